import type { Article } from '../../model/article.ts'
import type { Audit } from '../../model/audit.ts'
import { clipped } from './clip.ts'
import type { ReviewDetail, ReviewLine, Text } from './format.ts'
import { linesOf } from './lines.ts'

/** Of a text that no line of the page stands for, and of all of them together, as of the lines. */
const LONGEST_TEXT = 20_000
const MOST_TEXTS = 4000

type Refer = (pointer: string, value: string) => Text
type ReferOrNull = (pointer: string, value: string | null) => Text | null

/**
 * A page as it is shown when it is opened. A text of the article that a line became is told by the line, so that
 * nothing stands in the data twice.
 *
 * @param audit null where there is none
 */
export function detailOf(article: Article, audit: Audit | null): ReviewDetail {
  const lines = audit === null ? null : linesOf(article, audit)
  const refer = referrer(lines ?? [], audit)
  const orNull: ReferOrNull = (pointer, value) => (value === null ? null : refer(pointer, value))
  const { language, agencies, place, published, updated, source, stats, warnings } = article
  return {
    lines,
    linesCut: audit === null ? 0 : audit.blocks.length - (lines?.length ?? 0),
    undone: audit?.undone ?? [],
    ...{ language, agencies, place, published, updated, source, stats },
    authors: texts(article.authors),
    headline: orNull('/headline', article.headline),
    kicker: orNull('/kicker', article.kicker),
    standfirst: orNull('/standfirst', article.standfirst),
    byline: orNull('/byline', article.byline),
    ...groupsOf(article, refer, orNull),
    removed: lines === null ? removedOf(article) : [],
    warnings: warnings.slice(0, MOST_TEXTS),
  }
}

function groupsOf(article: Article, refer: Refer, orNull: ReferOrNull) {
  return {
    masthead: article.masthead.map(({ role, name }, at) => ({
      role: orNull(`/masthead/${at}/role`, role),
      name: orNull(`/masthead/${at}/name`, name),
    })),
    captions: article.captions.map(({ text, credit }, at) => ({
      text: refer(`/captions/${at}/text`, text),
      credit: orNull(`/captions/${at}/credit`, credit),
    })),
    paragraphs: article.paragraphs.slice(0, MOST_TEXTS).map((text, at) => refer(`/paragraphs/${at}`, text)),
    subheads: article.subheads.map(({ before, text }, at) => ({
      before,
      text: refer(`/subheads/${at}/text`, text),
    })),
    tags: article.tags.slice(0, MOST_TEXTS).map((text, at) => refer(`/tags/${at}`, text)),
    related: article.related.slice(0, MOST_TEXTS).map((text, at) => refer(`/related/${at}`, text)),
  }
}

function texts(list: readonly string[]): string[] {
  return list.slice(0, MOST_TEXTS).map((text) => clipped(text, LONGEST_TEXT))
}

function removedOf({ removed }: Article): ReviewDetail['removed'] {
  return removed.slice(0, MOST_TEXTS).map((one) => ({ ...one, text: clipped(one.text, LONGEST_TEXT) }))
}

/** A block without a text of its own says that the value of its field is its cleaned line. */
function referrer(lines: readonly ReviewLine[], audit: Audit | null): Refer {
  const byField = new Map<string, number>()
  for (const [at, line] of lines.entries()) {
    const verbatim = audit?.blocks[at]?.text === null && line.cut === undefined
    if (verbatim && line.fate !== 'removed') byField.set(line.field, at)
  }
  return (pointer, value) => byField.get(pointer) ?? clipped(value, LONGEST_TEXT)
}
