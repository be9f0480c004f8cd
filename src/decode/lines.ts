/** `1 byte`, `2 bytes`. */
export function plural(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`
}

/** Line, from 1, of offsets that are asked for in rising order: one pass over the text for all of them. */
export function lineCounter(text: string): (at: number) => number {
  let line = 1
  let next = 0
  return (at) => {
    for (; next < at; next++) {
      const unit = text.charCodeAt(next)
      if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(next + 1) !== 0x0a)) line++
    }
    return line
  }
}
