/**
 * The words that are nearest to one that was typed: fewest letters changed, at most a third of them, or letters left
 * out behind the first three, as in `win1256`.
 */
export function nearest(typed: string, words: readonly string[], most = 3): readonly string[] {
  return words
    .map((word) => ({ word, distance: distanceTo(typed, word) }))
    .filter(({ word, distance }) => distance <= Math.max(2, word.length / 3) || isShortFor(typed, word))
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word)
}

/** A rule is often typed by a part of its name alone. */
function distanceTo(typed: string, word: string): number {
  const name = word.slice(word.indexOf('/') + 1)
  if (typed !== '' && name.split('-').includes(typed)) return 0
  return Math.min(distance(typed, word), distance(typed, name))
}

/** Whether a word, or its name behind the `/`, becomes the typed one by leaving letters out, none of the first three. */
function isShortFor(typed: string, word: string): boolean {
  const name = word.slice(word.indexOf('/') + 1)
  if (typed.length < 3 || !name.startsWith(typed.slice(0, 3))) return false
  let found = 0
  for (const letter of name) if (letter === typed[found]) found++
  return found === typed.length
}

/** Levenshtein distance, a row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
