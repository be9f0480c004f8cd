import { mayOpenWork, namesHouse, readWorkCue, type WorkCue } from '../arabic/work-cues.ts'
import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { HEADLINE, LEAD } from './sample.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'

const ID = 'label/work-data'

/** What a review or a listing prints of a work: who acts and directs, who wrote and published it, how many pages it has. */
export const workData: LabelRule = {
  id: ID,
  summary: 'The credits of a film or the data of a book, one a line: text, and no byline, credit or staff.',
  examples: [
    {
      page: `${HEADLINE}\n${LEAD}\nبطولة: سامي الوادي\nتصوير: سلمى الحداد`,
      expect: { 3: 'paragraph', 4: 'paragraph' },
    },
    { page: `${LEAD}\n«كان النهر ينام»\nالناشر: دار الوادي`, expect: { 3: 'paragraph' } },
    {
      page: `${HEADLINE}\nكتب: سامي الوادي\nتصوير: سلمى الحداد\n${LEAD}`,
      expect: {},
      note: 'who wrote the article and took its pictures',
    },
    {
      page: `رئيس التحرير: سامي الوادي\nالناشر: دار النهر\n${LEAD}`,
      expect: {},
      note: 'the staff of the paper',
    },
  ],
  judge(sheet, settled) {
    if (!sheet.lines.some((line) => mayOpenWork(line.plain) && mayBeCued(line))) return
    let run: Line[] = []
    for (const line of sheet.lines) {
      const cued = mayBeCued(line) && readWorkCue(line.plain) !== null
      if (run.length > 0 && (!cued || line.gap > 1)) {
        settleRun(sheet, settled, run)
        run = []
      }
      if (cued) run.push(line)
    }
    if (run.length > 0) settleRun(sheet, settled, run)
  },
}

const LONGEST_CUE = 40
const COLON = 0x3a

/** A cheap look, since paragraphs need not be gone through for a colon. */
function mayBeCued({ plain }: Line): boolean {
  const end = Math.min(plain.length, LONGEST_CUE)
  for (let at = 1; at < end; at++) if (plain.charCodeAt(at) === COLON) return true
  return false
}

function settleRun(sheet: Sheet, settled: Settled, cued: readonly Line[]): void {
  const run = trimmed(cued)
  if (run.length === 0 || run.some((line) => sheet.has(line, 'staff') && !namesHouse(line.key))) return
  if (!isOfWork(run) && !(run.some((line) => namesHouse(line.key)) && !besideStaff(sheet, run))) return
  for (const line of run) {
    const because = 'is one of the credits of a work or the data of a book'
    settled.settle(line.index, { label: 'paragraph', rule: ID, because })
  }
}

/** From the first to the last line whose cue is known: a headline with a colon may touch such a list. */
function trimmed(cued: readonly Line[]): readonly Line[] {
  const known = (line: Line) => line.index > 0 && KNOWN.has(readWorkCue(line.plain)?.kind ?? 'other')
  return cued.slice(cued.findIndex(known), cued.findLastIndex(known) + 1)
}

const KNOWN: ReadonlySet<WorkCue> = new Set<WorkCue>(['work', 'stage'])
const LEAST = 2

/** Two cues of a work, or one and more of those that films share with video reports, where no article is signed. */
function isOfWork(run: readonly Line[]): boolean {
  const cues = run.map((line) => readWorkCue(line.plain)).filter((cue) => cue !== null)
  const known = cues.filter(({ kind }) => kind === 'work' || kind === 'stage').length
  if (known < LEAST) return false
  if (cues.some(({ kind }) => kind === 'work')) return true
  return cues.some(({ directs }) => directs) && !cues.some(({ kind }) => kind === 'press')
}

/** The imprint of a paper names its publishing house, too, with its staff right above or below. */
function besideStaff(sheet: Sheet, run: readonly Line[]): boolean {
  const first = run[0]?.index ?? 0
  const last = run.at(-1)?.index ?? 0
  return [first - 2, first - 1, last + 1, last + 2].some((index) => {
    const line = sheet.lines[index]
    return line !== undefined && (sheet.has(line, 'staff') || sheet.has(line, 'office'))
  })
}
