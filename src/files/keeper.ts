import { join } from 'node:path'
import type { Failure } from '../report/tally.ts'
import type { Halt } from './halt.ts'
import type { Settings } from './job.ts'
import { isForeign, MANIFEST } from './manifest.ts'
import { isNoRoom } from './no-room.ts'
import type { Plan } from './plan.ts'
import { reasonOf } from './reason.ts'
import { Record } from './record.ts'

/**
 * Sees to the manifest of a run. Without one the work is done all the same, and all of it again the next time; the user
 * is told why. Where there is no room for it, there is none for articles either.
 */
export class Keeper {
  /** Why the run ends before its time, where the manifest finds no more room. */
  noRoom: string | null = null
  private manifest: Record | null
  private readonly path: string
  private readonly out: string

  constructor(
    settings: Settings & { readonly out: string },
    plan: Plan,
    private readonly failures: Failure[],
    private readonly halt: Halt,
  ) {
    this.out = settings.out
    this.path = join(settings.out, MANIFEST)
    this.manifest = new Record(settings.out, plan.samples)
    this.keep(() => {
      if (!settings.force && isForeign(settings.out))
        throw new Error('it was not written by clean-news: move it away')
    })
  }

  /** Does something with the manifest, as long as there is one. */
  keep<T>(act: (manifest: Record) => T): T | null {
    if (this.manifest === null) return null
    try {
      return act(this.manifest)
    } catch (error) {
      this.manifest.close()
      this.manifest = null
      if (isNoRoom(error, this.out)) {
        this.noRoom = `${this.path} cannot be written: ${reasonOf(error)}`
        this.halt.set()
      } else {
        const reason = `what is kept for the next run cannot be written: ${reasonOf(error)}`
        this.failures.push({ path: this.path, reason })
      }
      return null
    }
  }
}
