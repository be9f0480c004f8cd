/*
 * What the measures compare: the words of a text, so that quotes, spacing, marks and spelling of the same letters do not
 * count. Written apart from src/arabic on purpose: a fault in the tool's own folding must not hide itself here.
 */

const ENTITY = /&(?:nbsp|quot|amp|lt|gt|#\d+);/g
/** Vowel marks, tatweel, and characters that cannot be seen. */
const UNSEEN =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const SAME = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك' }
const SAME_LETTERS = new RegExp(`[${Object.keys(SAME).join('')}]`, 'g')

/** The words of a text, one space apart; a lone و belongs to the word after it. */
export function fold(text) {
  const words = text
    .normalize('NFKC')
    .replace(ENTITY, ' ')
    .replace(UNSEEN, '')
    .replace(SAME_LETTERS, (letter) => SAME[letter])
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  return words
    .filter((word) => word !== '')
    .join(' ')
    .replace(/(^| )و (?=\p{L}{2})/gu, '$1و')
}

/** How many letters and digits a text has. */
export function countLetters(text) {
  return fold(text).replaceAll(' ', '').length
}

const SHINGLE = 4

/** How often each run of four words stands in some texts; a shorter text is one run. */
export function shinglesOf(texts) {
  const bag = new Map()
  for (const text of texts) {
    const words = fold(text).split(' ').filter(Boolean)
    const size = Math.min(SHINGLE, words.length)
    for (let at = 0; size > 0 && at + size <= words.length; at++) {
      const run = words.slice(at, at + size).join(' ')
      bag.set(run, (bag.get(run) ?? 0) + 1)
    }
  }
  return bag
}

export function sizeOf(bag) {
  let size = 0
  for (const count of bag.values()) size += count
  return size
}

/** How many runs two bags have in common. */
export function overlap(one, other) {
  let common = 0
  for (const [run, count] of one) common += Math.min(count, other.get(run) ?? 0)
  return common
}

const WRAPPER = /^\s*(?:alt|content|description|title)\s*=\s*["'“”]/i

/** A line without the cut-off tag around it: `alt="flooded street" />` is a caption and its wrapper. */
export function unwrap(line) {
  const opening = WRAPPER.exec(line)
  const end = line.trimEnd()
  if (opening === null || !end.endsWith('>')) return line
  return end.slice(opening[0].length, end.endsWith('/>') ? -2 : -1)
}
