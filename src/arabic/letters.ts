/** 1 Arabic letter, 2 letter of another script, 0 no letter; by UTF-16 unit, surrogates left out. */
const KIND = new Uint8Array(0x10000)

const LETTER = /\p{L}/u

function learnKinds(): void {
  for (let unit = 0; unit < 0xd800; unit++) if (isLetter(unit)) KIND[unit] = isArabicUnit(unit) ? 1 : 2
  for (let unit = 0xf900; unit < 0xffff; unit++) if (isLetter(unit)) KIND[unit] = isArabicUnit(unit) ? 1 : 2
}

/** Hangul and Han are letters from end to end; asking for each would cost milliseconds at start. */
function isLetter(unit: number): boolean {
  if (unit >= 0x3400 && unit < 0xd7a4) return true
  return LETTER.test(String.fromCharCode(unit))
}

function isArabicUnit(unit: number): boolean {
  return (
    (unit >= 0x0600 && unit <= 0x077f) ||
    (unit >= 0x08a0 && unit <= 0x08ff) ||
    (unit >= 0xfb50 && unit <= 0xfefc)
  )
}

learnKinds()

/** How many letters a text has, of the Arabic script and of others; tatweel is no letter here. */
export interface LetterCount {
  readonly arabic: number
  readonly other: number
}

const TATWEEL = 0x0640

/** Counts the letters of a text; letters outside the BMP are not counted. */
export function countLetters(text: string): LetterCount {
  let arabic = 0
  let other = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const kind = KIND[unit]
    if (kind === 0 || unit === TATWEEL) continue
    if (kind === 1) arabic++
    else other++
  }
  return { arabic, other }
}
