import { unitAt } from '../arabic/characters.ts'
import type { Edit } from '../model/edit.ts'
import type { PolishRule } from '../model/rule.ts'
import { GLUED_AFTER, GLUED_BEFORE, SPACE_AFTER, SPACE_BEFORE } from './bits.ts'
import { pairBrackets } from './brackets.ts'
import { needsSpaceAfter, needsSpaceBefore } from './mark-gaps.ts'
import { belongsToWordBefore } from './mark-spaces.ts'
import { sitesOf } from './survey.ts'
import { technicalParts } from './words.ts'

const SPACE = 0x20
const BRACKET = /[([{]/
const NO_PARTNERS: ReadonlyMap<number, number> = new Map()
/** 1 for the marks and brackets this rule knows; all of them lie below U+0700. */
const roles = new Uint8Array(0x700)
for (const mark of '،؛؟:.!()[]{}') roles[mark.charCodeAt(0)] = 1
const OPENING = new Set([...'([{'].map((mark) => mark.charCodeAt(0)))

/**
 * Spacing around `، ؛ ؟ : . !` and brackets.
 *
 * Evidence: a space before the comma is the habit of some papers, a missing one after the full stop is what is left where
 * a scraper joined two lines. pyarabic and ArPHP set a space after every mark: `3. 5`, `10: 30`, `www. x. com`.
 */
export const marks: PolishRule = {
  id: 'polish/marks',
  summary:
    'No space before a mark or inside brackets, one after a mark; numbers, addresses and initials stay.',
  wakes: SPACE_BEFORE | SPACE_AFTER | GLUED_AFTER | GLUED_BEFORE,
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
    { before: 'الرئيس جو.بايدن', after: 'الرئيس جو.بايدن', note: 'a name, no sentence' },
    { before: 'نطاق .مصر ونطاق .السعودية', after: 'نطاق .مصر ونطاق .السعودية' },
    { before: 'الوزارة .. تعلن ... وتعود…', after: 'الوزارة .. تعلن ... وتعود…', note: 'house style' },
    { before: 'الوزارة..تعلن', after: 'الوزارة..تعلن' },
    { before: 'www.example.com:8080 و#خبر.عاجل', after: 'www.example.com:8080 و#خبر.عاجل' },
    { before: 'الموظف(ة) والمدير(ين)', after: 'الموظف(ة) والمدير(ين)' },
    { before: 'كلمة )الجسر( هنا', after: 'كلمة )الجسر( هنا', note: 'stored as drawn' },
    { before: 'الوزير - وهو مهندس - قال', after: 'الوزير - وهو مهندس - قال' },
  ],
  edits(text, _, sites = sitesOf(text)) {
    const edits: Edit[] = []
    const isTechnical = technicalParts(text)
    const partners = BRACKET.test(text) ? pairBrackets(text) : NO_PARTNERS
    let past = 0
    for (const site of sites) {
      // What follows a mark shows the space that is missing, or is one too many, in its own place.
      for (let at = Math.max(site - 1, past); at <= site; at++) {
        if (isKnown(text.charCodeAt(at))) addSpacing(text, at, partners, isTechnical, edits)
      }
      past = site + 1
    }
    return edits.filter((edit, index) => index === 0 || edit.start >= (edits[index - 1]?.end ?? 0))
  },
}

function isKnown(unit: number): boolean {
  return unit < roles.length && roles[unit] === 1
}

/** Adds what the mark at an offset needs done before and after it. */
function addSpacing(
  text: string,
  at: number,
  partners: ReadonlyMap<number, number>,
  isTechnical: (at: number) => boolean,
  edits: Edit[],
): void {
  if (belongsToWordBefore(text, at, partners)) edits.push(gap(text, at))
  else if (needsSpaceBefore(text, at, partners) && !isTechnical(at)) edits.push(space(at))
  if (opensAside(text, at, partners)) edits.push(gap(text, spaceEnd(text, at + 1)))
  else if (needsSpaceAfter(text, at, partners) && !isTechnical(at)) edits.push(space(at + 1))
}

/** The edit that takes out the spaces before an offset. */
function gap(text: string, end: number): Edit {
  let start = end
  while (unitAt(text, start - 1) === SPACE) start--
  return { start, end, now: '' }
}

function space(at: number): Edit {
  return { start: at, end: at, now: ' ' }
}

/** Whether an opening bracket has a space after it, and something before its partner. */
function opensAside(text: string, at: number, partners: ReadonlyMap<number, number>): boolean {
  if (!OPENING.has(unitAt(text, at)) || unitAt(text, at + 1) !== SPACE) return false
  return spaceEnd(text, at + 1) < (partners.get(at) ?? 0)
}

function spaceEnd(text: string, from: number): number {
  let at = from
  while (unitAt(text, at) === SPACE) at++
  return at
}
