import { readDates } from '../arabic/read-dates.ts'
import type { Place } from '../model/account.ts'
import type { Polished } from '../model/edit.ts'
import type { Label } from '../model/label.ts'
import type { Block, Page } from '../model/page.ts'
import type { Verdict } from '../model/verdict.ts'
import type { Draft } from './draft.ts'

/** One line on its way into a field. */
interface Sorted {
  readonly block: Block
  readonly verdict: Verdict
  /** The polished line. */
  readonly text: string
}

type Sorter = (draft: Draft, line: Sorted) => Place

const remove: Sorter = (draft, { block, verdict }) => draft.addRemoved(block, verdict)

/** Where each label's lines go. */
const SORTERS: Readonly<Record<Label, Sorter>> = {
  headline: (draft, { text }) => draft.addText('headline', text),
  kicker: (draft, { text }) => draft.addText('kicker', text),
  standfirst: (draft, { text }) => draft.addText('standfirst', text),
  byline: (draft, { text }) => draft.addText('byline', text),
  paragraph: (draft, { text }) => draft.addParagraph(text),
  subhead: (draft, { text }) => draft.addSubhead(text),
  caption: (draft, { text }) => draft.addCaption({ text, credit: null }, text),
  date: sortDate,
  masthead: remove,
  related: remove,
  tags: remove,
  duplicate: remove,
  navigation: remove,
  widget: remove,
  junk: remove,
}

/**
 * Puts every line where its label says.
 *
 * @returns one place a line
 */
export function sortLines(
  draft: Draft,
  page: Page,
  verdicts: readonly Verdict[],
  lines: readonly Polished[],
): Place[] {
  return page.blocks.map((block, i) => {
    const verdict = verdicts[i]
    if (verdict === undefined) throw new RangeError(`no verdict on line ${block.line}`)
    return SORTERS[verdict.label](draft, { block, verdict, text: lines[i]?.text ?? block.text })
  })
}

function sortDate(draft: Draft, line: Sorted): Place {
  const { published, updated, mismatch, agencies } = readDates(line.text)
  if (mismatch !== null) draft.warn('date-mismatch', line.block.line, mismatch)
  draft.addEach('agencies', agencies)
  draft.published ??= published
  draft.updated ??= updated
  if (published !== null) return { field: '/published', verbatim: false }
  if (updated !== null) return { field: '/updated', verbatim: false }
  return draft.addRemoved(line.block, line.verdict, `${line.verdict.because}, but no day is certain in it`)
}
