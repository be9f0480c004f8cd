import { describe, expect, it } from 'vitest'
import { type Paint, PLAIN } from '../../src/report/paint.ts'
import { failureLine, type Summary, summaryData, summaryTable } from '../../src/report/summary.ts'
import { addTally, emptyTally, type Tally } from '../../src/report/tally.ts'

function tallyOf(articles: number, removed: Record<string, number>): Tally {
  return {
    ...emptyTally(),
    articles,
    bytes: articles * 1000,
    lines: articles * 10,
    letters: { all: 1000, removed: 45 },
    removed: new Map(Object.entries(removed)),
    warnings: new Map([['no-headline', 1]]),
  }
}

const summary: Summary = {
  pages: 1204,
  tally: tallyOf(1203, { 'label/title': 7, 'label/repeated-run': 2100, 'label/a': 7 }),
  failures: [{ path: 'in/x\n.txt', reason: 'it is a folder' }],
  written: true,
  unchanged: 0,
  milliseconds: 500,
}

describe('the summary', () => {
  it('is a table with its numbers in a column, the most frequent first', () => {
    expect(summaryTable(summary, PLAIN).split('\n')).toEqual([
      '1,204 pages: 1,203 articles written, 1 failed',
      '  lines removed         2,114  of 12,030, 17.6 %; of the letters 4.5 %',
      '    label/repeated-run  2,100',
      '    label/a                 7',
      '    label/title             7',
      '  warnings                  1',
      '    no-headline             1',
      '1.2 MB in 0.50 s, 2.4 MB/s',
    ])
  })

  it('of nothing has no empty table', () => {
    const nothing = { ...summary, pages: 0, tally: emptyTally(), failures: [], milliseconds: 0 }
    expect(summaryTable(nothing, PLAIN)).toBe('0 pages: 0 articles written\n0.0 kB in 0.00 s')
  })

  it('says a small size in a small unit', () => {
    const small = { ...summary, tally: { ...summary.tally, bytes: 2512 } }
    expect(summaryTable(small, PLAIN).split('\n').at(-1)).toBe('2.5 kB in 0.50 s, 5.0 kB/s')
  })

  it('keeps its columns when it is painted', () => {
    const mark = (text: string) => `<${text}>`
    const painted: Paint = { bold: mark, dim: mark, red: mark, green: mark, yellow: mark, cyan: mark }
    expect(summaryTable(summary, painted).replace(/[<>]/g, '')).toBe(summaryTable(summary, PLAIN))
  })

  it('as data holds no time', () => {
    expect(summaryData(summary)).toEqual(summaryData({ ...summary, milliseconds: 9 }))
    expect(JSON.stringify(summaryData(summary))).toContain(
      '"removed":{"label/repeated-run":2100,"label/a":7,"label/title":7}',
    )
  })

  it('names failures on one line each', () => {
    expect(summary.failures.map((one) => failureLine(one, PLAIN))).toEqual([
      'failed  in/x\\n.txt: it is a folder',
    ])
  })
})

describe('tallies', () => {
  it('add up to the same in any order', () => {
    const parts = [tallyOf(1, { a: 1 }), tallyOf(2, { a: 2, b: 1 }), tallyOf(3, { c: 5 })]
    const one = emptyTally()
    const other = emptyTally()
    for (const part of parts) addTally(one, part)
    for (const part of parts.toReversed()) addTally(other, part)
    expect(one).toEqual(other)
    expect(one).toMatchObject({ articles: 6, bytes: 6000, lines: 60 })
    expect(one.removed).toEqual(new Map(Object.entries({ a: 3, b: 1, c: 5 })))
  })
})
