import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'

const ID = 'label/leftover'

/** Cut-off tags: `alt="…" />` holds a picture's caption, `content="…" />` the page's summary. */
export const leftover: LabelRule = {
  id: ID,
  summary: 'A cut-off tag: alt holds a caption, content or description a summary.',
  examples: [
    { page: 'alt="جسر المدينة" />', expect: { 1: 'caption' } },
    { page: 'alt="جسر المدينة" />\nفقرة\nalt="جسر المدينة" />', expect: { 1: 'caption', 3: 'duplicate' } },
    { page: 'كتب alt="نص" داخل الجملة', expect: {}, note: 'an attribute inside a sentence' },
  ],
  judge(sheet, settled) {
    for (const line of sheet.short) {
      if (line.attribute === null || line.letters === 0) continue
      if (line.attribute === 'alt') settleCaption(sheet, settled, line)
      else settleSummary(sheet, settled, line)
    }
  },
}

function settleCaption(sheet: Sheet, settled: Settled, line: Line): void {
  const of = sheet.previous[line.index] ?? -1
  if (of >= 0) {
    const because = `repeats line ${sheet.lines[of]?.block.line}`
    settled.settle(line.index, { label: 'duplicate', rule: ID, because, of })
    return
  }
  settled.settle(line.index, {
    label: 'caption',
    rule: ID,
    because: 'is the text of a picture, left over from its tag',
  })
}

/** A summary whose words the body nearly all says only repeats it. */
const REPEATS = 0.7

/** A figure or a negation that the body does not have makes another statement of the same words. */
function differs(sheet: Sheet, line: Line): boolean {
  const telling = line.key.split(' ').filter((word) => /\d/.test(word) || NEGATIONS.has(word))
  return telling.some((word) => !sheet.bodyKey.includes(` ${word} `))
}

const NEGATIONS = new Set(['لا', 'لم', 'لن', 'ليس', 'ليست', 'غير', 'دون', 'بدون'])

function settleSummary(sheet: Sheet, settled: Settled, line: Line): void {
  const repeats = sheet.lead.echoes(line.key) >= REPEATS && !differs(sheet, line)
  settled.settle(line.index, {
    label: repeats ? 'duplicate' : 'standfirst',
    rule: ID,
    because: repeats
      ? 'is a summary whose words the body says'
      : 'is the summary of the page, left over from its tag',
  })
}
