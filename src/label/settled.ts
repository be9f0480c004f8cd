import type { Label } from '../model/label.ts'
import type { Verdict } from '../model/verdict.ts'

/** The verdicts found so far. The first rule that settles a line has the last word on it. */
export class Settled {
  private readonly verdicts: (Verdict | undefined)[]
  /** Lines that recur on other pages of the site and were not taken for its furniture; few pages have one. */
  private doubtful: Set<number> | null = null

  constructor(count: number) {
    this.verdicts = new Array(count)
  }

  /** The verdict on a line, or undefined while it has none. */
  of(index: number): Verdict | undefined {
    return this.verdicts[index]
  }

  /** The label of a line, or null while it has none. */
  labelOf(index: number): Label | null {
    return this.verdicts[index]?.label ?? null
  }

  /** Whether the line still waits for a verdict. */
  isOpen(index: number): boolean {
    return this.verdicts[index] === undefined
  }

  /** Gives an open line its verdict; a settled one keeps what it has. */
  settle(index: number, verdict: Verdict): void {
    if (this.verdicts[index] === undefined) this.verdicts[index] = verdict
  }

  /** Notes that a line may be the site's after all, whatever becomes of it. */
  doubt(index: number): void {
    this.doubtful ??= new Set()
    this.doubtful.add(index)
  }

  /** Whether that was noted. */
  isDoubtful(index: number): boolean {
    return this.doubtful?.has(index) === true
  }

  /** Index of the first line with this label, or -1. */
  find(label: Label): number {
    return this.verdicts.findIndex((verdict) => verdict?.label === label)
  }
}
