import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../src/clean.ts'
import { decode } from '../src/decode.ts'
import { divide, divideLate } from '../src/divide.ts'
import { label } from '../src/label.ts'
import { ledgerOf } from '../src/ledger.ts'
import type { CutPage } from '../src/model/page.ts'
import { polish } from '../src/polish.ts'
import { audit } from '../src/report/audit.ts'
import { addPage, emptyTally } from '../src/report/tally.ts'
import { shape } from '../src/shape.ts'
import { page } from './arbitrary.ts'
import { readFixtures } from './fixtures/read.ts'

/** All that is told of a text whose lines are held, or made when they are asked for. */
function told(text: string, cut: (text: string) => CutPage) {
  const source = decode(new TextEncoder().encode(text), DEFAULT_OPTIONS)
  const divided = cut(source.text)
  const [verdicts = []] = label([{ page: divided, site: null }], DEFAULT_OPTIONS)
  const polished = polish(divided, verdicts, DEFAULT_OPTIONS)
  const account = shape({ source, page: divided, verdicts, polished }, '0'.repeat(64), DEFAULT_OPTIONS)
  const tally = emptyTally()
  addPage(tally, account)
  return {
    blocks: Array.from(divided.blocks, ({ index, line, start, end, text }) => [
      index,
      line,
      start,
      end,
      text,
    ]),
    lines: divided.lines,
    verdicts,
    polished: Array.from(account.polished, ({ text, hunks }) => [text, hunks]),
    places: account.places.map(({ field, verbatim }) => [field, verbatim]),
    article: account.article,
    audit: audit(account),
    ledger: ledgerOf(account),
    tally,
  }
}

const late = (text: string) => divideLate(text, -1)

/** More lines than hold what they have worked out, of all kinds, with edits and copies. */
const LONG = readFixtures()
  .map(({ bytes }) => decode(bytes).text)
  .join('\n')

describe('a page whose lines are made when they are asked for', () => {
  it('becomes what it becomes with all of them held', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(told(text, late)).toEqual(told(text, divide))
      }),
    )
  })

  it('be it longer than what is held of it', () => {
    expect(divide(LONG).blocks.length).toBeGreaterThan(600)
    expect(told(LONG, late)).toEqual(told(LONG, divide))
  })

  it('and so is one that says the same over and over, or is a list of names', () => {
    const pages = [
      'اقرأ أيضا\n'.repeat(700),
      'محمد علي\nرئيس التحرير\n14 يونيو 2026\n'.repeat(300),
      LONG + LONG,
      `خبر\n${'كلمة  '.repeat(1500)}\nنص  آخر`,
    ]
    for (const text of pages) expect(told(text, late)).toEqual(told(text, divide))
  })

  it('gives no line that it has not', () => {
    const { blocks } = late('أول\nثان')
    expect([blocks.at(2), blocks.at(-3), blocks.length]).toEqual([undefined, undefined, 2])
  })
})
