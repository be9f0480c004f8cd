import { INVISIBLES, isDigit, isWord, within, ZWJ, ZWNJ } from '../arabic/characters.ts'
import type { Edit } from '../model/edit.ts'
import type { PolishRule } from '../model/rule.ts'
import { INVISIBLE } from './bits.ts'
import { sitesOf } from './survey.ts'

const LETTER_OR_MARK = /^[\p{L}\p{M}]/u
const PICTOGRAPH = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u
const EMOJI_STYLE = 0xfe0f
const HEH = 0x647

/**
 * Drops characters without width, and keeps the joiners that shape a word or an emoji.
 *
 * Evidence: direction marks are put around Latin names by editors, and split words for every search; camel_tools makes
 * a space of each. Tools that drop all of Unicode's category Cf (trafilatura) break Persian words and emoji.
 */
export const invisible: PolishRule = {
  id: 'polish/invisible',
  summary:
    'Byte order marks, zero-width spaces, soft hyphens and direction marks go; joiners inside words stay.',
  wakes: INVISIBLE,
  examples: [
    { before: '\ufeffأعلنت الوزارة', after: 'أعلنت الوزارة' },
    { before: 'أعلنت\u200b الوزارة', after: 'أعلنت الوزارة' },
    { before: 'الو\u00adزارة', after: 'الوزارة' },
    { before: '\u202bأعلنت\u202c (BBC)\u200f', after: 'أعلنت (BBC)' },
    { before: '\u2067الوزارة\u2069', after: 'الوزارة' },
    { before: 'الوزارة\u200c أعلنت', after: 'الوزارة أعلنت', note: 'a joiner beside a space joins nothing' },
    { before: 'می\u200c\u200cروم', after: 'می\u200cروم', note: 'one is enough' },
    { before: 'صورة \ufffc هنا', after: 'صورة  هنا', note: 'the anchor of an embedded object' },
    { before: 'می\u200cروم', after: 'می\u200cروم' },
    {
      before: '1442ه\u200d الموافق',
      after: '1442ه\u200d الموافق',
      note: 'shows the sign of Hijri years as هـ',
    },
    { before: 'क्\u200dष', after: 'क्\u200dष' },
    { before: '👨\u200d👩\u200d👧', after: '👨\u200d👩\u200d👧' },
    { before: '❤\ufe0f\u200d🔥', after: '❤\ufe0f\u200d🔥' },
    { before: 'حرف \ufffd ضائع', after: 'حرف \ufffd ضائع', note: 'stands for bytes that are kept elsewhere' },
  ],
  edits(text, _, sites = sitesOf(text)) {
    const edits: Edit[] = []
    let past = 0
    for (const at of sites) {
      const end = at < past ? at : runEnd(text, at)
      if (end === at) continue
      const joiner = joinerKept(text, at - 1, at, end)
      if (joiner > at || joiner < 0) edits.push({ start: at, end: joiner < 0 ? end : joiner, now: '' })
      if (joiner >= 0 && joiner + 1 < end) edits.push({ start: joiner + 1, end, now: '' })
      past = end
    }
    return edits
  },
}

function runEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && isInvisible(text.charCodeAt(end))) end++
  return end
}

function isInvisible(unit: number): boolean {
  return unit >= 0xad && (unit < 0x600 || unit > 0x6ff || unit === 0x61c) && within(INVISIBLES, unit)
}

/** Where in a run of invisibles the joiner stands that the run may keep, or -1. */
function joinerKept(text: string, before: number, start: number, end: number): number {
  if (before < 0) return -1
  const shapes = showsHijri(text, before, end)
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== ZWNJ && unit !== ZWJ) continue
    if (unit === ZWJ && (shapes || joinsPictographs(text, before, end))) return at
    if (joinsLetters(text, before, end)) return at
  }
  return -1
}

/** Whether a ه that is a word of its own ends before a run: a joiner after it gives it the shape it has in `هـ`. */
function showsHijri(text: string, before: number, end: number): boolean {
  if (text.charCodeAt(before) !== HEH || isLetter(text, end)) return false
  return before === 0 || !isLetter(text, startOf(text, before - 1))
}

function joinsLetters(text: string, before: number, after: number): boolean {
  return isLetter(text, startOf(text, before)) && isLetter(text, after)
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (isWord(unit) && !isDigit(unit)) || LETTER_OR_MARK.test(pointAt(text, at))
}

function joinsPictographs(text: string, before: number, after: number): boolean {
  const styled = text.charCodeAt(before) === EMOJI_STYLE
  return (
    (styled || PICTOGRAPH.test(pointAt(text, startOf(text, before)))) && PICTOGRAPH.test(pointAt(text, after))
  )
}

/** The first unit of the code point that ends at `last`. */
function startOf(text: string, last: number): number {
  const unit = text.charCodeAt(last)
  const isLow = unit >= 0xdc00 && unit <= 0xdfff
  return isLow && (text.codePointAt(last - 1) ?? 0) > 0xffff ? last - 1 : last
}

function pointAt(text: string, at: number): string {
  const point = text.codePointAt(at)
  return point === undefined ? '' : String.fromCodePoint(point)
}
