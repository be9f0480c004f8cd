/** As many results are kept: enough for the furniture of some sites, and no more than some hundred kilobytes. */
const MOST = 1024

/**
 * A pure function of a short text that remembers its results, since the furniture of a site comes back page after
 * page. A result never depends on what is remembered; when the memory is full it is emptied.
 *
 * @param work must give the same result for the same text, one that nobody changes
 */
export function remember<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    // Of the copy, since what is cut from the text would keep alive as much as the text does.
    const own = detached(text)
    const result = work(own)
    if (known.size >= MOST) known.clear()
    known.set(own, result)
    return result
  }
}

/** A copy that does not keep alive the text it was cut from: V8 makes a slice a window on the whole page. */
export function detached(text: string): string {
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
  return String.fromCharCode(...units)
}
