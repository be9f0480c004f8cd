import { isArabicLetter, isMark, isSpace, unitAt } from '../arabic/characters.ts'
import type { Edit } from '../model/edit.ts'
import type { PolishRule } from '../model/rule.ts'
import { WAW_ALONE } from './bits.ts'
import { otherLanguageIn } from './other-languages.ts'
import { sitesOf } from './survey.ts'

const WAW = 0x648
const SPACE = 0x20
const OPENING = new Set([...'([{«"\u201c\u201d\u201e'].map((mark) => mark.charCodeAt(0)))
/** After these the letter و is itself meant: `الفقرة و من المادة`, `المجموعة و تضم`, `فيتامين و`. */
const NAMES_A_LETTER =
  /(?:^|[^\u0621-\u064a])و?(?:ال|لل|بال|ل|ب)?(?:حرف|فقرة|بند|مجموعة|فئة|ملحق|مادة|فيتامين|درجة|صف)$/
const LONGEST_NAME = 12

/**
 * Joins the conjunction و to its word, as it is always written.
 *
 * Evidence: typists of the Maghreb and of Egypt detach it, at the start of a line too, which bitaboom and ArPHP miss.
 * Maha and bitaboom join it in `أ ب و ج`, where it is a letter.
 */
export const detachedWaw: PolishRule = {
  id: 'polish/detached-waw',
  summary: 'A و that stands alone before a word of two letters or more is joined to it.',
  wakes: WAW_ALONE,
  examples: [
    { before: 'و حسبما أعلنت الوزارة', after: 'وحسبما أعلنت الوزارة' },
    { before: 'النقل و الطيران', after: 'النقل والطيران' },
    { before: 'النقل (و الطيران)', after: 'النقل (والطيران)' },
    { before: 'قال "و هذا يكفي"', after: 'قال "وهذا يكفي"' },
    { before: 'و وزير النقل', after: 'ووزير النقل' },
    { before: 'لم و لن', after: 'لم ولن' },
    { before: 'وُصف و\u064e قيل', after: 'وُصف و\u064e قيل', note: 'a vowelled و was set with care' },
    { before: 'النقل، و الطيران', after: 'النقل، والطيران' },
    { before: 'الفئات أ، ب، و', after: 'الفئات أ، ب، و' },
    { before: '(و م ع)', after: '(و م ع)', note: 'initials of an agency' },
    { before: 'أ ب و ج', after: 'أ ب و ج', note: 'a list of letters' },
    { before: '9 و 10 مايو', after: '9 و 10 مايو' },
    { before: 'النقل و BBC', after: 'النقل و BBC' },
    { before: 'النقل و "الطيران"', after: 'النقل و "الطيران"' },
    { before: 'الفقرة و من المادة', after: 'الفقرة و من المادة' },
    { before: 'المجموعة و تضم منتخبات', after: 'المجموعة و تضم منتخبات' },
    { before: 'فيتامين و يساعد', after: 'فيتامين و يساعد' },
    { before: 'المجموعة الأولى و تضم', after: 'المجموعة الأولى وتضم', note: 'not right before it' },
    { before: '«پل زیبا است و ما»', after: '«پل زیبا است و ما»', note: 'Persian' },
    { before: 'و و قال', after: 'و و قال', note: 'not certain which one is meant' },
  ],
  edits(text, { arabicPage }, sites = sitesOf(text)) {
    // In Persian, Urdu and Kurdish the word for "and" stands alone.
    if (!arabicPage) return []
    const edits: Edit[] = []
    const isOther = otherLanguageIn(text)
    for (const site of sites) {
      // The space behind it is what shows.
      const at = site - 1
      if (text.charCodeAt(site) !== SPACE || unitAt(text, at) !== WAW) continue
      if (standsAlone(text, at) && isWordOfTwo(text, at + 2) && !isNamed(text, at) && !isOther(at)) {
        edits.push({ start: at + 1, end: at + 2, now: '' })
      }
    }
    return edits
  },
}

function standsAlone(text: string, at: number): boolean {
  if (at === 0) return true
  const before = unitAt(text, at - 1)
  if (OPENING.has(before))
    return at === 1 || isSpace(unitAt(text, at - 2)) || OPENING.has(unitAt(text, at - 2))
  return isSpace(before)
}

function isWordOfTwo(text: string, at: number): boolean {
  if (!isArabicLetter(unitAt(text, at))) return false
  let next = at + 1
  while (isMark(unitAt(text, next))) next++
  return isArabicLetter(unitAt(text, next))
}

/** Whether the word before makes the letter itself meant, or is another lone و. */
function isNamed(text: string, at: number): boolean {
  if (unitAt(text, at - 2) === WAW && (at === 2 || isSpace(unitAt(text, at - 3)))) return true
  return NAMES_A_LETTER.test(text.slice(Math.max(0, at - 1 - LONGEST_NAME), Math.max(0, at - 1)))
}
