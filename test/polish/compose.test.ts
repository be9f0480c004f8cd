import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edit } from '../../src/model/edit.ts'
import type { Change } from '../../src/polish/change.ts'
import { apply, compose } from '../../src/polish/compose.ts'

/** Sorted edits of a text that do not overlap; they may touch, insert, or change nothing. */
function editsOf(text: string): fc.Arbitrary<Edit[]> {
  const piece = fc.record({
    skip: fc.nat(4),
    length: fc.nat(3),
    now: fc.string({ unit: fc.constantFrom('a', 'b', 'و', ' ', '\ud83d', '\ude00'), maxLength: 3 }),
  })
  return fc.array(piece, { maxLength: 6 }).map((pieces) => {
    const edits: Edit[] = []
    let at = 0
    for (const { skip, length, now } of pieces) {
      const start = at + skip
      const end = start + length
      if (end > text.length) break
      edits.push({ start, end, now })
      at = end
    }
    return edits
  })
}

const source = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'و', ' ', '\ud83d', '\ude00'),
  maxLength: 16,
})

/** A text and several rules' edits, each of what the ones before left. */
const history = source.chain((text) =>
  editsOf(text).chain((first) => {
    const second = apply(text, first)
    return editsOf(second).chain((then) => {
      const third = apply(second, then)
      return editsOf(third).map((last) => ({ text, steps: [first, then, last] as const }))
    })
  }),
)

const ORDER = ['rule-0', 'rule-1', 'rule-2']

function composed(text: string, steps: readonly (readonly Edit[])[]) {
  let changes: Change[] = []
  let middle = text
  for (const [index, edits] of steps.entries()) {
    changes = compose(text, changes, middle, edits, `rule-${index}`, ORDER)
    middle = apply(middle, edits)
  }
  return { changes, result: middle }
}

describe('compose', () => {
  it('leads from the source to what the edits lead to one by one', () => {
    fc.assert(
      fc.property(history, ({ text, steps }) => {
        const { changes, result } = composed(text, steps)
        expect(apply(text, changes)).toBe(result)
      }),
      { numRuns: 2000 },
    )
  })

  it('gives sorted changes with a unit between them, none of which changes nothing', () => {
    fc.assert(
      fc.property(history, ({ text, steps }) => {
        let last = -1
        for (const change of composed(text, steps).changes) {
          expect(change.start).toBeGreaterThan(last)
          expect(change.end).toBeGreaterThanOrEqual(change.start)
          expect(text.slice(change.start, change.end)).not.toBe(change.now)
          expect(change.rules.length).toBeGreaterThan(0)
          last = change.end
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('names only rules that edited, in the order they acted', () => {
    fc.assert(
      fc.property(history, ({ text, steps }) => {
        for (const { rules } of composed(text, steps).changes) {
          expect([...rules].sort()).toEqual(rules)
          for (const rule of rules) expect(steps[Number(rule.slice(5))]?.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('leaves what no edit touched out of the changes', () => {
    const first = compose('abcdef', [], 'abcdef', [{ start: 0, end: 1, now: 'A' }], 'one', ['one'])
    const both = compose('abcdef', first, 'Abcdef', [{ start: 5, end: 6, now: 'F' }], 'two', ['one', 'two'])
    expect(both).toEqual([
      { start: 0, end: 1, now: 'A', rules: ['one'] },
      { start: 5, end: 6, now: 'F', rules: ['two'] },
    ])
  })

  it('unites the rules of edits that touch', () => {
    const first = compose('a&quot; b', [], 'a&quot; b', [{ start: 1, end: 7, now: '"' }], 'entities', [
      'entities',
    ])
    expect(
      compose('a&quot; b', first, 'a" b', [{ start: 2, end: 3, now: '' }], 'quotes', ['entities', 'quotes']),
    ).toEqual([{ start: 1, end: 8, now: '"', rules: ['entities', 'quotes'] }])
  })

  it('drops a change that a later rule takes back', () => {
    const first = compose('ab', [], 'ab', [{ start: 1, end: 1, now: ' ' }], 'one', ['one'])
    expect(compose('ab', first, 'a b', [{ start: 1, end: 2, now: '' }], 'two', ['one', 'two'])).toEqual([])
  })

  it('keeps of a replacement only what differs', () => {
    expect(compose('a  b', [], 'a  b', [{ start: 1, end: 3, now: ' ' }], 'one', ['one'])).toEqual([
      { start: 2, end: 3, now: '', rules: ['one'] },
    ])
  })

  it('does not halve a surrogate pair', () => {
    expect(compose('😀', [], '😀', [{ start: 0, end: 2, now: '😁' }], 'one', ['one'])).toEqual([
      { start: 0, end: 2, now: '😁', rules: ['one'] },
    ])
  })
})
