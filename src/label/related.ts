import { goesOn } from '../arabic/reporting.ts'
import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { HEADLINE, LEAD, SECOND } from './sample.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'

/** The cue itself; the article lists titles, so a line of this rule is removed. */
const RELATED_CUE = 'label/related-cue'
const ID = 'label/related'

/** `Read also` and its kin: the cue, and the titles of other articles that follow it. */
export const relatedCue: LabelRule = {
  id: RELATED_CUE,
  summary: 'A phrase that heads links to other articles.',
  examples: [
    { page: `${LEAD}\nاقرأ أيضا`, expect: { 2: 'related' } },
    {
      page: `${LEAD}\nفي نفس السياق، أكد الوزير أن العمل مستمر في الضفة الشرقية.`,
      expect: {},
      note: 'a sentence',
    },
  ],
  judge(sheet, settled) {
    for (const line of sheet.short) {
      if (!mayLink(settled, line) || line.words > MOST_CUE_WORDS) continue
      if (!sheet.has(line, 'relatedCue')) continue
      settled.settle(line.index, {
        label: 'related',
        rule: RELATED_CUE,
        because: 'heads links to other articles',
      })
    }
  },
}

/** Titles of other articles: behind a cue on the same line, or on the lines below one. */
export const related: LabelRule = {
  id: ID,
  summary: 'Titles of other articles behind or below such a phrase, or above a "read more".',
  examples: [
    { page: `${LEAD}\nاقرأ أيضا: ${HEADLINE}`, expect: { 2: 'related' } },
    { page: `${LEAD}\nاقرأ أيضا\n${HEADLINE}`, given: { 2: 'related' }, expect: { 3: 'related' } },
    {
      page: `${LEAD}\nاقرأ أيضا\n${SECOND}`,
      given: { 2: 'related' },
      expect: {},
      note: 'a paragraph below the phrase',
    },
  ],
  judge(sheet, settled) {
    for (const line of sheet.short) {
      if (mayLink(settled, line) && sheet.has(line, 'relatedTitle'))
        settle(settled, line, 'links to another article')
      else if (settled.labelOf(line.index) === 'related') settleBelow(sheet, settled, line.index)
      else if (leadsOn(sheet, settled, line))
        settle(settled, line, 'is followed by a line that sends the reader on')
    }
  },
}

const MOST_CUE_WORDS = 8
const MOST_TITLE_WORDS = 24
const MOST_TITLES = 15

function mayLink(settled: Settled, line: Line): boolean {
  return (
    settled.isOpen(line.index) && line.words <= MOST_CUE_WORDS + MOST_TITLE_WORDS && line.attribute === null
  )
}

function settle(settled: Settled, line: Line, because: string): void {
  settled.settle(line.index, { label: 'related', rule: ID, because })
}

/** Below the body titles go on to the next known line; within it only the lines that stand together are taken. */
function settleBelow(sheet: Sheet, settled: Settled, cue: number): void {
  const last = Math.min(sheet.lines.length - 1, cue + MOST_TITLES)
  const within = cue < sheet.lastProse
  for (let i = cue + 1; i <= last; i++) {
    const line = sheet.lines[i]
    if (line === undefined || !settled.isOpen(i) || !isTitle(line)) return
    if (within && line.gap > 0 && i > cue + 1) return
    settle(settled, line, 'is a title below links to other articles')
  }
}

function isTitle(line: Line): boolean {
  return !line.prose && !line.closed && line.words >= 2 && line.words <= MOST_TITLE_WORDS && !goesOn(line.key)
}

const MOST_LEADING_WORDS = 16

/** A title above `read more`: no sentence, set apart from the paragraph before it. */
function leadsOn(sheet: Sheet, settled: Settled, line: Line): boolean {
  const next = sheet.lines[line.index + 1]
  if (next === undefined || settled.labelOf(next.index) !== 'junk' || !sheet.has(next, 'readMore'))
    return false
  return (
    settled.isOpen(line.index) &&
    line.words <= MOST_LEADING_WORDS &&
    line.words > 2 &&
    isTitle(line) &&
    line.gap > 0
  )
}
