import { decodeHTMLStrict } from 'entities/decode'

/** `lsquo` and `#8217` are as long as scrapers leave them; the longest names of HTML stand for mathematics. */
const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/iy

/** The entity that begins at an offset of a raw line: the UTF-16 unit it stands for and the offset behind it. */
export function entityAt(raw: string, at: number): { unit: number; end: number } | null {
  ENTITY.lastIndex = at
  const found = ENTITY.exec(raw)
  if (found === null) return null
  const decoded = decodeHTMLStrict(found[0])
  return decoded.length === 1 ? { unit: decoded.charCodeAt(0), end: ENTITY.lastIndex } : null
}
