import type { CleanOptions } from '../model/options.ts'
import type { Encoding } from '../model/source.ts'
import { isMacArabic } from './mac-arabic.ts'
import { textOfOneByte } from './one-byte.ts'
import { plausibility } from './plausibility.ts'
import { bomEncoding, readAs, readBrokenUtf8, readValidUtf8, textOfBrokenUtf8 } from './read.ts'
import type { Reading } from './reading.ts'
import { utf16Order } from './utf-16.ts'

/**
 * Finds the encoding of bytes and reads them in it.
 *
 * In this order: a byte order mark; the zero and 06 bytes of UTF-16; valid UTF-8, which other encodings of Arabic
 * practically never are; else the reading that is most plausible as Arabic, of UTF-8 with bad bytes in it,
 * windows-1256 and ISO-8859-6, on a tie the earlier. MacArabic has the letters of ISO-8859-6 and is told by its marks.
 */
export function detect(bytes: Uint8Array, utf8: CleanOptions['utf8']): Reading {
  const marked = bomEncoding(bytes) ?? utf16Order(bytes)
  if (marked !== null) return readAs(bytes, marked, utf8)
  return readValidUtf8(bytes, utf8) ?? mostPlausible(bytes, utf8)
}

/** Texts alone are weighed: only the reading that wins is asked for its bad bytes, of which there may be millions. */
function mostPlausible(bytes: Uint8Array, utf8: CleanOptions['utf8']): Reading {
  let best: Encoding = 'utf-8'
  let bits = plausibility(textOfBrokenUtf8(bytes)).bits
  for (const encoding of ['windows-1256', 'iso-8859-6'] as const) {
    const cost = plausibility(textOfOneByte(bytes, encoding)).bits
    if (cost < bits) {
      best = encoding
      bits = cost
    }
  }
  if (best === 'utf-8') return readBrokenUtf8(bytes)
  return readAs(bytes, best === 'iso-8859-6' && isMacArabic(bytes) ? 'x-mac-arabic' : best, utf8)
}
