import { fitsStaffName } from '../arabic/roles.ts'
import type { Label } from '../model/label.ts'
import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { HEADLINE, LEAD } from './sample.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'

const ID = 'label/masthead'

/** The staff of the paper: offices and who holds them, and the paper's name beside them. */
export const masthead: LabelRule = {
  id: ID,
  summary: 'Offices of the paper with the names below or beside them, above or below the body.',
  examples: [
    { page: `رئيس التحرير\nسامي الوادي\n\n${HEADLINE}\n\n${LEAD}`, expect: { 1: 'masthead', 2: 'masthead' } },
    { page: `رئيس التحرير : سامي الوادي\n\n${HEADLINE}\n\n${LEAD}`, expect: { 1: 'masthead' } },
    { page: `رئيس التحرير يلتقي وزير النقل\n\n${LEAD}`, expect: {}, note: 'a headline about the holder' },
  ],
  judge(sheet, settled) {
    for (const line of sheet.short) {
      if (!standsAtEdge(sheet, settled, line)) continue
      if (sheet.has(line, 'office')) settleOffice(sheet, settled, line, line.index + 1)
      else if (sheet.has(line, 'partyOffice') && isOffice(sheet, line.index + 2)) {
        settleOffice(sheet, settled, line, line.index + 1)
      } else if (sheet.has(line, 'staff'))
        settle(settled, line, 'names an office of the paper and its holder')
    }
    for (const line of sheet.short) {
      if (isPublication(sheet, settled, line)) settle(settled, line, 'stands beside the staff of the paper')
    }
  },
}

const MOST_WORDS = 16

function standsAtEdge(sheet: Sheet, settled: Settled, line: Line): boolean {
  if (!settled.isOpen(line.index) || line.words > MOST_WORDS || line.words === 0 || line.closed) return false
  return line.index < Math.min(sheet.firstProse, HEADER_LINES) || isBelowFoot(sheet, settled, line.index)
}

/** A header of more lines is a page without running text; the longest seen, with its ticker, has 30. */
const HEADER_LINES = 60
const FOOT: ReadonlySet<Label | null> = new Set<Label | null>([
  'junk',
  'widget',
  'related',
  'tags',
  'navigation',
])

/** Below the body a list of offices may be news; below links, buttons or a copyright line it is the imprint. */
function isBelowFoot(sheet: Sheet, settled: Settled, index: number): boolean {
  for (let i = Math.max(sheet.lastProse + 1, index - HEADER_LINES); i < index; i++) {
    if (sheet.lastProse >= 0 && FOOT.has(settled.labelOf(i))) return true
  }
  return false
}

function settle(settled: Settled, line: Line, because: string): void {
  settled.settle(line.index, { label: 'masthead', rule: ID, because })
}

function settleOffice(sheet: Sheet, settled: Settled, line: Line, next: number): void {
  settle(settled, line, 'is an office of the paper')
  const holder = sheet.lines[next]
  if (holder === undefined || !standsAtEdge(sheet, settled, holder) || isOffice(sheet, next)) return
  if (holder.gap <= 1 && isHolder(holder)) settle(settled, holder, 'names the holder of the office above it')
}

function isOffice(sheet: Sheet, index: number): boolean {
  const line = sheet.lines[index]
  return line !== undefined && sheet.has(line, 'office')
}

const MOST_NAME_WORDS = 6

function isHolder(line: Line): boolean {
  return line.words <= MOST_NAME_WORDS && !/\d/.test(line.key) && fitsStaffName(line.plain, true)
}

const MOST_TITLE_WORDS = 4

/** The paper's own name is printed in one block with its staff, without a blank line between. */
function isPublication(sheet: Sheet, settled: Settled, line: Line): boolean {
  if (!standsAtEdge(sheet, settled, line) || line.words > MOST_TITLE_WORDS || /\d/.test(line.key))
    return false
  const below = line.gap === 0 && settled.labelOf(line.index - 1) === 'masthead'
  const above = sheet.lines[line.index + 1]?.gap === 0 && settled.labelOf(line.index + 1) === 'masthead'
  if (above && /[\u0621-\u064a]/.test(line.key)) return true
  return (below || isAboveDate(sheet, settled, line)) && PUBLICATION.test(line.key)
}

/** `River Gate`, today's date, the staff: one block at the top of the page. */
function isAboveDate(sheet: Sheet, settled: Settled, { index }: Line): boolean {
  if (settled.labelOf(index + 1) !== 'date' || settled.labelOf(index + 2) !== 'masthead') return false
  return sheet.lines[index + 1]?.gap === 0 && sheet.lines[index + 2]?.gap === 0
}

/** Words that papers and sites have in their names; matched on folded words. */
const PUBLICATION = /(?:^| )(?:بوابه|جريده|صحيفه|مجله|موقع|وكاله|شبكه|قناه|نيوز|الاخباريه|الاخباري)(?: |$)/
