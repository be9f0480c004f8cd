/*
 * The key under which two lines are "the same": letters and digits only, spelling variants of the Arabic press folded.
 * Numbers, negations and names stay in it, so lines that differ in one of them never share a key.
 */

/** Table values: what a UTF-16 unit becomes. Other values are the unit to put there. */
const DROP = 0
const SPACE = 0x20
/** Not asked for yet, or not to be told from one unit alone: surrogates, presentation forms, combining marks. */
const UNKNOWN = 0xffff

const TABLE = new Uint16Array(0x10000).fill(UNKNOWN)

function map(units: string, to: number | string): void {
  const value = typeof to === 'number' ? to : to.charCodeAt(0)
  for (let i = 0; i < units.length; i++) TABLE[units.charCodeAt(i)] = value
}

function range(first: number, last: number, to: (unit: number) => number): void {
  for (let unit = first; unit <= last; unit++) TABLE[unit] = to(unit)
}

range(0, 0x7f, () => SPACE)
range(0x30, 0x39, (unit) => unit)
range(0x41, 0x5a, (unit) => unit + 0x20)
range(0x61, 0x7a, (unit) => unit)
range(0x80, 0xbf, () => SPACE)
for (const unit of '²³¹¼½¾') map(unit, unit)
range(0x00, 0x08, () => DROP) // controls that separate nothing, here and in the next three
range(0x0e, 0x1b, () => DROP)
range(0x7f, 0x84, () => DROP)
range(0x86, 0x9f, () => DROP)
range(0x2000, 0x206f, () => SPACE)
range(0x0600, 0x060f, () => SPACE)
range(0x0610, 0x061a, () => DROP) // honorifics and Koranic signs
range(0x061b, 0x061f, () => SPACE)
range(0x0620, 0x064a, (unit) => unit)
range(0x064b, 0x0652, () => DROP) // vowel marks
range(0x0656, 0x065f, () => DROP)
range(0x0660, 0x0669, (unit) => unit - 0x0660 + 0x30)
range(0x066a, 0x066d, () => SPACE)
range(0x066e, 0x06d3, (unit) => unit)
range(0x06d6, 0x06ed, () => DROP)
range(0x06f0, 0x06f9, (unit) => unit - 0x06f0 + 0x30)
map('\u0640\u0670\u061c\u00ad\ufeff\u2060', DROP) // tatweel, dagger alef, invisibles
range(0x200b, 0x200f, () => DROP)
range(0x202a, 0x202e, () => DROP)
range(0x2061, 0x2069, () => DROP)
map('أإآٱ', 'ا')
map('ىی', 'ي')
map('ة', 'ه')
map('ک', 'ك')
map('ہھە', 'ه')

