import { isArabicLetter, isMark, PRESENTATION_FORMS, TATWEEL, unitAt, within } from '../arabic/characters.ts'
import type { Edit } from '../model/edit.ts'
import type { PolishRule } from '../model/rule.ts'
import { PRESENTATION } from './bits.ts'

/** U+FE70–FE7F: marks drawn over a space or a stretching stroke of their own. */
const FIRST_SPACING_MARK = 0xfe70
const LAST_SPACING_MARK = 0xfe7f
const CARRIER = /[ \u0640]/g

/**
 * Letters drawn in one of their shapes (Unicode, Arabic Presentation Forms-A to FBFF and Forms-B) → the letters.
 * Whole words in FC00–FDFF (ﷺ ﷲ ﷽) are signs of their own and stay.
 */
export const presentationForms: PolishRule = {
  id: 'polish/presentation-forms',
  summary: 'Letters in presentation forms become plain letters; ﷺ ﷲ ﷽ stay.',
  wakes: PRESENTATION,
  examples: [
    { before: '\ufed7\ufe8e\ufedd', after: 'قال' },
    { before: '\ufe8d\ufedf\ufeee\ufebf\ufeca', after: 'الوضع' },
    { before: '\ufef7\ufee7\ufeea', after: 'لأنه', note: 'lam-alef keeps its hamza' },
    { before: '\ufef9\ufecb\ufefc\ufee1', after: 'لإعلام' },
    { before: '\ufef5\ufee1', after: 'لآم' },
    { before: '\ufefbعب', after: 'لاعب' },
    { before: '\ufb56اريس', after: 'پاريس', note: 'a Persian letter stays Persian' },
    { before: 'شكر\u0627\ufe70', after: 'شكراً', note: 'a spacing mark brings no space' },
    { before: 'النبي ﷺ', after: 'النبي ﷺ' },
    { before: '﷽', after: '﷽' },
    { before: 'عبد ﷲ', after: 'عبد ﷲ' },
    { before: 'قال الوزير', after: 'قال الوزير' },
  ],
  edits(text) {
    const edits: Edit[] = []
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (unit < 0xfb50 || !within(PRESENTATION_FORMS, unit)) continue
      const now = lettersOf(text, at, unit)
      if (now !== null) edits.push({ start: at, end: at + 1, now })
    }
    return edits
  },
}

function lettersOf(text: string, at: number, unit: number): string | null {
  const letters = String.fromCharCode(unit).normalize('NFKC')
  if (unit < FIRST_SPACING_MARK || unit > LAST_SPACING_MARK) {
    return letters.charCodeAt(0) === unit ? null : letters
  }
  const before = unitAt(text, at - 1)
  return isArabicLetter(before) || isMark(before) || before === TATWEEL ? letters.replace(CARRIER, '') : null
}
