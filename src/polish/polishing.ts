import type { Polished } from '../model/edit.ts'
import type { List } from '../model/list.ts'
import type { Block } from '../model/page.ts'

/** The polished lines of a page while they are made, in order. */
export interface Polishing {
  readonly list: List<Polished>
  add(line: Polished): void
  /** Takes a line as it stands. */
  leave(block: Block): void
}
