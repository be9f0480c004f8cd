import type { Label } from './label.ts'

/** What a line is, by which rule, and why in words. */
export interface Verdict {
  readonly label: Label
  /** Rule id, e.g. `label/near-title`. */
  readonly rule: string
  /** The reason, as the article's `removed` and the explanation print it. */
  readonly because: string
  /** Index of the block that this one repeats, where it repeats one. */
  readonly of?: number
  /** Set where other pages of the site have the line, too, and its wording leaves open whether it is furniture. */
  readonly doubtful?: true
}
