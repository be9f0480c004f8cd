/** Letters that Persian, Urdu and Kurdish print all the time; those of Arabic dialects (ڤ ڨ) are none of them. */
const LETTER = /[پچژگےںٹڈڑۆێڕڵەۀ]/
/** Words hardly a sentence of theirs does without; ی and ک may stand as ي and ك. */
const WORDS: ReadonlySet<string> = new Set(['است', 'را', 'كه', 'اور', 'كا', 'نيست', 'باشد'])
/** What only Arabic words have; a typed ی or ک changes none of it. */
const ARABIC = /[ةأإ]|^[وبفك]?ال(?=.)|^(?:في|هذه?|ذلك|عن|لم|لن|مع|ثم|كانت?|قالت?)$/
/** Looks back only where a word ends: before every letter it takes three times as long. */
const TRACE =
  /[پچژگےںٹڈڑۆێڕڵەۀ]|(?:است|را|[كک]ه|اور|[كک]ا|باشد|ن[يی]ست)(?![\u0620-\u06d5])(?<![\u0620-\u06d5](?:است|را|[كک]ه|اور|[كک]ا|باشد|ن[يی]ست))/
const QUOTE = /["\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a]|<<|>>/g
const WORD_ALL = /[\p{L}\p{M}\u0640\u200c]+/gu
const MARK_ALL = /[\p{M}\u0640]/gu
/** How many words on each side tell the language of a word. */
const NEAR = 6

/** How much a word speaks for another language (more than 0) or for Arabic (less than 0), and where it stands. */
interface Sign {
  readonly start: number
  readonly end: number
  readonly weight: number
}

/**
 * The parts of an Arabic page's line that are in Persian, Urdu or Kurdish: quotations in which more words are certainly
 * theirs than are certainly Arabic, and words outside of quotations among whose neighbours two are and fewer are Arabic.
 * One foreign name makes no other language.
 *
 * @returns whether an offset lies in such a part; linear in the line's length
 */
export function otherLanguageIn(text: string): (at: number) => boolean {
  if (!TRACE.test(text)) return () => false
  const foreign = new Uint8Array(text.length)
  let from = 0
  let quoted = false
  for (const { index, 0: mark } of text.matchAll(QUOTE)) {
    judge(text, from, index, quoted, foreign)
    from = index + mark.length
    quoted = !quoted
  }
  judge(text, from, text.length, false, foreign)
  return (at) => foreign[at] === 1
}

function judge(text: string, from: number, to: number, quoted: boolean, foreign: Uint8Array): void {
  const signs = signsOf(text.slice(from, to), from)
  if (quoted) {
    if (signs.reduce((sum, { weight }) => sum + weight, 0) > 0) foreign.fill(1, from, to)
    return
  }
  signs.forEach(({ start, end }, at) => {
    const near = signs.slice(Math.max(0, at - NEAR), at + NEAR + 1)
    const theirs = near.filter(({ weight }) => weight > 0).length
    const ours = near.filter(({ weight }) => weight < 0).length
    if (theirs >= 2 && theirs > ours) foreign.fill(1, start, end)
  })
}

function signsOf(text: string, offset: number): Sign[] {
  return [...text.matchAll(WORD_ALL)].map(({ index, 0: word }) => ({
    start: offset + index,
    end: offset + index + word.length,
    weight: weightOf(
      word.replace(MARK_ALL, '').replaceAll('ک', 'ك').replaceAll(/[یى]/g, 'ي').replaceAll(/[ہھ]/g, 'ه'),
    ),
  }))
}

function weightOf(word: string): number {
  if (LETTER.test(word) || WORDS.has(word)) return 1
  return ARABIC.test(word) ? -1 : 0
}
