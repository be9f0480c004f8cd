import { describe, expect, it } from 'vitest'
import { divide } from '../src/divide.ts'
import type { LabelExample, LabelRule } from '../src/label/judge.ts'
import { Settled } from '../src/label/settled.ts'
import { Sheet } from '../src/label/sheet.ts'
import { LABEL_RULES } from '../src/label/table.ts'
import { label } from '../src/label.ts'

/** What one rule alone makes of an example: line number → label. */
function alone(rule: LabelRule, { page: text, given }: LabelExample): Record<number, string> {
  const page = divide(text)
  const settled = new Settled(page.blocks.length)
  for (const block of page.blocks) {
    const before = given?.[block.line]
    if (before !== undefined) settled.settle(block.index, { label: before, rule: 'given', because: 'given' })
  }
  rule.judge(new Sheet(page), settled)
  const found: Record<number, string> = {}
  for (const block of page.blocks) {
    const verdict = settled.of(block.index)
    if (verdict?.rule === rule.id) found[block.line] = verdict.label
  }
  return found
}

describe.each(LABEL_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is named like its file and says what it does', () => {
    expect(id).toMatch(/^label\/[a-z]+(-[a-z]+)*$/)
    expect(rule.summary).toMatch(/^[A-Z].{20,110}\.$/)
  })

  it('has examples', () => {
    expect(rule.examples.length).toBeGreaterThan(0)
  })

  it.each(
    rule.examples.map(
      (example) => [example.note ?? Object.values(example.expect).join(' '), example] as const,
    ),
  )('example: %s', (_, example) => {
    const found = alone(rule, example)
    if (id === 'label/paragraph') expect(found).toMatchObject(example.expect)
    else expect(found).toEqual(example.expect)
  })
})

describe('the table', () => {
  it('names every rule once', () => {
    const ids = LABEL_RULES.map((rule) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('gives every line a verdict by a rule of the table', () => {
    const page = divide('رئيس التحرير\nسامي الوادي\n\nخبر\n***\nنص\n')
    const ids = new Set(LABEL_RULES.map((rule) => rule.id))
    const [verdicts = []] = label([{ page, site: null }], { without: new Set() })
    expect(verdicts).toHaveLength(page.blocks.length)
    for (const verdict of verdicts) expect(ids).toContain(verdict.rule)
  })

  it('leaves out a rule on request', () => {
    const page = divide('خبر\n* * *\nخبر')
    const second = (...without: readonly string[]) =>
      label([{ page, site: null }], { without: new Set(without) })[0]?.[1]?.label
    expect(second()).toBe('junk')
    expect(second('label/no-text')).toBe('paragraph')
  })
})
