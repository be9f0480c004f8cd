import type { Mended } from '../model/source.ts'
import { type Chain, likeliest, repaired, undoChain } from './chains.ts'
import { plausibility } from './plausibility.ts'
import { isSuspect, isTelling, strangeLines, type TellingLine, tellingLines } from './telltale.ts'
import type { WrongReading } from './wrong-reading.ts'

/** Units of telling lines that a search runs on, so that a long page costs one full pass. */
const SAMPLE = 4000

/** For so many lines a way back is searched for; what is found is tried on the others. */
const MOST_SEARCHES = 100

/** What was found out about wrong readings of a text. */
export interface Mojibake {
  /** The text as it was meant; the text given where nothing is undone. */
  readonly text: string
  /** What was undone of the whole text, outermost first. */
  readonly undone: readonly WrongReading[]
  /** Lines that were undone by themselves, where the whole text cannot be. */
  readonly mended: readonly MendedLine[]
  /** Lines, from 1, that look wrongly read and are kept as they stand, since they cannot be undone. */
  readonly suspected: readonly number[]
}

/** A line that was undone by itself. */
export interface MendedLine extends Mended {
  /** From 1. */
  readonly line: number
}

/**
 * Undoes wrong readings of a whole text, or else of single lines: only where the way back leads exactly to the text as it
 * stands, and the result is far more plausible as Arabic. A right line has too many characters that no wrong reading
 * produces; a right headline above a body that was read wrongly is what feeds are often made of.
 */
export function undoMojibake(text: string): Mojibake {
  if (!isTelling(text)) return { text, undone: [], mended: [], suspected: [] }
  const lines = tellingLines(text)
  const undone = likeliest(sampleOf(lines))
  const meant = undone && repaired(text, undone)
  if (!undone || meant === null) return undoLines(text, lines)
  const parts = tableOnly(undone) ? undoUnlessWorse(text, undone) : null
  return parts ?? { text: meant, undone, mended: [], suspected: [] }
}

/** What looks wrongly read and is left as it stands, where a person says what the encoding is. */
export function keptMojibake(text: string): Mojibake {
  const lines = isTelling(text) ? tellingLines(text).filter(({ content }) => isSuspect(content)) : []
  return { text, undone: [], mended: [], suspected: lines.map(({ line }) => line) }
}

/** Whether a chain proves nothing by itself: any Latin text at all can be read as windows-1256. */
function tableOnly(chain: Chain): boolean {
  return chain.some(({ was }) => was === 'windows-1256')
}

/** Undoes a chain line by line, but for right lines (`São Paulo`) that it would spoil; null where there is none of these. */
function undoUnlessWorse(text: string, chain: Chain): Mojibake | null {
  const lines = strangeLines(text).filter(({ content }) => undoChain(content, chain) !== content)
  const ways = lines.map(({ content }): WayBack | null => {
    const meant = undoChain(content, chain)
    if (meant === null || plausibility(meant).bits >= plausibility(content).bits) return null
    return { meant, chain }
  })
  if (ways.every((way) => way !== null)) return null
  return withLinesUndone(text, lines, ways)
}

function sampleOf(lines: readonly TellingLine[]): string {
  let sample = ''
  for (const { content } of lines) {
    if (sample.length + content.length > SAMPLE && sample !== '') break
    sample += `${content}\n`
  }
  return sample
}

function undoLines(text: string, lines: readonly TellingLine[]): Mojibake {
  const found = waysBack(lines)
  const isLost = ({ content }: TellingLine, index: number) => !found[index] && isSuspect(content)
  const suspected = lines.filter(isLost).map(({ line }) => line)
  return { ...withLinesUndone(text, lines, found), suspected }
}

function withLinesUndone(
  text: string,
  lines: readonly TellingLine[],
  found: readonly (WayBack | null)[],
): Mojibake {
  const parts: string[] = []
  const mended: MendedLine[] = []
  let from = 0
  let grown = 0
  lines.forEach(({ line, start, content }, index) => {
    const way = found[index]
    if (!way) return
    const { meant, chain } = way
    parts.push(text.slice(from, start), meant)
    mended.push({ line, at: start + grown, length: meant.length, undone: chain.map(({ name }) => name) })
    from = start + content.length
    grown += meant.length - content.length
  })
  return { text: parts.join('') + text.slice(from), undone: [], mended, suspected: [] }
}

/** What a line was meant to be, and what has to be undone for it. */
interface WayBack {
  readonly meant: string
  readonly chain: Chain
}

/** The way back of each line, or null: what undid one line is tried on the others, since a search is long. */
function waysBack(lines: readonly TellingLine[]): readonly (WayBack | null)[] {
  const known: Chain[] = []
  let searches = 0
  const sure = lines.map(({ content }): WayBack | null => {
    const again = firstOf(known, content, false)
    if (again || content.length > SAMPLE || searches++ >= MOST_SEARCHES) return again
    const chain = likeliest(content)
    if (chain) known.push(chain)
    return chain && firstOf([chain], content, false)
  })
  return sure.map((way, index) => way ?? firstOf(known, lines[index]?.content ?? '', true))
}

function firstOf(chains: readonly Chain[], content: string, likeOthers: boolean): WayBack | null {
  for (const chain of chains) {
    const meant = repaired(content, chain, likeOthers)
    if (meant !== null) return { meant, chain }
  }
  return null
}
