const MANY = 10_000

/**
 * The entries that pass a test, as `filter` gives them. Of very many no copy is made where all pass, and none that is
 * larger than it has to be: what grows by halves is twice as large for a while.
 */
export function chosen<T>(list: readonly T[], passes: (entry: T) => boolean): readonly T[] {
  if (list.length < MANY) return list.filter(passes)
  const marks = new Uint8Array(list.length)
  let count = 0
  list.forEach((entry, at) => {
    if (!passes(entry)) return
    marks[at] = 1
    count++
  })
  if (count === list.length) return list
  const found = new Array<T>(count)
  let next = 0
  list.forEach((entry, at) => {
    if (marks[at] === 1) found[next++] = entry
  })
  return found
}
