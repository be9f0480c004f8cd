const ARABIC = 1
const OTHER = 2
/** Set for every unit whose kind is known; what is no letter has nothing else. */
const KNOWN = 4

/** What each UTF-16 unit is; 0 until a text has it, since asking for all costs milliseconds at start. */
const kinds = new Uint8Array(0x10000)

const LETTER = /\p{L}/u
const TATWEEL = 0x0640

function learnKinds(text: string, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (kinds[unit] === 0) kinds[unit] = KNOWN | kindOf(unit)
  }
}

function kindOf(unit: number): number {
  if (unit === TATWEEL || !LETTER.test(String.fromCharCode(unit))) return 0
  return isArabicUnit(unit) ? ARABIC : OTHER
}

function isArabicUnit(unit: number): boolean {
  return (
    (unit >= 0x0600 && unit <= 0x077f) ||
    (unit >= 0x08a0 && unit <= 0x08ff) ||
    (unit >= 0xfb50 && unit <= 0xfefc)
  )
}

/** How many letters a text has, of the Arabic script and of others; tatweel is no letter here. */
export interface LetterCount {
  readonly arabic: number
  readonly other: number
}

/** Counts the letters between two offsets of a text; letters outside the BMP are not counted. */
export function countLetters(text: string, start = 0, end = text.length): LetterCount {
  let arabic = 0
  let twiceOther = 0
  let known = KNOWN
  // No branch in the loop: spaces come too irregularly for the processor to foresee them.
  for (let i = start; i < end; i++) {
    const kind = kinds[text.charCodeAt(i)] ?? 0
    arabic += kind & ARABIC
    twiceOther += kind & OTHER
    known &= kind
  }
  if (known !== 0) return { arabic, other: twiceOther / OTHER }
  learnKinds(text, start, end)
  return countLetters(text, start, end)
}
