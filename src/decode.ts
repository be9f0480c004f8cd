import { detect } from './decode/detect.ts'
import { keptMojibake, undoMojibake } from './decode/mojibake.ts'
import { readAs } from './decode/read.ts'
import { utf8OrNull } from './decode/utf-8.ts'
import { decodeWarnings } from './decode/warnings.ts'
import type { CleanOptions } from './model/options.ts'
import type { Source } from './model/source.ts'

export { looksBinary } from './decode/binary.ts'
export { utf8OrNull }

/**
 * Reads the bytes of a page as text, in the encoding given or found, and undoes wrong readings that can be proven.
 *
 * @param bytes the file as it lies on disk; any bytes, none at all included
 * @param options `encoding` overrules detection, which null and none stand for; `utf8` reads valid UTF-8 (`null` where
 *   it is not valid), faster than the platform-neutral default where there is something faster
 * @param undo whether wrong readings are undone; by default where no encoding is given
 * @returns the text with all that is needed to write the same bytes again, and warnings on what was lost or
 * repaired. Never throws.
 */
export function decode(
  bytes: Uint8Array,
  options: Partial<Pick<CleanOptions, 'encoding' | 'utf8'>> = {},
  undo = (options.encoding ?? null) === null,
): Source {
  const { encoding = null, utf8 = utf8OrNull } = options
  const reading = encoding === null ? detect(bytes, utf8) : readAs(bytes, encoding, utf8)
  const mojibake = undo ? undoMojibake(reading.text) : keptMojibake(reading.text)
  // Spelled out and not spread: V8 makes a new hidden class for each copy, and all that reads the text pays for it.
  const read: Source = {
    text: mojibake.text,
    encoding: reading.encoding,
    bom: reading.bom,
    bytes: bytes.length,
    badBytes: reading.badBytes,
    undone: mojibake.undone.map(({ name }) => name),
    warnings: decodeWarnings(reading, mojibake, !undo),
  }
  const { twins, mixed } = reading
  const { mended } = mojibake
  if (twins.length === 0 && mixed === undefined && mended.length === 0) return read
  return {
    ...read,
    ...(twins.length > 0 ? { twins } : {}),
    ...(mixed === undefined ? {} : { mixed }),
    ...(mended.length > 0
      ? { mended: mended.map(({ at, length, undone }) => ({ at, length, undone })) }
      : {}),
  }
}
