/**
 * The value that a JSON pointer (RFC 6901) names, or undefined where there is none.
 *
 * Only own properties count, so that a pointer out of a strange file cannot reach into the language.
 */
export function valueAt(root: unknown, pointer: string): unknown {
  if (pointer === '') return root
  if (!pointer.startsWith('/')) return undefined
  let value = root
  for (const part of pointer.slice(1).split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = Reflect.get(value, key)
  }
  return value
}

/** A pointer into the article's removed lines: several blocks share it, one line of its text each. */
const REMOVED_TEXT = /^\/removed\/\d+\/text$/

/**
 * Hands out the article's text for one block after the other.
 *
 * @returns for a block's field, the polished text of the block, or null where the article has none there. A removed
 * text is handed out line by line; blocks never contain a line end, so its lines are its blocks.
 */
export function fieldReader(article: unknown): (field: string) => string | null {
  const lines = new Map<string, readonly string[]>()
  const taken = new Map<string, number>()
  return (field) => {
    const value = valueAt(article, field)
    if (typeof value !== 'string') return null
    if (!REMOVED_TEXT.test(field)) return value
    const parts = lines.get(field) ?? value.split('\n')
    const next = taken.get(field) ?? 0
    lines.set(field, parts)
    taken.set(field, next + 1)
    return parts[next] ?? null
  }
}
