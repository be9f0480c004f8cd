import { describe, expect, it } from 'vitest'
import { ASKED } from '../../src/polish/bits.ts'
import { apply } from '../../src/polish/compose.ts'
import { survey } from '../../src/polish/survey.ts'
import { POLISH_RULES } from '../../src/polish/table.ts'
import { seen } from './context.ts'

describe.each(POLISH_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.examples.map(({ before, after, digits = 'latin' }) => [before, after, digits] as const))(
    '%j → %j',
    (before, after, digits) => {
      const { context } = seen('ascii', true, digits)
      const edits = (rule.wakes & (survey(before) | ASKED)) === 0 ? [] : rule.edits(before, context)
      expect(apply(before, edits)).toBe(after)
    },
  )

  it('has eight examples or more, three of them of restraint', () => {
    expect(rule.examples.length).toBeGreaterThanOrEqual(8)
    expect(rule.examples.filter(({ before, after }) => before === after).length).toBeGreaterThanOrEqual(3)
  })

  it('is named after its file and says what it does', () => {
    expect(id).toMatch(/^polish\/[a-z]+(-[a-z]+)*$/)
    expect(rule.summary).toMatch(/^.{20,120}\.$/)
  })
})
