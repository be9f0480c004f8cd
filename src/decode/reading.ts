import type { BadBytes, Encoding, Stretch } from '../model/source.ts'

/** Bytes read as one encoding: the text, and what is needed beside it to write the same bytes again. */
export interface Reading {
  readonly encoding: Encoding
  /** The text without its byte order mark. */
  readonly text: string
  readonly bom: boolean
  readonly badBytes: readonly BadBytes[]
  /** See `Source.twins`. */
  readonly twins: readonly number[]
  /** See `Source.mixed`. */
  readonly mixed?: readonly Stretch[]
  /** Whether no encoding of Arabic makes Arabic of the bytes, and this one is merely the likeliest. */
  readonly isDoubtful?: boolean
}

/** What stands in the text where bytes are no text. */
export const REPLACEMENT = 0xfffd
