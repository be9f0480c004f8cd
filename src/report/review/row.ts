import type { Article } from '../../model/article.ts'
import type { Audit } from '../../model/audit.ts'
import { clipped } from './clip.ts'
import type { Count, ReviewRow } from './format.ts'
import type { Names } from './names.ts'

/** A headline is one line of the list; what is beyond this was no headline. */
const LONGEST_HEADLINE = 300

/**
 * A page as a row of the list.
 *
 * @param audit null where there is none: then neither edits nor the number of lines are known
 * @param names is given the names that are new
 */
export function rowOf(article: Article, audit: Audit | null, names: Names): ReviewRow {
  const { source, stats } = article
  return {
    file: source.file,
    site: source.site === null ? null : names.numberOf(source.site),
    headline: article.headline === null ? null : clipped(article.headline, LONGEST_HEADLINE),
    authors: article.authors.map((author) => clipped(author, LONGEST_HEADLINE)),
    bytes: source.bytes,
    words: stats.words,
    paragraphs: article.paragraphs.length,
    kept: stats.keptShare,
    lines: audit === null ? null : audit.blocks.length,
    removed: audit === null ? removedOf(article, names) : removedBlocks(audit, names),
    edits: audit === null ? null : editsOf(audit, names),
    warnings: names.counts(article.warnings.map(({ code }) => code)),
  }
}

/** An entry of `removed` may hold blank lines between its lines; its text holds the lines alone. */
function removedOf({ removed }: Article, names: Names): readonly Count[] {
  return names.sums(removed.map(({ rule, text }) => [rule, text.split('\n').length]))
}

function removedBlocks({ blocks }: Audit, names: Names): readonly Count[] {
  return names.counts(blocks.filter(({ fate }) => fate === 'removed').map(({ rule }) => rule))
}

function editsOf({ blocks }: Audit, names: Names): readonly Count[] {
  return names.counts(blocks.flatMap(({ edits }) => edits.flatMap(({ rules }) => rules)))
}
