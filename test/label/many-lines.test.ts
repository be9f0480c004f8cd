import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divide, divideLate } from '../../src/divide.ts'
import { chosen } from '../../src/label/chosen.ts'
import { lastLines } from '../../src/label/last-lines.ts'
import type { Line } from '../../src/label/line.ts'
import { linesOf } from '../../src/label/lines.ts'

const MANY = 12_000

describe('of very many lines', () => {
  it('those that pass are what a filter gives, and the same list where all do', () => {
    const list = Array.from({ length: MANY }, (_, at) => at)
    for (const passes of [(at: number) => at % 3 > 0, (at: number) => at > MANY, (at: number) => at !== 7])
      expect(chosen(list, passes)).toEqual(list.filter(passes))
    expect(chosen(list, () => true)).toBe(list)
  })

  it('the last with each hash is what a map gives', () => {
    const words = ['خبر', 'جسر', 'مدينة', 'وزير', 'نهر', 'يوم']
    const text = Array.from(
      { length: MANY },
      (_, at) => `${words[at % 6]} ${words[(at * 7) % 5]} ${at % 4000}`,
    )
    const lines = linesOf(divide(text.join('\n')))
    const last = lastLines(lines)
    const map = new Map<number, Line>()
    for (const line of lines) {
      expect(last.get(line.hash)).toBe(map.get(line.hash))
      last.set(line.hash, line)
      map.set(line.hash, line)
    }
  })

  it('one that let go of what it had worked out works out the same again', () => {
    const markup = fc.constantFrom('خبر&nbsp;جديد', 'alt="جسر" />', '<b>نص</b> آخر', 'شارك', '  جسر 12 ')
    fc.assert(
      fc.property(fc.array(fc.oneof(markup, fc.string()), { minLength: 1 }), (rows) => {
        const text = rows.join('\n')
        const held = linesOf(divide(text)).map(factsOf)
        const late = linesOf(divideLate(text, -1))
        for (const line of late) line.forget()
        expect(late.map(factsOf)).toEqual(held)
      }),
    )
  })
})

function factsOf(line: Line) {
  const { index, gap, letters, words, hash, key, plain, attribute, closed, prose } = line
  return { index, gap, letters, words, hash, key, plain, attribute, closed, prose }
}
