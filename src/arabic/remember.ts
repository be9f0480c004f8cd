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

/**
 * A copy that does not keep alive the text it was cut from: V8 makes a slice a window on the whole page. Two pieces are
 * joined anew, in 0.1 microseconds; to put the units into an array and take them out again took 2.
 */
export function detached(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join('')
}
