import type { CleanOptions } from './model/options.ts'
import type { Source } from './model/source.ts'

/** UTF-8 text of bytes, or null where they are not valid UTF-8. A byte order mark stays in the text. */
export function utf8OrNull(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Stub: UTF-8 only. */
export function decode(bytes: Uint8Array, options: Pick<CleanOptions, 'encoding' | 'utf8'>): Source {
  const text = options.utf8(bytes) ?? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const bom = text.startsWith('\ufeff')
  return {
    text: bom ? text.slice(1) : text,
    encoding: 'utf-8',
    bom,
    bytes: bytes.length,
    badBytes: [],
    undone: [],
    warnings: [],
  }
}
