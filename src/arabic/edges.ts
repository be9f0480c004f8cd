/**
 * A text without the marks at its ends, inner ones left. In time of its length, where a regex of the form `[…]+$` goes
 * over each inner run of marks once for each of its characters.
 *
 * @param front a class of single UTF-16 units that go from the front; without the flags g and y
 * @param back the same for the end
 */
export function trimEdges(text: string, front: RegExp, back: RegExp = front): string {
  let start = 0
  let end = text.length
  while (start < end && front.test(text.charAt(start))) start++
  while (end > start && back.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
