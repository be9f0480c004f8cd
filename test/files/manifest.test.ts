import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Fact, parseFact, parseSample, printFact, printSample } from '../../src/files/fact.ts'
import { factsOf, merged, rowsOf } from '../../src/files/manifest.ts'
import { PageList } from '../../src/files/pages.ts'
import { RowsFile } from '../../src/files/rows.ts'
import { FoundPage } from '../../src/files/walk.ts'
import { folder } from '../cli/command.ts'

const hash = fc.oneof(
  fc.constant(''),
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 32 }),
)
const name = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('"', '\\', '\t', '\n', ' ', '/', '\u2028'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
  })
  .filter((text) => !text.startsWith('/') && !text.split(/[\\/]/).includes('..'))
const fact: fc.Arbitrary<Fact> = fc.record({
  file: name,
  root: name,
  making: hash,
  page: hash,
  article: hash,
  audit: hash,
})
const factsInOrder = fc
  .uniqueArray(fact, { selector: ({ file }) => file, maxLength: 20 })
  .map((facts) => facts.sort((a, b) => (a.file < b.file ? -1 : 1)))

describe('a row of the manifest', () => {
  it('says what was printed, whatever the names', () => {
    fc.assert(
      fc.property(fact, (one) => {
        const row = printFact(one)
        expect(row.indexOf('\n')).toBe(row.length - 1)
        expect(parseFact(row.slice(0, -1))).toEqual(one)
      }),
    )
    fc.assert(
      fc.property(name, hash, hash, (site, sample, making) => {
        expect(parseSample(printSample({ site, sample, making }).slice(0, -1))).toEqual({
          site,
          sample,
          making,
        })
      }),
    )
  })

  it('that is torn or changed says nothing', () => {
    fc.assert(
      fc.property(fact, fc.nat(), (one, at) => {
        const row = printFact(one).slice(0, -1)
        expect(parseFact(row.slice(0, at % row.length))).toBeNull()
      }),
    )
    const good = { file: 'a', root: 'b', making: '', page: '', article: '', audit: '' }
    for (const file of ['../a', 'x/../../a', '/a', '..\\a'])
      expect(parseFact(printFact({ ...good, file }).trim())).toBeNull()
    expect(parseFact(`${printFact(good).trim()}\t"more"`)).toBeNull()
  })
})

describe('facts of two runs', () => {
  it('are together those of both, in order, and the first has the word', () => {
    fc.assert(
      fc.property(factsInOrder, factsInOrder, fc.func(fc.boolean()), (mine, theirs, keep) => {
        const own = new Set(mine.map(({ file }) => file))
        const rest = theirs.filter((one) => !own.has(one.file) && keep(one.file))
        const expected = [...mine, ...rest].sort((a, b) => (a.file < b.file ? -1 : 1))
        expect([...merged(mine, theirs, (one) => keep(one.file))]).toEqual(expected)
      }),
    )
  })

  it('come out of a file as they went in, and what is out of order is left out', () => {
    const at = folder()
    fc.assert(
      fc.property(factsInOrder, (facts) => {
        const file = new RowsFile(at)
        for (const one of [...facts, ...facts]) file.add(printFact(one))
        file.rename(join(at, 'facts'))
        expect([...factsOf(rowsOf(join(at, 'facts')))]).toEqual(facts)
      }),
      { numRuns: 50 },
    )
  })
})

describe('rows of a file', () => {
  it('are its lines whatever their length, without a last one that is torn', () => {
    const at = folder()
    const rows = ['', 'a', 'ب'.repeat(50_000), 'x'.repeat(200_000), 'last']
    const file = new RowsFile(at)
    for (const row of rows) file.add(`${row}\n`)
    file.add('torn')
    file.rename(join(at, 'rows'))
    expect([...rowsOf(join(at, 'rows'))]).toEqual(rows)
    expect([...rowsOf(join(at, 'none'))]).toEqual([])
    writeFileSync(join(at, 'empty'), '')
    expect([...rowsOf(join(at, 'empty'))]).toEqual([])
  })
})

describe('a list of pages', () => {
  it('gives the pages it was made of, and those that pass a test', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('in', 'a/b', '.'), name)),
        fc.func(fc.boolean()),
        (named, passes) => {
          const pages = named.map(([root, file]) => new FoundPage(root, file))
          const list = PageList.of(pages)
          expect(list.length).toBe(pages.length)
          expect([...list]).toEqual(pages)
          expect(list.at(pages.length)).toBeUndefined()
          const some = list.filter(({ file }) => passes(file))
          expect([...some]).toEqual(pages.filter(({ file }) => passes(file)))
          expect([...some.filter(({ root }) => root === 'in')]).toEqual(
            [...some].filter(({ root }) => root === 'in'),
          )
        },
      ),
    )
  })
})
