import { isOpen } from '../arabic/markup.ts'
import type { Edit } from '../model/edit.ts'
import type { PolishRule } from '../model/rule.ts'
import { ANGLE } from './bits.ts'

const ATTRIBUTE = /(?:^|\s)(?:content|alt|title|value|summary)=(["'])\s*/g
const LONGEST_END = /\s?\/?>\s*/y

/**
 * The last attribute of a tag that was cut off at a line end, as scrapers leave it when they split markup by lines.
 * Optional: without it such a line is kept as it stands, so that a caption can be found in the page letter by letter.
 *
 * Evidence: `content="…" />` and `alt="…" />` stand on lines of their own in pages whose markup was split at line ends.
 */
export const attributes: PolishRule = {
  id: 'polish/attributes',
  summary: 'The rest of a cut-off tag around a text goes: alt="…" /> and content="…" />.',
  wakes: ANGLE,
  optional: true,
  examples: [
    { before: 'content="وزير النقل يفتتح الجسر." />', after: 'وزير النقل يفتتح الجسر.' },
    { before: "alt='جسر الشمال' />", after: 'جسر الشمال' },
    { before: 'alt="جسر الشمال">', after: 'جسر الشمال' },
    { before: 'title="النهر" />', after: 'النهر' },
    { before: 'value="بحث"', after: 'value="بحث"', note: 'the tag does not end' },
    { before: 'قال alt="جسر"', after: 'قال alt="جسر"', note: 'no end of a tag behind it' },
    { before: 'أ < ب و ج > د', after: 'أ < ب و ج > د' },
    { before: 'الناتج <b', after: 'الناتج <b' },
  ],
  edits(text) {
    return unwrapped(text)
  },
}

/** The edits that take an attribute and the end of its tag from around a text: `content="…" />`. */
function unwrapped(text: string): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(ATTRIBUTE)) {
    const last = edits.at(-1)
    if (last && match.index < last.end) continue
    if (isOpen(text, last?.end ?? 0, match.index, false)) break
    const end = endOf(text, match.index + match[0].length, match[1] ?? '"')
    if (!end) break
    edits.push(
      { start: match.index, end: match.index + match[0].length, now: match.index === 0 ? '' : ' ' },
      end,
    )
  }
  return edits
}

function endOf(text: string, from: number, quote: string): Edit | null {
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
    LONGEST_END.lastIndex = at + 1
    if (!LONGEST_END.test(text)) continue
    const end = LONGEST_END.lastIndex
    return { start: at, end, now: end === text.length ? '' : ' ' }
  }
  return null
}
