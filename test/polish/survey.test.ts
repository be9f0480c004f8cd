import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply } from '../../src/polish/compose.ts'
import { lookAround } from '../../src/polish/look-around.ts'
import { sitesOf } from '../../src/polish/survey.ts'
import { POLISH_RULES } from '../../src/polish/table.ts'
import { seen } from './context.ts'
import { line } from './text.ts'

const runs = { numRuns: 1500 }

/** Sorted edits of a text, apart or touching. */
function edited(text: string) {
  const piece = fc.record({ skip: fc.nat(4), length: fc.nat(3), now: line.map((from) => from.slice(0, 3)) })
  return fc.array(piece, { maxLength: 6 }).map((pieces) => {
    let at = 0
    const edits = pieces.map(({ skip, length, now }) => {
      const start = Math.min(text.length, at + skip)
      at = Math.min(text.length, start + length)
      return { start, end: at, now }
    })
    return { text, edits }
  })
}

describe('sites', () => {
  it.each(POLISH_RULES.map((rule) => [rule.id, rule] as const))('%s finds all it edits there', (_, rule) => {
    fc.assert(
      fc.property(line, (text) => {
        const everywhere = Array.from({ length: text.length }, (_unit, at) => at)
        expect(rule.edits(text, seen().context, sitesOf(text))).toEqual(
          rule.edits(text, seen().context, everywhere),
        )
      }),
      runs,
    )
  })

  it('after edits are those of the new text', () => {
    fc.assert(
      fc.property(line.chain(edited), ({ text, edits }) => {
        const now = apply(text, edits)
        expect(lookAround(sitesOf(text), edits, now, 0).sites).toEqual(sitesOf(now))
      }),
      runs,
    )
  })
})
