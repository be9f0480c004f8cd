import type { Fate } from '../../model/account.ts'
import type { Article, Removed, Warning } from '../../model/article.ts'
import type { Label } from '../../model/label.ts'

/*
 * What the review page is given. Both sides read this file: the tool that writes the page, and the script in it.
 * All of it is data for eyes; scripts read the articles.
 */

/** Languages of the page's own words. */
export const LANGUAGES = ['ar', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A count of something named: index into {@link ReviewHead.names}, and how many. */
export type Count = readonly [name: number, count: number]

/** What the page is told at once. */
export interface ReviewHead {
  readonly title: string
  /** The tool's version. */
  readonly version: string
  readonly pages: number
  /** Pages whose every line can be shown; of the others only what was removed. */
  readonly audited: number
  /** Pages whose details stand in one part of the data, in the order of the list. */
  readonly parts: readonly number[]
  /** Rules, warning codes and sites; elsewhere their index stands. */
  readonly names: readonly string[]
  readonly rules: readonly { readonly id: string; readonly summary: string }[]
}

/** One page in the list. */
export interface ReviewRow {
  readonly file: string
  /** Index into the names, or null for a page without a site. */
  readonly site: number | null
  readonly headline: string | null
  readonly authors: readonly string[]
  readonly bytes: number
  readonly words: number
  readonly paragraphs: number
  /** Letters kept / letters in the source. */
  readonly kept: number
  /** Non-blank source lines; null where no audit says it. */
  readonly lines: number | null
  /** Lines removed, by rule. */
  readonly removed: readonly Count[]
  /** Edits of kept lines, by rule; null where no audit says it. */
  readonly edits: readonly Count[] | null
  /** Warnings, by code. */
  readonly warnings: readonly Count[]
}

/** A text of an article: itself, or the index of the line in {@link ReviewDetail.lines} whose cleaned text it is. */
export type Text = string | number

/** One change in a line; offsets are UTF-16 units of the line. */
export type ReviewEdit = readonly [start: number, end: number, now: string, rules: readonly string[]]

/** One line of the page as it stood, and what became of it. */
export interface ReviewLine {
  /** Source line, from 1. */
  readonly line: number
  readonly label: Label
  readonly fate: Fate
  readonly rule: string
  readonly because: string
  /** JSON pointer to where it went in the article. */
  readonly field: string
  readonly text: string
  readonly edits: readonly ReviewEdit[]
  /** UTF-16 units of a very long line that are not in the page. */
  readonly cut?: number
}

type Fields = Pick<
  Article,
  'language' | 'authors' | 'agencies' | 'place' | 'published' | 'updated' | 'source' | 'stats'
>

/** What is shown of a page when it is opened. */
export interface ReviewDetail extends Fields {
  /** Null where there is no audit. */
  readonly lines: readonly ReviewLine[] | null
  /** Lines of a very long page that are not in `lines`. */
  readonly linesCut: number
  /** Wrong readings that were undone before the lines read as they do. */
  readonly undone: readonly string[]
  readonly headline: Text | null
  readonly kicker: Text | null
  readonly standfirst: Text | null
  readonly byline: Text | null
  readonly masthead: readonly { readonly role: Text | null; readonly name: Text | null }[]
  readonly captions: readonly { readonly text: Text; readonly credit: Text | null }[]
  readonly paragraphs: readonly Text[]
  readonly subheads: readonly { readonly before: number; readonly text: Text }[]
  readonly tags: readonly Text[]
  readonly related: readonly Text[]
  /** Only where there is no audit; else the lines say it. */
  readonly removed: readonly Removed[]
  readonly warnings: readonly Warning[]
}

/** What was learned of one site: a line that stands on many of its pages and was taken for furniture. */
export interface FurnitureLine {
  readonly text: string
  /** Pages of this run it was taken out of, or made the outlet's name on. */
  readonly pages: number
}

/** The furniture of each site that has any, the most frequent line first. */
export type Furniture = readonly {
  readonly site: string
  readonly pages: number
  readonly lines: readonly FurnitureLine[]
}[]
