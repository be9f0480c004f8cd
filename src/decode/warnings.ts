import type { Warning } from '../model/article.ts'
import type { BadBytes, Encoding, Stretch } from '../model/source.ts'
import type { Mojibake } from './mojibake.ts'
import type { Reading } from './reading.ts'

/** So many places are named one by one; the rest is summed up. */
const NAMED = 5

/** What a person should know about how the bytes were read, in the order of the page. */
export function decodeWarnings(reading: Reading, mojibake: Mojibake, isGiven: boolean): Warning[] {
  const { badBytes, encoding, mixed = [], isDoubtful = false } = reading
  const { text, undone, mended, suspected } = mojibake
  const isPlain = undone.length + mended.length + suspected.length + mixed.length === 0
  if (isPlain && !isDoubtful && text.indexOf('\ufffd') < 0) return []
  return [
    ...(isDoubtful ? [doubtWarning(encoding)] : []),
    ...mixedWarnings(text, mixed),
    ...badByteWarnings(text, badBytes, encoding),
    ...replacementWarnings(text, badBytes),
    ...repairWarnings(undone),
    ...lineRepairWarnings(mended),
    ...suspicionWarnings(suspected, isGiven),
  ]
}

function doubtWarning(encoding: Encoding): Warning {
  const message = `read as ${encoding}, the likeliest, but it does not read as Arabic; --encoding tells what it is`
  return { code: 'encoding-doubtful', line: null, message }
}

function mixedWarnings(text: string, mixed: readonly Stretch[]): Warning[] {
  const [first] = mixed
  if (first === undefined) return []
  const lines = mixed.length === 1 ? 'this line is' : `this and ${plural(mixed.length - 1, 'more line')} are`
  const message = `${lines} windows-1256 in a page of utf-8, from byte offset ${first.offset} on; read so`
  return [{ code: 'mixed-encodings', line: lineCounter(text)(first.at), message }]
}

function badByteWarnings(text: string, badBytes: readonly BadBytes[], encoding: Encoding): Warning[] {
  const lineOf = lineCounter(text)
  const named = badBytes.slice(0, NAMED).map(
    ({ at, offset, hex }): Warning => ({
      code: 'bad-bytes',
      line: lineOf(at),
      message: `${plural(hex.length / 2, 'byte')} at offset ${offset} (hex ${hex}) ${hex.length > 2 ? 'are' : 'is'} no ${encoding}; U+FFFD stands there`,
    }),
  )
  return [...named, ...rest(badBytes.length, 'bad-bytes', `places hold bytes that are no ${encoding}`)]
}

/** U+FFFD that was in the file: some program before us lost a character there. */
function replacementWarnings(text: string, badBytes: readonly BadBytes[]): Warning[] {
  const ours = new Set(badBytes.map(({ at }) => at))
  const lineOf = lineCounter(text)
  const named: Warning[] = []
  let count = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
    if (ours.has(at) || ++count > NAMED) continue
    named.push({
      code: 'replacement-character',
      line: lineOf(at),
      message: 'U+FFFD in the file: a character was lost here before',
    })
  }
  return [...named, ...rest(count, 'replacement-character', 'U+FFFD in the file')]
}

function repairWarnings(undone: Mojibake['undone']): Warning[] {
  if (undone.length === 0) return []
  const names = undone.map(({ was, readAs }) => `${was} read as ${readAs}`).join(', then ')
  return [{ code: 'mojibake-repaired', line: null, message: `the text was ${names}; this was undone` }]
}

/** One for each way in which lines were misread. */
function lineRepairWarnings(mended: Mojibake['mended']): Warning[] {
  const kinds = new Map<string, number[]>()
  for (const { line, undone } of mended) {
    const kind = undone.join(', then ').replaceAll(' as ', ' read as ')
    const lines = kinds.get(kind)
    if (lines) lines.push(line)
    else kinds.set(kind, [line])
  }
  return [...kinds].map(([kind, [line = 1, ...more]]) => {
    const what = more.length > 0 ? `this and ${plural(more.length, 'more line')} were` : 'this line was'
    return { code: 'mojibake-repaired', line, message: `${what} ${kind}; this was undone` }
  })
}

function suspicionWarnings(suspected: Mojibake['suspected'], isGiven: boolean): Warning[] {
  const [first] = suspected
  if (first === undefined) return []
  const what = suspected.length > 1 ? `this and ${plural(suspected.length - 1, 'more line')} look` : 'looks'
  const why = isGiven
    ? 'kept, since the encoding was given'
    : 'which cannot be undone exactly; kept as it stands'
  const message = `${what} like text read in the wrong encoding, ${why}`
  return [{ code: 'mojibake-suspected', line: first, message }]
}

function rest(count: number, code: Warning['code'], what: string): Warning[] {
  if (count <= NAMED) return []
  return [{ code, line: null, message: `and ${count - NAMED} more: ${count} ${what} in all` }]
}

function plural(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`
}

/** Line, from 1, of offsets that are asked for in rising order: one pass over the text for all of them. */
function lineCounter(text: string): (at: number) => number {
  let line = 1
  let next = 0
  return (at) => {
    for (; next < at; next++) {
      const unit = text.charCodeAt(next)
      if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(next + 1) !== 0x0a)) line++
    }
    return line
  }
}
