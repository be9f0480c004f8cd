import { tagsIn } from '../arabic/markup.ts'
import type { Edit } from '../model/edit.ts'
import { apply } from './compose.ts'

const WORD = /[\p{L}\p{N}]/u
const BEFORE = /[\s"'«»\u2018-\u201f([]$/
const AFTER = /^[\s"'«»\u2018-\u201f)\].،؛؟:!]/

/**
 * Leaves a tag escaped that a text speaks of: `العلامة &lt;br&gt; تعني سطرا`.
 *
 * Feeds escape the markup of whole paragraphs, so that tags come in pairs, several in a line, at its ends or right beside
 * a word; a text about HTML sets one apart between its words. So the one escaped tag of a line stays as it is, and does
 * so the next time, where words stand on both sides and none of them touches it.
 *
 * @param decoded what decodes the entities of the text; sorted, apart
 * @returns these edits without those of such a tag
 */
export function withoutQuotedTag(text: string, decoded: readonly Edit[]): readonly Edit[] {
  if (!decoded.some(({ now }) => now === '<') || !decoded.some(({ now }) => now === '>')) return decoded
  const plain = apply(text, decoded)
  const places = placesOf(decoded)
  const escaped = tagsIn(plain).filter(({ start, end }) => places.has(start) && places.has(end - 1))
  const [tag] = escaped
  if (tag === undefined || escaped.length > 1 || !isSetApart(plain, tag.start, tag.end)) return decoded
  const from = places.get(tag.start) ?? 0
  const to = places.get(tag.end - 1) ?? 0
  return decoded.filter(({ start }) => start < from || start > to)
}

/** Where each decoded character is in the new text, with the start of its entity in the old. */
function placesOf(decoded: readonly Edit[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  let grown = 0
  for (const { start, end, now } of decoded) {
    places.set(start + grown, start)
    grown += now.length - (end - start)
  }
  return places
}

function isSetApart(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start)
  const after = text.slice(end)
  return BEFORE.test(before.slice(-1)) && AFTER.test(after) && hasWord(before) && hasWord(after)
}

function hasWord(text: string): boolean {
  const tags = tagsIn(text)
  const parts = tags.map(({ start }, index) => text.slice(tags[index - 1]?.end ?? 0, start))
  return [...parts, text.slice(tags.at(-1)?.end ?? 0)].some((part) => WORD.test(part))
}
