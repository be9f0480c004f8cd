import type { Place } from '../model/account.ts'

/** The place of a line in a long list: its pointer is made when asked for, since a million of them are larger than the page. */
export class EntryPlace implements Place {
  /** @param list how the pointer begins and ends, e.g. `/paragraphs/` and nothing */
  constructor(
    private readonly list: readonly [start: string, end: string],
    private readonly at: number,
  ) {}

  get field(): string {
    const [start, end] = this.list
    return `${start}${this.at}${end}`
  }

  get verbatim(): boolean {
    return true
  }
}
