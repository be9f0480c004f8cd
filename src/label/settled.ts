import type { Label } from '../model/label.ts'
import type { Verdict } from '../model/verdict.ts'

/** The verdicts found so far. The first rule that settles a line has the last word on it. */
export class Settled {
  private readonly verdicts: (Verdict | undefined)[]
  /** Lines that recur on other pages of the site and were not taken for its furniture; few pages have one. */
  private doubtful: Set<number> | null = null
  /** Given last: lines in a row that are the same for one reason share it, as all of a huge page may. */
  private last: Verdict | null = null

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
    if (this.verdicts[index] !== undefined) return
    if (!isSame(this.last, verdict)) this.last = verdict
    this.verdicts[index] = this.last ?? verdict
  }

  /**
   * All verdicts, once no rule is left to settle any; doubt is noted on those that are no copies.
   *
   * @param open of lines that have none
   * @param reopened lines that lose theirs
   */
  end(open: Verdict, reopened: Iterable<number>): readonly Verdict[] {
    const verdicts = this.verdicts
    for (const index of reopened) verdicts[index] = open
    for (let index = 0; index < verdicts.length; index++) verdicts[index] ??= open
    for (const index of this.doubtful ?? []) this.noteDoubt(index)
    return verdicts as readonly Verdict[]
  }

  /** Notes that a line may be the site's after all, whatever becomes of it. */
  doubt(index: number): void {
    this.doubtful ??= new Set()
    this.doubtful.add(index)
  }

  private noteDoubt(index: number): void {
    const verdict = this.verdicts[index]
    if (verdict === undefined || verdict.of !== undefined) return
    const { label, rule, because } = verdict
    this.verdicts[index] = { label, rule, because, doubtful: true }
  }

  /** Index of the first line with this label, or -1. */
  find(label: Label): number {
    return this.verdicts.findIndex((verdict) => verdict?.label === label)
  }
}

function isSame(last: Verdict | null, { label, rule, because, of }: Verdict): boolean {
  return (
    last !== null && last.rule === rule && last.label === label && last.of === of && last.because === because
  )
}
