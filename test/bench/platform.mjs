// What the command gives the library for speed; src/files/platform.ts has it with the reasons.
import { isUtf8, transcode } from 'node:buffer'
import { createHash } from 'node:crypto'

export const PLATFORM = {
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  utf8: (bytes) => (isUtf8(bytes) ? transcode(bytes, 'utf8', 'ucs2').toString('ucs2') : null),
}
