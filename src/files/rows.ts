import { closeSync, openSync, renameSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from './reason.ts'
import { temporaryName } from './temporary.ts'

/** A write costs as much as a hundred rows. */
const MOST_HELD = 64 * 1024

/** A file that grows row by row under a name for the time being; a run that is killed leaves it to be swept. */
export class RowsFile {
  readonly path: string
  private readonly file: number
  private held: string[] = []
  private size = 0

  constructor(folder: string) {
    this.path = join(folder, temporaryName())
    this.file = openSync(this.path, 'wx')
  }

  add(row: string): void {
    this.held.push(row)
    this.size += row.length
    if (this.size > MOST_HELD) this.flush()
  }

  /** Puts what was added where a reader finds it. */
  flush(): void {
    const bytes = Buffer.from(this.held.join(''))
    this.held = []
    this.size = 0
    for (let at = 0; at < bytes.length; ) at += writeSync(this.file, bytes, at)
  }

  /** Gives the file its name; what had that name is gone. */
  rename(path: string): void {
    this.flush()
    closeSync(this.file)
    renameSync(this.path, path)
  }

  /** Removes the file. */
  discard(): void {
    closeSync(this.file)
    try {
      unlinkSync(this.path)
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error
    }
  }
}
