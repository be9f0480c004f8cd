/**
 * The three digit sets the Arabic press prints: ASCII, Arabic-Indic (U+0660–0669) and Extended Arabic-Indic,
 * used in Iran and by some scrapers (U+06F0–06F9). Source: Unicode 15, block Arabic.
 */
const ARABIC_INDIC_ZERO = 0x0660
const PERSIAN_ZERO = 0x06f0
const ASCII_ZERO = 0x30

/** The value 0–9 of a digit of any of the three sets, or -1 for any other UTF-16 unit. */
export function digitValue(unit: number): number {
  if (unit >= ASCII_ZERO && unit <= ASCII_ZERO + 9) return unit - ASCII_ZERO
  if (unit >= ARABIC_INDIC_ZERO && unit <= ARABIC_INDIC_ZERO + 9) return unit - ARABIC_INDIC_ZERO
  if (unit >= PERSIAN_ZERO && unit <= PERSIAN_ZERO + 9) return unit - PERSIAN_ZERO
  return -1
}

const ANY_DIGIT = /[0-9\u0660-\u0669\u06F0-\u06F9]/

/** Whether a text has a digit of any set. */
export function hasDigit(text: string): boolean {
  return ANY_DIGIT.test(text)
}
