import { closeSync, openSync, renameSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from './reason.ts'
import { temporaryName } from './temporary.ts'

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

  /** Puts what was added where a reader finds it. */
  flush(): void {
    for (let at = 0; at < this.size; ) at += writeSync(this.file, this.buffer, at, this.size - at)
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
