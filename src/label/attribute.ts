/** A cut-off tag: a scraper that splits markup at line ends leaves the last attribute of a tag as a line. */
export interface Leftover {
  /** The attribute's name in lower case, e.g. `alt`. */
  readonly name: string
  readonly value: string
}

const OPENING = /^\s*(alt|content|title|description)\s*=\s*["'“”]/i

/**
 * Reads a line such as `alt="flooded street" />`.
 *
 * @returns the attribute's name and value, or null where the line is anything else: the opening quote must follow the
 *   name at once, and the line must end with the tag's end
 */
export function unwrap(line: string): Leftover | null {
  if (!line.includes('=')) return null
  const opening = OPENING.exec(line)
  if (opening === null) return null
  const rest = line.slice(opening[0].length).trimEnd()
  if (!rest.endsWith('>')) return null
  const value = rest.slice(0, rest.endsWith('/>') ? -2 : -1).trimEnd()
  if (value.includes('<') || value.includes('>')) return null
  return { name: (opening[1] ?? '').toLowerCase(), value: value.replace(/["'“”]$/u, '') }
}