const WORD_UNIT = /[\p{L}\p{N}]/u
const MARK_UNIT = /\p{M}/u
/** Letters in the shape of their place in a word, which stand for one letter or two. */
const PRESENTATION_ALL = /[\ufb50-\ufdff\ufe70-\ufefc]/g
/** Marks that make another letter of the one before them: maddah, the hamzas, accents of Latin letters. */
const COMBINING = /[\u0300-\u036f\u0653-\u0655]/
const COMBINING_ALL = /[\u0300-\u036f\u0653-\u0655]/g
/** What is dropped anyway and may stand between a letter and such a mark. */
const BETWEEN_ALL =
  /[\0-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
/** What is over the thirty marks that any writing needs on a letter (UAX #15): sorting a long pile takes its square. */
const PILE_ALL = /(\p{M}{30})\p{M}+/gu

function isPresentation(unit: number): boolean {
  return (unit >= 0xfb50 && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefc)
}

function isCombining(unit: number): boolean {
  return (unit >= 0x0300 && unit <= 0x036f) || (unit >= 0x0653 && unit <= 0x0655)
}

/** Writes a unit that was not met before into the table. */
function learn(unit: number): number {
  const char = String.fromCharCode(unit)
  const value = WORD_UNIT.test(char) ? char.toLowerCase().charCodeAt(0) : MARK_UNIT.test(char) ? DROP : SPACE
  TABLE[unit] = value
  return value
}

let buffer = new Uint16Array(4096)

/**
 * Folds a text to its key.
 *
 * @param text any text, in one line or many
 * @returns words of letters and digits, one space between them, none at the ends: marks, tatweel and invisible
 *   characters dropped, أإآٱ→ا, ى→ي, ة→ه, Persian look-alikes and presentation forms mapped, digits as ASCII, Latin in
 *   lower case, a detached و joined to the word after it. `fold(fold(x)) = fold(x)`.
 */
export function fold(text: string): string {
  return stringOf(foldIntoBuffer(text))
}

/** What can be told of a key without making a string of it. */
export interface KeyMeasure {
  /** Letters and digits. */
  readonly letters: number
  readonly words: number
  /** 32 bits; keys that are equal but for their spaces have equal ones. */
  readonly hash: number
}

const LOOSE_SPACE = /(?<!\d) | (?!\d)/g

/**
 * A key without the spaces between its words, for names that are printed together or apart (`عبد الله`, `عبدالله`).
 * Between two numbers the space stays.
 */
export function squash(key: string): string {
  return key.replace(LOOSE_SPACE, '')
}

/** Measures the key of a text: several times as fast as {@link fold}, and all that most lines are asked for. */
export function measureKey(text: string): KeyMeasure {
  const length = foldIntoBuffer(text)
  return { letters: length - spaces, words: length === 0 ? 0 : spaces + 1, hash }
}

/** Multiplier and start of the FNV hash, as the signed 32 bits that V8 keeps without a box. */
const HASH_PRIME = 0x01000193
const HASH_START = 0x811c9dc5 | 0

/** What {@link fill} found beside the units it wrote: spaces among them, and the hash of the others. */
let spaces = 0
let hash = HASH_START

/** Folds into the shared buffer; gives the key's length. */
function foldIntoBuffer(text: string): number {
  const length = fill(text)
  return length < 0 ? fill(settled(text)) : length
}

/** Letters for presentation forms and for letters with a combining mark; what is left of those marks is dropped. */
function settled(text: string): string {
  const unshaped = text.replace(PRESENTATION_ALL, (char) => char.normalize('NFKC'))
  const source = COMBINING.test(unshaped)
    ? unshaped.replace(BETWEEN_ALL, '').replace(PILE_ALL, '$1').normalize('NFC')
    : unshaped
  return source.replace(COMBINING_ALL, '').replace(PRESENTATION_ALL, ' ')
}

/** Stands for a letter outside the BMP, which keeps both halves; no table value is as large. */
const PAIR = 0x10000

/** What becomes of a unit that the table does not know: {@link PAIR}, or -1 where letters must be settled first. */
function meet(source: string, at: number, unit: number): number {
  if (isPresentation(unit) || isCombining(unit)) return -1
  if (unit < 0xd800 || unit > 0xdfff) return learn(unit)
  const point = source.codePointAt(at) ?? 0
  // Emoji and lone halves separate words as marks do.
  return point > 0xffff && WORD_UNIT.test(String.fromCodePoint(point)) ? PAIR : SPACE
}

const WAW = 0x0648

/** Writes the folded units into the buffer; gives how many there are, or -1 where letters must be settled first. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one loop, since a call a character costs more than the work.
function fill(source: string): number {
  if (buffer.length < source.length) buffer = new Uint16Array(source.length * 2)
  const out = buffer
  const table = TABLE
  let length = 0
  let onlyWaw = true
  let between = 0
  let mixed = HASH_START
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i)
    let value = table[unit] as number
    if (value === UNKNOWN) {
      value = meet(source, i, unit)
      if (value < 0) return -1
      if (value === PAIR) {
        out[length++] = unit
        value = source.charCodeAt(++i)
      }
    }
    if (value === DROP) continue
    if (value === SPACE) {
      // A lone و belongs to the word that follows, be that another one; keeping it open joins the two.
      if (onlyWaw) continue
      out[length++] = SPACE
      between++
      onlyWaw = true
      continue
    }
    if (value !== WAW) onlyWaw = false
    out[length++] = value
    mixed = Math.imul(mixed ^ value, HASH_PRIME)
  }
  const trailing = length > 0 && out[length - 1] === SPACE ? 1 : 0
  spaces = between - trailing
  hash = mixed
  return length - trailing
}

const CHUNK = 0x2000

function stringOf(length: number): string {
  if (length <= CHUNK)
    return String.fromCharCode.apply(null, buffer.subarray(0, length) as unknown as number[])
  const parts: string[] = []
  for (let at = 0; at < length; at += CHUNK) {
    parts.push(
      String.fromCharCode.apply(
        null,
        buffer.subarray(at, Math.min(at + CHUNK, length)) as unknown as number[],
      ),
    )
  }
  return parts.join('')
}

/** How many letters and digits a key has: its length without the spaces. */
export function lettersOf(key: string): number {
  let spaces = 0
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) === SPACE) spaces++
  return key.length - spaces
}
