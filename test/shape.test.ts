import { describe, expect, it } from 'vitest'
import { decode } from '../src/decode.ts'
import { divide } from '../src/divide.ts'
import { DEFAULT_OPTIONS } from '../src/index.ts'
import type { Label } from '../src/model/label.ts'
import type { Verdict } from '../src/model/verdict.ts'
import { polish } from '../src/polish.ts'
import { shape } from '../src/shape.ts'

/** The account of lines whose labels are settled. */
function shaped(rows: readonly (readonly [label: Label, rule: string, text: string])[]) {
  const text = rows.map((row) => row[2]).join('\n')
  const source = decode(new TextEncoder().encode(text), DEFAULT_OPTIONS)
  const page = divide(source.text)
  const verdicts = rows.map(([label, rule]): Verdict => ({ label, rule, because: 'is settled' }))
  const polished = polish(page, verdicts, DEFAULT_OPTIONS)
  return {
    before: polished,
    account: shape({ source, page, verdicts, polished }, '0'.repeat(64), DEFAULT_OPTIONS),
  }
}

describe('a line that is polished to be read, and then stands in no field', () => {
  const stray = 'منذ  ساعة "'
  const { before, account } = shaped([
    ['headline', 'label/title', 'افتتاح  الجسر الجديد'],
    ['date', 'label/date', stray],
    ['related', 'label/related-cue', 'اقرأ  أيضا "'],
  ])
  const lines = account.places.flatMap(({ field }, at) => (field.startsWith('/removed') ? [at] : []))

  it('has its own text and no hunks', () => {
    expect(lines).toEqual([1, 2])
    for (const at of lines) {
      expect(before.lines.at(at)?.hunks).not.toEqual([])
      expect(account.polished.at(at)).toEqual({ text: account.page.blocks.at(at)?.text, hunks: [] })
    }
    expect(account.article.removed[0]?.text).toBe(stray)
  })

  it('warns of nothing that polishing met there', () => {
    expect(before.warnings.map(({ line }) => line)).toEqual([2, 3])
    expect(account.warnings.filter(({ line }) => line === 2 || line === 3)).toEqual([])
  })

  it('while lines that stay keep both', () => {
    expect(account.polished.at(0)).toEqual(before.lines.at(0))
    expect(account.article.headline).toBe('افتتاح الجسر الجديد')
  })
})
