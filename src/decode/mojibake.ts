import { type Plausibility, plausibility } from './plausibility.ts'
import { undo, WRONG_READINGS, type WrongReading } from './wrong-reading.ts'

/**
 * Pairs that stand in nearly every line of a wrongly read page and in no right one: what became of alef and lam,
 * the two commonest letters (`ط§ظ„`, `Ø§Ù„`, `Çá` …), and what became of that when read wrongly once more.
 */
const TELLTALE =
  /[طظ][§„]|ط[·¸]|[ØÙ][§„\u0084ˆŠ]|Ø[·¸]|أ[™‡]|Ã[˜™‡ƒ\u0098\u0099\u0087\u0083]|Ç[áäÊÑÓÏ]|ÿß|Ÿ[ÑÖ]|[ŘŮ][§„Š]|Å[˜®]|Ð[¨©]|[ШЩ][§„Љ]/

/** Every telling pair has one of these in it; the engine looks for them far faster than for the pattern. */
const PARTS = [
  '§',
  '·',
  '¸',
  'Ø',
  'Ù',
  '™',
  '‡',
  'Ã',
  'Ç',
  'ÿ',
  'Ÿ',
  'Ř',
  'Ů',
  'Ш',
  'Щ',
  'Å˜',
  'Å®',
  'Ð',
  'ط„',
  'ظ„',
]

/** A page may have been read wrongly this often. Thrice is the most that has been seen. */
const DEEPEST = 3

/** Units of telling lines that the trial runs on, so that a long page costs one full pass. */
const SAMPLE = 4000

/** Bits a letter, at most, of text that passes as Arabic: real pages have 3.7 to 4.5, random letters more than 8. */
const ARABIC_BITS = 5.5

/** A repair must save this many bits: four or five letters' worth, so that no chance pair of marks is enough. */
const LEAST_GAIN = 40

/** So many telling pairs in one line leave no doubt. */
const MANY_PAIRS = 3

/** So many lines with fewer pairs are tried one by one; a page of more is named by these. */
const TRIED_LINES = 100

/** What was found out about wrong readings of a text. */
export interface Mojibake {
  /** The text as it was meant; the text given where nothing is undone. */
  readonly text: string
  /** What was undone, outermost first. */
  readonly undone: readonly WrongReading[]
  /** Lines, from 1, that look wrongly read and are kept as they stand, since not the whole text can be undone. */
  readonly suspected: readonly number[]
}

/**
 * Undoes wrong readings of a whole text: only where the way back leads exactly to the text as it stands, and the
 * result is far more plausible as Arabic. A right page has too many characters that no wrong reading produces.
 */
export function undoMojibake(text: string): Mojibake {
  const right: Mojibake = { text, undone: [], suspected: [] }
  if (!PARTS.some((part) => text.includes(part)) || !TELLTALE.test(text)) return right
  const lines = telltaleLines(text)
  const undone = likeliest(sampleOf(lines))
  if (undone) {
    const meant = undoAll(text, undone)
    if (meant !== null && isRepair(plausibility(text), plausibility(meant))) {
      return { text: meant, undone, suspected: [] }
    }
  }
  const suspected = lines.filter(({ content }, at) => isSuspect(content, at < TRIED_LINES))
  return { ...right, suspected: suspected.map(({ line }) => line) }
}

interface Line {
  readonly line: number
  readonly content: string
}

function telltaleLines(text: string): Line[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((content, at) => ({ line: at + 1, content }))
    .filter(({ content }) => TELLTALE.test(content))
}

function sampleOf(lines: readonly Line[]): string {
  let sample = ''
  for (const { content } of lines) {
    if (sample.length + content.length > SAMPLE && sample !== '') break
    sample += `${content}\n`
  }
  return sample
}

/** The chain of wrong readings whose undoing makes the text most plausible, or null where none does. */
function likeliest(text: string): readonly WrongReading[] | null {
  const before = plausibility(text)
  let best: readonly WrongReading[] | null = null
  let bits = before.bits
  let level: { text: string; chain: readonly WrongReading[] }[] = [{ text, chain: [] }]
  for (let depth = 0; depth < DEEPEST; depth++) {
    level = level.flatMap(oneDeeper)
    for (const { text: meant, chain } of level) {
      const after = plausibility(meant)
      if (after.bits >= bits || !isRepair(before, after)) continue
      best = chain
      bits = after.bits
    }
  }
  return best
}

function oneDeeper(from: { text: string; chain: readonly WrongReading[] }) {
  return WRONG_READINGS.flatMap((wrong) => {
    const meant = undo(from.text, wrong)
    // Plain ASCII comes back as itself: no step at all.
    return meant === null || meant === from.text ? [] : [{ text: meant, chain: [...from.chain, wrong] }]
  })
}

function undoAll(text: string, chain: readonly WrongReading[]): string | null {
  let meant: string | null = text
  for (const wrong of chain) meant = meant === null ? null : undo(meant, wrong)
  return meant
}

/** Mostly Arabic, plausible, and far cheaper than before. */
function isRepair(before: Plausibility, after: Plausibility): boolean {
  return (
    after.arabic >= 0.3 * after.letters &&
    after.bits <= ARABIC_BITS * after.arabic &&
    after.bits <= 0.6 * before.bits &&
    before.bits - after.bits >= LEAST_GAIN
  )
}

/** A line that can be undone by itself, or that holds many telling pairs and must have lost something on the way. */
function isSuspect(content: string, mayTry: boolean): boolean {
  const pairs = content.match(new RegExp(TELLTALE, 'g'))?.length ?? 0
  return pairs >= MANY_PAIRS || (mayTry && content.length <= SAMPLE && likeliest(content) !== null)
}
