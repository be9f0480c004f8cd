/** What is read of a list: an array, or one that makes its entries when they are asked for. */
export interface List<T> extends Iterable<T> {
  readonly length: number
  /** The entry at an index from 0. */
  at(index: number): T | undefined
}
