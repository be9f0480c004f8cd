import { describe, expect, it } from 'vitest'
import './letters.rows.ts'
import './marks.rows.ts'
import './quotes.rows.ts'
import './spacing.rows.ts'
import { POLISH_RULES } from '../../src/polish/table.ts'
import { counted } from './rows.ts'

// Behind the tables, whose rows are counted as they are taken up.
describe('the tables and the rules’ own examples', () => {
  const { changed, unharmed } = counted()
  const examples = POLISH_RULES.flatMap((rule) => rule.examples)
  const restraint = unharmed + examples.filter(({ before, after }) => before === after).length
  const all = changed + unharmed + examples.length

  it(`are ${all} rows, ${restraint} of which come out as they went in`, () => {
    expect(all).toBeGreaterThanOrEqual(700)
    expect(restraint).toBeGreaterThanOrEqual(300)
  })
})
