import type { Warning } from './article.ts'

/** Encodings a page may be read as, under their WHATWG names; MacArabic, which has none there, under its IANA-style one. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1256',
  'iso-8859-6',
  'x-mac-arabic',
] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Bytes that are no text in the page's encoding. They stand as one U+FFFD in the text and are kept here. */
export interface BadBytes {
  /** Where the U+FFFD stands: UTF-16 offset in {@link Source.text}. */
  readonly at: number
  /** Where the bytes stand: offset in bytes from the start of the file. */
  readonly offset: number
  /** The bytes, in lower-case hex. */
  readonly hex: string
}

/** A part of a page that is in windows-1256 while the rest is UTF-8. */
export interface Stretch {
  /** UTF-16 offset in {@link Source.text}. */
  readonly at: number
  /** UTF-16 units, each of which is one byte. */
  readonly length: number
  /** Offset in bytes from the start of the file. */
  readonly offset: number
}

/** A line that had been read wrongly in a page that is right otherwise, as it stands now. */
export interface Mended {
  /** UTF-16 offset in {@link Source.text}. */
  readonly at: number
  readonly length: number
  /** As {@link Source.undone}, for this line alone. */
  readonly undone: readonly string[]
}

/** A decoded page: what came out of the bytes, and all that is needed to get the bytes back. */
export interface Source {
  /** The text without a byte order mark. All offsets of the ledger are UTF-16 units of this string. */
  readonly text: string
  readonly encoding: Encoding
  /** Whether the file began with a byte order mark of its encoding. */
  readonly bom: boolean
  /** Length of the raw file in bytes. */
  readonly bytes: number
  readonly badBytes: readonly BadBytes[]
  /** Wrong decodings that were undone, outermost first, e.g. `utf-8 as windows-1256` for UTF-8 once read as that. */
  readonly undone: readonly string[]
  /**
   * MacArabic only: which of two bytes stood for the characters it has twice (`20` and `a0` are both a space).
   * Lengths of runs of the low byte, the high byte, the low byte … in turn; absent where only low bytes stand.
   */
  readonly twins?: readonly number[]
  /** Lines in windows-1256 where the page is UTF-8; absent where there are none, as nearly always. */
  readonly mixed?: readonly Stretch[]
  /** Lines of which wrong readings were undone where the page as a whole has none; absent where there are none. */
  readonly mended?: readonly Mended[]
  readonly warnings: readonly Warning[]
}
