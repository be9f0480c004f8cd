/** Entries of a list that are printed together, where they are small. */
const ROWS = 512
/** What an entry of a list in an entry may take, in UTF-16 units. */
const ENTRY = 256
/** UTF-16 units of a text that is printed together. */
const UNITS = 256 * 1024

/**
 * JSON as `JSON.stringify` prints it, a piece at a time: printed whole, a huge value takes several times what it is.
 *
 * @param value strings, numbers, booleans, null, and lists and objects of them; lists may be any iterables
 * @param gap spaces that a level is indented by; 0 prints all on one line
 */
export function* jsonPieces(value: object, gap: number): Generator<string, void> {
  yield* new Printer(gap).object(value, 0)
}

class Printer {
  constructor(private readonly gap: number) {}

  *object(value: object, level: number): Generator<string, void> {
    const colon = this.gap === 0 ? ':' : ': '
    let before = '{'
    for (const [key, field] of Object.entries(value)) {
      if (field === undefined) continue
      yield `${before}${this.lineAt(level + 1)}${JSON.stringify(key)}${colon}`
      yield* this.any(field, level + 1)
      before = ','
    }
    yield before === '{' ? '{}' : `${this.lineAt(level)}}`
  }

  private *any(value: unknown, level: number): Generator<string, void> {
    if (typeof value === 'string' && isLong(value)) yield* longText(value)
    else if (isList(value)) yield* this.list(value, level)
    else if (needsPieces(value)) yield* this.object(value, level)
    else yield this.whole(value, level)
  }

  private *list(list: Iterable<unknown>, level: number): Generator<string, void> {
    let before = '['
    let rows: unknown[] = []
    let weight = 0
    for (const row of list) {
      const long = isLong(row) || needsPieces(row)
      if (!long) {
        rows.push(row)
        weight += weightOf(row)
      }
      if (rows.length === ROWS || weight > UNITS || (long && rows.length > 0)) {
        yield before + this.rows(rows, level)
        before = ','
        rows = []
        weight = 0
      }
      if (!long) continue
      yield before + this.lineAt(level + 1)
      yield* this.any(row, level + 1)
      before = ','
    }
    if (rows.length > 0) yield before + this.rows(rows, level)
    yield before === '[' && rows.length === 0 ? '[]' : `${this.lineAt(level)}]`
  }

  /** Entries of a list, without what stands around the whole of it. */
  private rows(rows: readonly unknown[], level: number): string {
    return this.whole(rows, level).slice(1, -this.lineAt(level).length - 1)
  }

  /** Prints a value at once, in so many lists that it is indented as it has to be. */
  private whole(value: unknown, level: number): string {
    let nested = value
    let start = 0
    let end = 0
    for (let depth = 0; depth < level; depth++) {
      nested = [nested]
      start += 1 + this.lineAt(depth + 1).length
      end += 1 + this.lineAt(depth).length
    }
    const text = JSON.stringify(nested, null, this.gap)
    return text.slice(start, text.length - end)
  }

  private lineAt(level: number): string {
    return this.gap === 0 ? '' : `\n${' '.repeat(this.gap * level)}`
  }
}

function isLong(value: unknown): boolean {
  if (typeof value === 'string') return value.length > UNITS
  return Array.isArray(value) ? value.length > ROWS : isList(value)
}

/** About what an entry takes, in UTF-16 units: its texts, and the number of entries in its lists. */
function weightOf(row: unknown): number {
  if (typeof row !== 'object' || row === null) return sizeOf(row)
  let weight = 0
  for (const value of Object.values(row)) weight += sizeOf(value)
  return weight
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length
  return Array.isArray(value) ? value.length * ENTRY : 0
}

/** Whether printing an object at once would hold a long text, or miss a list that is no array. */
function needsPieces(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || isList(value)) return false
  return Object.values(value).some((field) => isLong(field) || needsPieces(field))
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}

function* longText(text: string): Generator<string, void> {
  yield '"'
  for (let at = 0; at < text.length; ) {
    let end = Math.min(at + UNITS, text.length)
    // Half a pair would be printed as an escape.
    if (end < text.length && isHigh(text.charCodeAt(end - 1))) end++
    yield JSON.stringify(text.slice(at, end)).slice(1, -1)
    at = end
  }
  yield '"'
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
