import { charset } from './charsets.ts'

/** What news pages in MacArabic use and ISO-8859-6 has not, beside Arabic digits: no-break space, « … » ٪. */
const OWN_MARKS: ReadonlySet<number> = new Set([0x81, 0x8c, 0x93, 0x98, 0xa5])

/** Of the bytes that are no text in ISO-8859-6, so many must be MacArabic's marks: stray bytes are of all kinds. */
const LEAST_SHARE = 0.75

/**
 * Whether bytes whose letters are those of ISO-8859-6 are MacArabic, which has the same letters.
 *
 * Told by a mark of its own, by two of the ASCII marks that it has a second time, or by its second space, `a0`,
 * where that outnumbers the first: in ISO-8859-6 it is the no-break space, and no page has more of those than of
 * spaces. Bytes with none of these read the same in both.
 */
export function isMacArabic(bytes: Uint8Array): boolean {
  const iso = charset('iso-8859-6').units
  const mac = charset('x-mac-arabic').units
  let own = 0
  let twins = 0
  let strange = 0
  let spaces = 0
  for (const byte of bytes) {
    if (byte === 0x20 || byte === 0xa0) spaces += byte === 0xa0 ? 1 : -1
    if (byte < 0x80 || isText(iso[byte])) continue
    strange++
    if (OWN_MARKS.has(byte) || isDigit(mac[byte])) own++
    else if (mac[byte] === byte - 0x80) twins++
  }
  if (own + twins < LEAST_SHARE * strange) return false
  return own > 0 || twins > 1 || spaces > 0
}

/** Bytes 80-9F are control characters in ISO-8859-6, which no page holds. */
function isText(unit: number | undefined): boolean {
  return unit !== undefined && unit !== 0xfffd && unit >= 0xa0
}

function isDigit(unit: number | undefined): boolean {
  return unit !== undefined && unit >= 0x660 && unit <= 0x669
}
