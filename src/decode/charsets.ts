import { REPLACEMENT } from './reading.ts'

/** Encodings of one byte a character: those a page may be in, and those a page may once have been read in by mistake. */
export type CharsetName =
  | 'windows-1256'
  | 'iso-8859-6'
  | 'x-mac-arabic'
  | 'windows-1250'
  | 'windows-1251'
  | 'windows-1252'
  | 'iso-8859-1'
  | 'macintosh'

/** A one-byte encoding, both ways. */
export interface Charset {
  /** UTF-16 unit of each byte; U+FFFD where the byte is none. */
  readonly units: Uint16Array
  /** Byte of each unit: the lowest, where several bytes are the same character. */
  readonly bytes: ReadonlyMap<number, number>
}

const made = new Map<CharsetName, Charset>()

/** The tables of an encoding, made on first use. */
export function charset(name: CharsetName): Charset {
  let found = made.get(name)
  if (!found) {
    found = both(unitsOf(name))
    made.set(name, found)
  }
  return found
}

function both(units: Uint16Array): Charset {
  const bytes = new Map<number, number>()
  units.forEach((unit, byte) => {
    if (unit !== REPLACEMENT && !bytes.has(unit)) bytes.set(unit, byte)
  })
  return { units, bytes }
}

function unitsOf(name: CharsetName): Uint16Array {
  if (name === 'x-mac-arabic') return withTop(MAC_ARABIC)
  if (name === 'iso-8859-1') return Uint16Array.from({ length: 256 }, (_, byte) => byte)
  // The platform's windows-1252 is not the same in all versions of Node: some read 80-9F as Latin-1.
  if (name === 'windows-1252') return withC1(WINDOWS_1252)
  const decoder = new TextDecoder(name)
  return Uint16Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)).charCodeAt(0))
}

function withTop(top: string): Uint16Array {
  return Uint16Array.from({ length: 256 }, (_, byte) => (byte < 0x80 ? byte : top.charCodeAt(byte - 0x80)))
}

/** ISO-8859-1 with the given units at 80-9F; 0 keeps the control character, as WHATWG does. */
function withC1(special: readonly number[]): Uint16Array {
  return Uint16Array.from({ length: 256 }, (_, byte) => special[byte - 0x80] || byte)
}

/** windows-1252, bytes 80-9F (WHATWG index). */
const WINDOWS_1252: readonly number[] = [
  0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0,
  0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e,
  0x178,
]

/**
 * Mac OS Arabic, bytes 80-FF, by Apple's table ARABIC.TXT of 2005, its direction overrides left out. Letters stand
 * where ISO-8859-6 has them; most ASCII marks stand a second time with the top bit set, for use in Arabic text.
 */
const MAC_ARABIC =
  'Ä\u00a0ÇÉÑÖÜáàâäں«çéèêëí…îïñó»ôö÷úùûü' +
  ' !"#$٪&\'()*+،-./٠١٢٣٤٥٦٧٨٩:؛<=>؟' +
  '❊ءآأؤإئابةتثجحخدذرزسشصضطظعغ[\\]^_' +
  'ـفقكلمنهوىي\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652پٹچەڤگڈڑ{|}ژے'
