import type { CleanOptions } from '../model/options.ts'
import { plausibility } from './plausibility.ts'
import { bomEncoding, readAs, readBrokenUtf8, readValidUtf8 } from './read.ts'
import type { Reading } from './reading.ts'
import { utf16Order } from './utf-16.ts'

/**
 * Bits that a MacArabic reading must be cheaper by: less than one of its own marks (« 8c, Arabic digits b0-b9) saves.
 * Its letters are those of ISO-8859-6, and without such a mark both read the same.
 */
const MAC_HANDICAP = 8

/**
 * Finds the encoding of bytes and reads them in it.
 *
 * In this order: a byte order mark; the zero and 06 bytes of UTF-16; valid UTF-8, which other encodings of Arabic
 * practically never are; else the reading that is most plausible as Arabic, of UTF-8 with bad bytes in it,
 * windows-1256, ISO-8859-6 and MacArabic. On a tie the earlier of these wins.
 */
export function detect(bytes: Uint8Array, utf8: CleanOptions['utf8']): Reading {
  const marked = bomEncoding(bytes) ?? utf16Order(bytes)
  if (marked !== null) return readAs(bytes, marked, utf8)
  return readValidUtf8(bytes, utf8) ?? mostPlausible(bytes, utf8)
}

function mostPlausible(bytes: Uint8Array, utf8: CleanOptions['utf8']): Reading {
  let best = readBrokenUtf8(bytes)
  let bits = plausibility(best.text).bits
  for (const encoding of ['windows-1256', 'iso-8859-6', 'x-mac-arabic'] as const) {
    const reading = readAs(bytes, encoding, utf8)
    const cost = plausibility(reading.text).bits + (encoding === 'x-mac-arabic' ? macHandicap(bytes) : 0)
    if (cost < bits) {
      best = reading
      bits = cost
    }
  }
  return best
}

/** Where a0 stands for the space between most words it is MacArabic's own: no page has more no-break spaces than spaces. */
function macHandicap(bytes: Uint8Array): number {
  let balance = 0
  for (const byte of bytes) balance += byte === 0xa0 ? 1 : byte === 0x20 ? -1 : 0
  return balance > 0 ? -1 : MAC_HANDICAP
}
