import type { Warning } from '../model/article.ts'
import type { Encoding, Stretch } from '../model/source.ts'
import { lineCounter, plural } from './lines.ts'
import { badByteWarnings, replacementWarnings } from './lost.ts'
import type { Mojibake } from './mojibake.ts'
import type { Reading } from './reading.ts'

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
