import type { CharsetName } from './charsets.ts'
import { textOfOneByte, writeOneByte } from './one-byte.ts'
import { utf8OrNull } from './utf-8.ts'

/** Text that was in one encoding and was read in another. */
export interface WrongReading {
  /** As `Source.undone` names it. */
  readonly name: string
  readonly was: 'utf-8' | 'windows-1256'
  readonly readAs: CharsetName
}

/** The wrong readings that Arabic pages suffer, those met most often first. */
export const WRONG_READINGS: readonly WrongReading[] = [
  wrong('utf-8', 'windows-1256'),
  wrong('utf-8', 'windows-1252'),
  wrong('utf-8', 'iso-8859-1'),
  wrong('utf-8', 'macintosh'),
  wrong('utf-8', 'windows-1250'),
  wrong('utf-8', 'windows-1251'),
  wrong('windows-1256', 'windows-1252'),
  wrong('windows-1256', 'iso-8859-1'),
]

function wrong(was: WrongReading['was'], readAs: CharsetName): WrongReading {
  return { name: `${was} as ${readAs}`, was, readAs }
}

/**
 * Takes a wrong reading back.
 *
 * @returns the text as it was meant, or null where it cannot have come about so. What is returned always leads
 * back to `text` by {@link redo}: all tables are one to one, and UTF-8 is read strictly.
 */
export function undo(text: string, { was, readAs }: WrongReading): string | null {
  const bytes = writeOneByte(text, readAs)
  if (bytes === null) return null
  return was === 'utf-8' ? utf8OrNull(bytes) : textOfOneByte(bytes, was)
}

/** Reads a text wrongly again; null where it cannot be written in the encoding it was in. */
export function redo(text: string, { was, readAs }: WrongReading): string | null {
  const bytes = was === 'utf-8' ? new TextEncoder().encode(text) : writeOneByte(text, was)
  return bytes === null ? null : textOfOneByte(bytes, readAs)
}
