import { closeSync, openSync, renameSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from './reason.ts'
import { temporaryName } from './temporary.ts'
import { writeAll } from './write-new.ts'

/** A write costs as much as a hundred rows. */
const HELD = 64 * 1024
/** Bytes that a UTF-16 unit takes at most. */
const UNIT_BYTES = 3

/** A file that grows row by row under a name for the time being; a run that is killed leaves it to be swept. */
export class RowsFile {
  readonly path: string
  private readonly file: number
  private buffer = Buffer.allocUnsafeSlow(HELD)
  private size = 0
  private isOpen = true

  constructor(folder: string) {
    this.path = join(folder, temporaryName())
    this.file = openSync(this.path, 'wx')
  }

  add(row: string): void {
    const most = row.length * UNIT_BYTES
    if (this.size + most > this.buffer.length) this.flush()
    if (most > this.buffer.length) this.buffer = Buffer.allocUnsafeSlow(most)
    this.size += this.buffer.write(row, this.size)
  }

  /** Adds what is no text. */
  addBytes(bytes: Uint8Array): void {
    this.flush()
    writeAll(this.file, bytes)
  }

  /** Puts what was added where a reader finds it. */
  flush(): void {
    writeAll(this.file, this.buffer.subarray(0, this.size))
    this.size = 0
  }

  /** Gives the file its name; what had that name is gone. */
  rename(path: string): void {
    this.flush()
    this.close()
    renameSync(this.path, path)
  }

  /** Removes the file. */
  discard(): void {
    this.close()
    try {
      unlinkSync(this.path)
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error
    }
  }

  private close(): void {
    if (this.isOpen) closeSync(this.file)
    this.isOpen = false
  }
}
