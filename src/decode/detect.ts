import type { CleanOptions } from '../model/options.ts'
import type { Encoding } from '../model/source.ts'
import { isMacArabic } from './mac-arabic.ts'
import { readMixed } from './mixed.ts'
import { textOfOneByte } from './one-byte.ts'
import { MOST_BITS, plausibility } from './plausibility.ts'
import { bomEncoding, readAs, readBrokenUtf8, readValidUtf8 } from './read.ts'
import type { Reading } from './reading.ts'
import { utf8Lossy } from './utf-8.ts'
import { utf16Order } from './utf-16.ts'

/**
 * Finds the encoding of bytes and reads them in it.
 *
 * In this order: a byte order mark; the zero and 06 bytes of UTF-16; valid UTF-8, which other encodings of Arabic
 * practically never are; else the reading that is most plausible as Arabic, of UTF-8 with bad bytes in it,
 * windows-1256 and ISO-8859-6, on a tie the earlier, or of UTF-8 with lines of windows-1256 in it. MacArabic has the letters of ISO-8859-6 and is told by its marks.
 */
export function detect(bytes: Uint8Array, utf8: CleanOptions['utf8']): Reading {
  const marked = bomEncoding(bytes) ?? utf16Order(bytes)
  if (marked !== null && marked !== 'utf-8') return readAs(bytes, marked, utf8)
  const valid = readValidUtf8(bytes, utf8)
  if (valid !== null) return valid
  return marked === null
    ? mostPlausible(bytes, utf8)
    : (readMixed(bytes, utf8Lossy(bytes)) ?? readBrokenUtf8(bytes))
}

/** Texts alone are weighed: only the reading that wins is asked for its bad bytes, of which there may be millions. */
function mostPlausible(bytes: Uint8Array, utf8: CleanOptions['utf8']): Reading {
  const lossy = utf8Lossy(bytes)
  let best: Encoding = 'utf-8'
  let bits = plausibility(lossy).bits
  for (const encoding of ['windows-1256', 'iso-8859-6'] as const) {
    const cost = plausibility(textOfOneByte(bytes, encoding)).bits
    if (cost < bits) {
      best = encoding
      bits = cost
    }
  }
  const mixed = readMixed(bytes, lossy)
  if (mixed !== null && plausibility(mixed.text).bits < bits) return mixed
  if (best === 'utf-8') return readBrokenUtf8(bytes)
  const reading = readAs(bytes, best === 'iso-8859-6' && isMacArabic(bytes) ? 'x-mac-arabic' : best, utf8)
  return isDoubtful(reading.text) ? { ...reading, isDoubtful: true } : reading
}

/** Marks alone (`“…”`) are the same in most encodings of Windows; letters that make no Arabic are of another language. */
function isDoubtful(text: string): boolean {
  const { bits, arabic } = plausibility(text)
  return bits > MOST_BITS * arabic && STRANGE_LETTER.test(text)
}

const STRANGE_LETTER = /[^\P{L}a-zA-Z]|\p{M}/u
