/** A call takes only so many arguments. */
const MOST = 4096

/**
 * The text of UTF-16 units, or of the first of a buffer that is used again. By way of an array, since engines hand an array's elements
 * over in one step and those of a typed array one by one: 40 units take 0.15 microseconds so, and 1 straight from the buffer.
 */
export function textOf(units: ArrayLike<number>, length: number = units.length): string {
  if (length <= MOST) return stretch(units, 0, length)
  const parts: string[] = []
  for (let at = 0; at < length; at += MOST) parts.push(stretch(units, at, Math.min(at + MOST, length)))
  return parts.join('')
}

function stretch(units: ArrayLike<number>, start: number, end: number): string {
  const some: number[] = new Array(end - start)
  for (let at = start; at < end; at++) some[at - start] = units[at] as number
  return String.fromCharCode(...some)
}
