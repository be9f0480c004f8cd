import { readCredit } from '../arabic/credits.ts'
import { readRelatedCue, readTagsCue } from '../arabic/cues.ts'
import type { Place } from '../model/account.ts'
import type { Caption } from '../model/article.ts'
import type { Polished } from '../model/edit.ts'
import type { Label } from '../model/label.ts'
import type { List } from '../model/list.ts'
import type { Block, CutPage } from '../model/page.ts'
import type { Verdict } from '../model/verdict.ts'
import type { Draft } from './draft.ts'
import { type DateLine, settleDates } from './settle-dates.ts'
import { settleSources } from './settle-sources.ts'
import { settleStaff } from './settle-staff.ts'
import type { Sorted } from './sorted.ts'

type Sorter = (draft: Draft, line: Sorted) => Place

const remove: Sorter = (draft, { block, verdict }) => draft.addRemoved(block, verdict)

/** Rules whose lines are heads or notes: they belong to a field but say nothing of it. */
const HEADS: ReadonlySet<string> = new Set(['label/related-cue'])

/** Where each label's lines go; lines that are read together are settled at the end. */
const SORTERS: Readonly<Record<Exclude<Label, 'date' | 'masthead'>, Sorter>> = {
  headline: (draft, { text }) => draft.addText('headline', text),
  kicker: (draft, { text }) => draft.addText('kicker', text),
  standfirst: (draft, { text }) => draft.addText('standfirst', text),
  byline: (draft, { text }) => draft.addText('byline', text),
  paragraph: (draft, { text }) => draft.addParagraph(text),
  subhead: (draft, { text }) => draft.addSubhead(text),
  caption: (draft, { text }) => draft.addCaption(captionOf(text), text),
  related: (draft, { text }) => draft.addRelated(titleOf(text), text),
  tags: sortTags,
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
  page: CutPage,
  verdicts: readonly Verdict[],
  lines: List<Polished>,
): Place[] {
  const lineAt = (block: Block): Sorted => {
    const verdict = verdicts[block.index]
    if (verdict === undefined) throw new RangeError(`no verdict on line ${block.line}`)
    return { block, verdict, text: lines.at(block.index)?.text ?? block.text }
  }
  const sorted = readTogether(page, verdicts).map(lineAt)
  const staff = settleStaff(draft, sorted)
  const dates = settleDates(draft, sorted)
  const places: Place[] = []
  for (const block of page.blocks) places.push(place(draft, lineAt(block), staff, dates))
  settleSources(draft, sorted)
  return places
}

const TOGETHER: ReadonlySet<Label> = new Set(['masthead', 'date', 'byline', 'headline'])

/** Lines that are read together, and the first of the body, which dates may stand above or below. */
function readTogether({ blocks }: CutPage, verdicts: readonly Verdict[]): Block[] {
  const together: Block[] = []
  let body = false
  for (const block of blocks) {
    const label = verdicts[block.index]?.label
    if (label === undefined || !(TOGETHER.has(label) || (label === 'paragraph' && !body))) continue
    body ||= label === 'paragraph'
    together.push(block)
  }
  return together
}

function place(
  draft: Draft,
  line: Sorted,
  staff: ReadonlyMap<number, Place>,
  dates: ReadonlyMap<number, DateLine>,
): Place {
  const { label, rule } = line.verdict
  if (label === 'masthead') return staff.get(line.block.index) ?? remove(draft, line)
  if (label === 'date') {
    const date = dates.get(line.block.index)
    if (date?.field != null) return { field: date.field, verbatim: false }
    return draft.addRemoved(
      line.block,
      line.verdict,
      `${line.verdict.because}, but ${date?.doubt ?? 'tells no day'}`,
    )
  }
  if (HEADS.has(rule)) return remove(draft, line)
  return SORTERS[label](draft, line)
}

/** A line that is nothing but a credit keeps its cue as the text, so that both stand in the article. */
function captionOf(line: string): Caption {
  const { text, credit } = readCredit(line)
  if (text !== '' || credit === null) return { text, credit }
  const at = line.indexOf(credit)
  return { text: at < 0 ? '' : line.slice(0, at).replace(/[\s:/(-]+$/, ''), credit }
}

const BULLET = /^[\s•·*»\-–—>]+/u

function titleOf(line: string): string {
  const title = readRelatedCue(line)?.title ?? line
  return title.replace(BULLET, '') || line
}

const HASH = /[\s#،,|]+(?=#)|^#/

function sortTags(draft: Draft, line: Sorted): Place {
  const cue = readTagsCue(line.text)
  if (cue !== null && cue.tags.length === 0) return remove(draft, line)
  const tags = cue?.tags ?? line.text.split(line.text.includes('#') ? HASH : /\s*[،,|]\s*/)
  const first = draft.tags.length
  draft.addEach(
    'tags',
    tags.map((tag) => tag.replace(/^#/, '').trim()).filter((tag) => tag !== ''),
  )
  if (draft.tags.length === first) return remove(draft, line)
  return { field: `/tags/${first}`, verbatim: tags.length === 1 && draft.tags[first] === line.text }
}
