import type { Edit } from '../model/edit.ts'
import type { PolishRule } from '../model/rule.ts'
import { pairBrackets } from './brackets.ts'
import { needsSpaceAfter, needsSpaceBefore } from './mark-gaps.ts'
import { belongsToWordBefore } from './mark-spaces.ts'
import { GLUED_AFTER, GLUED_BEFORE, GLUED_COMMA, SPACE_AFTER, SPACE_BEFORE } from './survey.ts'
import { type Chunk, chunks, isTechnical } from './words.ts'

const SPACE = 0x20
const OPENING = new Set([...'([{'].map((mark) => mark.charCodeAt(0)))

/** Spacing around `، ؛ ؟ : . !` and brackets. */
export const marks: PolishRule = {
  id: 'polish/marks',
  summary:
    'No space before a mark or inside brackets, one after a mark; numbers, addresses and initials stay.',
  wakes: SPACE_BEFORE | SPACE_AFTER | GLUED_AFTER | GLUED_BEFORE | GLUED_COMMA,
  examples: [
    { before: 'النقل ، الطيران', after: 'النقل، الطيران' },
    { before: 'النقل،الطيران', after: 'النقل، الطيران' },
    { before: 'النقل ،الطيران', after: 'النقل، الطيران' },
    { before: 'قال : نعم', after: 'قال: نعم' },
    { before: 'قال:نعم', after: 'قال: نعم' },
    { before: 'متى ؟ لا أحد يعلم !', after: 'متى؟ لا أحد يعلم!' },
    { before: 'افتتح الجسر .', after: 'افتتح الجسر.' },
    { before: 'افتتح الجسر.وأضاف الوزير', after: 'افتتح الجسر. وأضاف الوزير' },
    { before: '( الجسر )', after: '(الجسر)' },
    { before: 'الوزارة(النقل)والطيران', after: 'الوزارة (النقل) والطيران' },
    { before: 'في مايو،2020', after: 'في مايو، 2020' },
    { before: 'ماذا ؟!', after: 'ماذا؟!' },
    { before: 'بنسبة 3.5 و1,200 في 10:30', after: 'بنسبة 3.5 و1,200 في 10:30' },
    { before: 'فاز 2 : 1 و 3 . 5', after: 'فاز 2 : 1 و 3 . 5' },
    { before: 'وكالة أ.ف.ب وشركة إل.جي.دي', after: 'وكالة أ.ف.ب وشركة إل.جي.دي' },
    { before: 'د.محمد الأمين', after: 'د.محمد الأمين' },
    { before: 'الوزارة .. تعلن ... وتعود…', after: 'الوزارة .. تعلن ... وتعود…', note: 'house style' },
    { before: 'الوزارة..تعلن', after: 'الوزارة..تعلن' },
    { before: 'www.example.com:8080 و#خبر.عاجل', after: 'www.example.com:8080 و#خبر.عاجل' },
    { before: 'الموظف(ة) والمدير(ين)', after: 'الموظف(ة) والمدير(ين)' },
    { before: 'كلمة )الجسر( هنا', after: 'كلمة )الجسر( هنا', note: 'stored as drawn' },
    { before: 'الوزير - وهو مهندس - قال', after: 'الوزير - وهو مهندس - قال' },
  ],
  edits(text) {
    const edits: Edit[] = []
    const partners = pairBrackets(text)
    for (const chunk of chunks(text)) {
      if (belongsToWordBefore(text, chunk.start, partners)) {
        edits.push({ start: spaceStart(text, chunk.start), end: chunk.start, now: '' })
      }
      if (!isTechnical(text, chunk)) spaceOut(text, chunk, partners, edits)
      if (opensHere(text, chunk, partners)) {
        edits.push({ start: chunk.end, end: spaceEnd(text, chunk.end), now: '' })
      }
    }
    return withoutDoubles(edits)
  },
}

/** Inserts the spaces that are missing inside a chunk. */
function spaceOut(text: string, chunk: Chunk, partners: ReadonlyMap<number, number>, edits: Edit[]): void {
  for (let at = chunk.start; at < chunk.end - 1; at++) {
    if (needsSpaceAfter(text, at, chunk, partners) || needsSpaceBefore(text, at + 1, chunk, partners)) {
      edits.push({ start: at + 1, end: at + 1, now: ' ' })
    }
  }
}

/** Whether a chunk ends in an opening bracket whose pair has something in it. */
function opensHere(text: string, { end }: Chunk, partners: ReadonlyMap<number, number>): boolean {
  if (end >= text.length || !OPENING.has(text.charCodeAt(end - 1))) return false
  const partner = partners.get(end - 1)
  return partner !== undefined && spaceEnd(text, end) < partner
}

/** An opening bracket and a mark can both claim one space. */
function withoutDoubles(edits: readonly Edit[]): Edit[] {
  return edits.filter((edit, index) => edit.start >= (edits[index - 1]?.end ?? 0))
}

function spaceStart(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at - 1) === SPACE) at--
  return at
}

function spaceEnd(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === SPACE) at++
  return at
}
