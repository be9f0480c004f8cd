import { type FoldedText, foldWithOffsets } from '../arabic/fold-offsets.ts'
import type { Article } from '../model/article.ts'
import type { Folded } from '../model/folded.ts'

/**
 * The search form of what a reader of an article reads and looks for, and where each of its characters stands there.
 * Offices, removed lines and titles of other articles are left out: a hit in them would be none.
 */
export function foldedOf(article: Omit<Article, 'folded'>): Folded {
  const one = {
    headline: fold(article.headline),
    kicker: fold(article.kicker),
    standfirst: fold(article.standfirst),
    byline: fold(article.byline),
    place: fold(article.place),
  }
  const many = {
    authors: article.authors.map(foldWithOffsets),
    captions: article.captions.map(({ text }) => foldWithOffsets(text)),
    paragraphs: article.paragraphs.map(foldWithOffsets),
    subheads: article.subheads.map(({ text }) => foldWithOffsets(text)),
    tags: article.tags.map(foldWithOffsets),
  }
  return {
    text: { ...each(one, textOf), ...each(many, (list) => list.map(({ text }) => text)) },
    map: { ...each(one, mapOf), ...each(many, (list) => list.map(({ map }) => [...map])) },
  }
}

function fold(text: string | null): FoldedText | null {
  return text === null ? null : foldWithOffsets(text)
}

function textOf(folded: FoldedText | null): string | null {
  return folded?.text ?? null
}

function mapOf(folded: FoldedText | null): number[] | null {
  return folded === null ? null : [...folded.map]
}

/** The same fields with other values. */
function each<Name extends string, From, To>(
  fields: Readonly<Record<Name, From>>,
  make: (value: From) => To,
): Record<Name, To>
function each(fields: object, make: (value: never) => unknown): object {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, make(value as never)]))
}
