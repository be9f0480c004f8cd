/**
 * Why a page cannot be rebuilt: the audit is of another version; it is none or not whole; the article is none or that
 * of another page; a field the audit points to is missing; a line was changed since; the text does not fit the encoding;
 * the bytes that come out are not the page's; what the article says of its source is not so.
 */
export type RestoreProblem =
  | 'version'
  | 'audit'
  | 'article'
  | 'field'
  | 'line'
  | 'encoding'
  | 'checksum'
  | 'source'

/** The page cannot be rebuilt from this article and this audit. */
export class RestoreError extends Error {
  override readonly name = 'RestoreError'
  readonly problem: RestoreProblem

  constructor(problem: RestoreProblem, message: string) {
    super(message)
    this.problem = problem
  }
}
