import { likenessToName } from '../arabic/person-names.ts'
import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { LEAD, SECOND } from './sample.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'
import { originalOf } from './zones.ts'

const ID = 'label/repeated-paragraph'

/** A whole paragraph that stands on the page again, or a pull quote taken from one. */
export const repeatedParagraph: LabelRule = {
  id: ID,
  summary:
    'A long paragraph printed a second time, or a quotation set apart that a paragraph says word for word.',
  examples: [
    { page: `${LEAD} ${SECOND}\n\n${LEAD} ${SECOND}`, expect: { 3: 'duplicate' } },
    { page: `${LEAD} "${SECOND}"\n"${SECOND}"`, expect: { 2: 'duplicate' } },
    { page: 'يا نهر\nيا ضفاف\nيا نهر', expect: {}, note: 'a refrain' },
    { page: `${LEAD} ${SECOND}\n${LEAD} ولم ${SECOND}`, expect: {}, note: 'a negation differs' },
  ],
  judge(sheet, settled) {
    let quotations = 0
    for (const line of sheet.lines) {
      if (!settled.isOpen(line.index) || line.letters < PULL_LETTERS) continue
      if (line.letters >= LONG_LETTERS && line.prose) settleCopy(sheet, settled, line)
      if (quotations < MOST_QUOTATIONS && isQuotation(line)) {
        quotations++
        settlePullQuote(sheet, settled, line)
      }
    }
  },
}

/** Refrains, speakers and table rows are shorter; a paragraph of this length is not written twice. */
const LONG_LETTERS = 100
const PULL_LETTERS = 45
/** Each quotation is looked for in the whole body; a page has a handful. */
const MOST_QUOTATIONS = 50

function settleCopy(sheet: Sheet, settled: Settled, line: Line): void {
  const of = originalOf(sheet, settled, line.index)
  if (of < 0) return
  const because = `repeats line ${sheet.lines[of]?.block.line}`
  settled.settle(line.index, { label: 'duplicate', rule: ID, because, of })
}

const OPENING = new Set('"“”„«\'‘')
const CLOSING = new Set('"“”»\'’')

function isQuotation(line: Line): boolean {
  const { plain } = line
  let first = 0
  let last = plain.length - 1
  while (first < last && AROUND.has(plain.charAt(first))) first++
  if (!OPENING.has(plain.charAt(first))) return false
  while (last > first && AROUND.has(plain.charAt(last))) last--
  return CLOSING.has(plain.charAt(last))
}

const AROUND = new Set(' \t\u00a0.،')

/** The quotation goes only where a longer line that stays says it whole. */
function settlePullQuote(sheet: Sheet, settled: Settled, line: Line): void {
  const probe = probeOf(line)
  const source = sheet.lines.find(
    (other) =>
      other.prose &&
      other.letters > line.letters &&
      other.plain.includes(probe) &&
      settled.isOpen(other.index) &&
      ` ${other.key} `.includes(` ${line.key} `),
  )
  if (source === undefined) return
  const because = `is a quotation set apart that line ${source.block.line} says word for word`
  settled.settle(line.index, { label: 'duplicate', rule: ID, because, of: source.index })
  settleSpeaker(sheet, settled, line.index + 1)
}

const PROBE_WORDS = 2

/** Two words from the middle: a paragraph without them need not be folded to be known for another. */
function probeOf({ plain }: Line): string {
  const words = plain.split(' ')
  const middle = Math.floor(words.length / 2)
  return words.slice(middle, middle + PROBE_WORDS).join(' ')
}

const MOST_SPEAKER_WORDS = 8

/** Below a quotation set apart its speaker is named again; the body names him where it has the quotation. */
function settleSpeaker(sheet: Sheet, settled: Settled, index: number): void {
  const line = sheet.lines[index]
  if (line === undefined || !settled.isOpen(index) || line.gap > 0 || line.closed) return
  if (line.words === 0 || line.words > MOST_SPEAKER_WORDS) return
  const known = (word: string) => sheet.bodyKey.includes(` ${word} `)
  const words = line.key.split(' ')
  const named =
    likenessToName(
      line.plain
        .trim()
        .split(/[\s،]+/, 2)
        .join(' '),
    ) !== 'none'
  if (words.length < 2 || !named || !words.every(known)) return
  settled.settle(index, {
    label: 'duplicate',
    rule: ID,
    because: 'names the speaker of the quotation above it',
  })
}
