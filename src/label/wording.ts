import { decodeHTMLStrict } from 'entities/decode'
import { withoutTags } from '../arabic/markup.ts'
import { unwrap } from './attribute.ts'
import type { Known } from './traits.ts'

/** What a line says, and what was worked out of it: all can be read again from the line. */
export interface Wording {
  readonly printed: string
  readonly plain: string
  readonly attribute: string | null
  known: Known | null
  squashed: string | null
  head: string | null
}

/** @param marked whether there may be entities and tags in the line */
export function wordingOf(printed: string, marked: boolean): Wording {
  const decoded =
    marked && printed.includes('&') && ENTITY.test(printed) ? decodeHTMLStrict(printed) : printed
  const leftover = marked ? unwrap(decoded) : null
  const plain = leftover?.value ?? (marked && decoded.includes('<') ? withoutTags(decoded) : decoded)
  return { printed, plain, attribute: leftover?.name ?? null, known: null, squashed: null, head: null }
}

const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});/i
