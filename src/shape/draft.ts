import type { Place } from '../model/account.ts'
import type { Caption, Removed, Staff, Warning } from '../model/article.ts'
import type { Block } from '../model/page.ts'
import type { Verdict } from '../model/verdict.ts'
import { EntryPlace } from './entry-place.ts'

/** Fields that hold one text. */
type TextField = 'headline' | 'kicker' | 'standfirst' | 'byline'
/** Fields that hold each text once. */
type EachField = 'authors' | 'agencies' | 'tags'
type Subhead = { before: number; text: string }

const POINTERS: Readonly<Record<TextField, string>> = {
  headline: '/headline',
  kicker: '/kicker',
  standfirst: '/standfirst',
  byline: '/byline',
}
/** Pointers to the first entries of long lists, made once and not on every page. */
const REMOVED = Array.from({ length: 100 }, (_, at) => `/removed/${at}/text`)
const PARAGRAPHS = Array.from({ length: 100 }, (_, at) => `/paragraphs/${at}`)
const OF_REMOVED = ['/removed/', '/text'] as const
const OF_PARAGRAPHS = ['/paragraphs/', ''] as const

/** An article's fields while its lines are being sorted into them. Each `add…` says where the line went. */
export class Draft {
  headline: string | null = null
  kicker: string | null = null
  standfirst: string | null = null
  byline: string | null = null
  place: string | null = null
  published: string | null = null
  updated: string | null = null
  readonly masthead: Staff[] = []
  readonly authors: string[] = []
  readonly agencies: string[] = []
  readonly captions: Caption[] = []
  readonly paragraphs: string[] = []
  readonly subheads: Subhead[] = []
  readonly tags: string[] = []
  readonly related: string[] = []
  readonly removed: Removed[] = []
  readonly warnings: Warning[] = []
  /** What the fields of {@link addEach} hold, to be looked up. */
  private readonly said: Partial<Record<EachField, Set<string>>> = {}
  private lastRemoved = -1
  private readonly whole: Partial<Record<TextField, { field: string; verbatim: boolean }>> = {}

  /** Puts a line into a field of one text; a second line for it is set below the first. */
  addText(field: TextField, text: string): Place {
    const before = this[field]
    const place = { field: POINTERS[field], verbatim: before === null }
    this[field] = before === null ? text : `${before}\n${text}`
    const first = this.whole[field]
    if (first === undefined) this.whole[field] = place
    else first.verbatim = false
    return place
  }

  warn(code: Warning['code'], line: number, message: string): void {
    this.warnings.push({ code, line, message })
  }

  addParagraph(text: string): Place {
    this.paragraphs.push(text)
    const at = this.paragraphs.length - 1
    const field = PARAGRAPHS[at]
    return field === undefined ? new EntryPlace(OF_PARAGRAPHS, at) : { field, verbatim: true }
  }

  addSubhead(text: string): Place {
    this.subheads.push({ before: this.paragraphs.length, text })
    return { field: `/subheads/${this.subheads.length - 1}/text`, verbatim: true }
  }

  /** @param line the polished line the caption was read from */
  addCaption(caption: Caption, line: string): Place {
    this.captions.push(caption)
    return { field: `/captions/${this.captions.length - 1}/text`, verbatim: caption.text === line }
  }

  addRelated(title: string, line: string): Place {
    this.related.push(title)
    return { field: `/related/${this.related.length - 1}`, verbatim: title === line }
  }

  /** Adds people, agencies or tags, each once. */
  addEach(field: EachField, texts: readonly string[]): void {
    // Most pages name none, so that a set for each field would be made for nothing.
    if (texts.length === 0) return
    const said = this.said[field] ?? new Set<string>()
    this.said[field] = said
    for (const text of texts) {
      if (!said.has(text)) this[field].push(text)
      said.add(text)
    }
  }

  /** Lines in a row that one rule removed for one reason make one entry; `because` may be more than the verdict's. */
  addRemoved(block: Block, verdict: Verdict, because: string = verdict.because): Place {
    const last = this.removed.at(-1)
    const joins =
      last !== undefined &&
      this.lastRemoved === block.index - 1 &&
      last.label === verdict.label &&
      last.rule === verdict.rule &&
      last.because === because
    this.lastRemoved = block.index
    if (joins) {
      last.lines[1] = block.line
      last.text += `\n${block.text}`
    } else {
      const lines: Removed['lines'] = [block.line, block.line]
      this.removed.push({ lines, label: verdict.label, rule: verdict.rule, because, text: block.text })
    }
    const at = this.removed.length - 1
    const field = REMOVED[at]
    return field === undefined ? new EntryPlace(OF_REMOVED, at) : { field, verbatim: true }
  }
}
