import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { explainArticle } from '../../src/clean.ts'
import type { WarningCode } from '../../src/model/warning-codes.ts'
import { checkData, checkLine, errorLine, gateLine } from '../../src/report/check.ts'
import { type Checked, checkedOf } from '../../src/report/checked.ts'
import { type CheckedRun, findingsOf } from '../../src/report/checked-run.ts'
import { type Finding, type FindingKind, pageFindings } from '../../src/report/findings.ts'
import { gateResults } from '../../src/report/gates.ts'
import { githubReport } from '../../src/report/github.ts'
import { junitReport } from '../../src/report/junit.ts'
import type { Gates } from '../../src/report/limits.ts'
import { PLAIN } from '../../src/report/paint.ts'
import { percent } from '../../src/report/percent.ts'
import { sarifReport } from '../../src/report/sarif.ts'
import { emptyTally } from '../../src/report/tally.ts'

const PAGE: Checked = {
  file: 'site/a.txt',
  path: 'in/site/a.txt',
  lines: 4,
  removed: new Map([['label/share-widget', 2]]),
  edits: new Map([['polish/spaces', 3]]),
  warnings: new Map([
    ['no-headline', 1],
    ['bad-bytes', 1],
  ]),
  letters: { all: 200, removed: 25 },
  findings: [
    { code: 'bad-bytes', line: 3, message: 'a byte' },
    { code: 'no-headline', line: null, message: 'no line looks like a headline' },
  ],
  standing: null,
}

const NO_GATES: Gates = {
  maxRemoved: null,
  maxRemovedPage: null,
  maxWarnings: null,
  failOn: new Set(),
  expect: false,
}

/** A run of one page, held against gates. */
function runOf(page: Checked, gates: Partial<Gates>, others: readonly Finding[] = []): CheckedRun {
  const all = { ...NO_GATES, ...gates }
  const pages = [{ path: page.path, findings: pageFindings(page, all), data: null }]
  const found = new Map<FindingKind, number>()
  for (const { kind } of findingsOf({ pages, others })) found.set(kind, (found.get(kind) ?? 0) + 1)
  const tally = { ...emptyTally(), letters: { ...page.letters }, warnings: new Map(page.warnings) }
  return { pages, others, gates: gateResults({ tally, found }, all) }
}

const failOn = (...codes: WarningCode[]): Partial<Gates> => ({ failOn: new Set(codes) })

describe('the check of a page', () => {
  it('is one line, and a column more where articles are expected', () => {
    expect(checkLine(PAGE, PLAIN)).toBe('site/a.txt\t2 lines removed\t3 edits\tbad-bytes,no-headline')
    expect(checkLine({ ...PAGE, standing: 'stale' }, PLAIN)).toMatch(/\tstale$/)
  })

  it('is all of it as data', () => {
    expect(checkData(PAGE)).toMatchObject({ removedShare: 0.125, findings: PAGE.findings, standing: null })
  })

  it('counts letters as the share kept in the article does', () => {
    const account = explainArticle('وصل الوفد إلى المدينة صباح اليوم.\nشارك\n***\n12\n')
    const { letters } = checkedOf('a.txt', account, null)
    expect(letters.removed).toBeGreaterThan(0)
    expect(1 - letters.removed / letters.all).toBeCloseTo(account.article.stats.keptShare, 4)
  })
})

describe('gates', () => {
  const hits = (gates: Partial<Gates>, page = PAGE) => runOf(page, gates).gates.map((gate) => gate.isHit)

  it('allow what is exactly at the limit, and nothing beyond', () => {
    expect(hits({})).toEqual([])
    expect(hits({ maxRemoved: 0.125 })).toEqual([false])
    expect(hits({ maxRemoved: 0.124 })).toEqual([true])
    expect(hits({ maxRemovedPage: 0.125 })).toEqual([false])
    expect(hits({ maxRemovedPage: 0.124 })).toEqual([true])
    expect(hits({ maxWarnings: 2 })).toEqual([false])
    expect(hits({ maxWarnings: 1 })).toEqual([true])
    expect(hits(failOn('no-body'))).toEqual([false])
    expect(hits(failOn('no-body', 'bad-bytes'))).toEqual([true])
    expect(hits({ expect: true }, { ...PAGE, standing: 'current' })).toEqual([false])
    expect(hits({ expect: true }, { ...PAGE, standing: 'missing' })).toEqual([true])
  })

  it('take shares as they are typed, though computers have not all of them', () => {
    const page = { ...PAGE, letters: { all: 100_000, removed: 0 } }
    for (let removed = 0; removed < 100_000; removed += 97) {
      const limit = Number((removed / 1000).toFixed(3)) / 100
      expect(hits({ maxRemoved: limit }, { ...page, letters: { all: 100_000, removed } })).toEqual([false])
    }
  })

  it('of a page without letters are not hit by shares', () => {
    const empty = { ...PAGE, letters: { all: 0, removed: 0 } }
    expect(hits({ maxRemoved: 0, maxRemovedPage: 0 }, empty)).toEqual([false, false])
  })

  it('say what was asked for and what was found', () => {
    const run = runOf(PAGE, { maxRemoved: 0.08, maxRemovedPage: 0.125 })
    expect(run.gates.map((gate) => gateLine(gate, PLAIN))).toEqual([
      'gate hit   --max-removed 8%: 12.5 % of the letters of all pages were removed',
      'gate held  --max-removed-page 12.5%: 0 pages with a larger share of letters removed',
    ])
  })

  it('make errors of what hits them in a page', () => {
    const findings = findingsOf(runOf(PAGE, { ...failOn('bad-bytes'), maxRemovedPage: 0.1 }))
    expect([...findings].map(({ kind, isError }) => [kind, isError])).toEqual([
      ['letters-removed', true],
      ['bad-bytes', true],
      ['no-headline', false],
    ])
    expect(errorLine({ ...PAGE_ERROR, path: 'in/\u001b[2J.txt' }, PLAIN)).toBe(
      'bad-bytes  in/\\u{1b}[2J.txt:3: a byte',
    )
  })
})

const PAGE_ERROR: Finding = {
  kind: 'bad-bytes',
  isError: true,
  path: 'in/a.txt',
  line: 3,
  message: 'a byte',
}

describe('shares', () => {
  it('are said with as many digits as it takes', () => {
    expect([0, 0.08, 0.1234, 1].map((share) => percent(share))).toEqual(['0 %', '8 %', '12.3 %', '100 %'])
    expect(percent(0.0004)).toBe('0.04 %')
    expect(percent(0.08001, 0.08)).toBe('8.001 %')
  })
})

describe('annotations for GitHub', () => {
  const hostile = { ...PAGE_ERROR, path: './in/50%,a:b\n\u001b.txt', message: '100%\r\n::error::\u202eno' }

  it('come as errors first, each in one line, escaped as the runner wants it', () => {
    const run = runOf(PAGE, failOn('bad-bytes'), [hostile])
    expect([...githubReport(run)].map((line) => line.trimEnd())).toEqual([
      '::error title=clean-news%3A fail-on::--fail-on bad-bytes: bad-bytes 1',
      '::error file=in/site/a.txt,line=3,title=clean-news%3A bad-bytes::a byte',
      '::error file=in/50%25%2Ca%3Ab%0A?.txt,line=3,title=clean-news%3A bad-bytes::100%25\\r\\n::error::\\u{202e}no',
      '::warning file=in/site/a.txt,title=clean-news%3A no-headline::no line looks like a headline',
    ])
  })

  it('are as many lines as there is to tell, whatever a page says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, message) => {
        const run = runOf({ ...PAGE, findings: [] }, {}, [{ ...hostile, path, message }])
        const lines = [...githubReport(run)].join('')
        expect(lines).toMatch(/^::error file=[^:,\r\n]*,line=3,title=clean-news%3A bad-bytes::[^\r\n]*\n$/)
      }),
    )
  })
})

describe('SARIF', () => {
  const uriOf = (path: string) => {
    const parts = sarifReport(runOf({ ...PAGE, findings: [] }, {}, [{ ...PAGE_ERROR, path }]), '1.0.0')
    const [run] = JSON.parse([...parts].join('')).runs
    return run?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation
  }

  it('names files by URIs, relative ones from the root of the sources', () => {
    expect(uriOf('./in/مرسى 50%.txt')).toEqual({
      uri: 'in/%D9%85%D8%B1%D8%B3%D9%89%2050%25.txt',
      uriBaseId: '%SRCROOT%',
    })
    expect(uriOf('/data/a#1.txt')).toEqual({ uri: 'file:///data/a%231.txt' })
    expect(uriOf('C:/data/a.txt')).toEqual({ uri: 'file:///C:/data/a.txt' })
    expect(uriOf('a\ud800.txt')).toEqual({ uri: 'a%EF%BF%BD.txt', uriBaseId: '%SRCROOT%' })
  })
})

describe('JUnit XML', () => {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', trimValues: false })

  it('is well-formed, whatever a page and its name say, and loses no ordinary character', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'<>&"\'\u0000\u001b\uffff\ufffe]\n'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
    })
    fc.assert(
      fc.property(text, text, (path, message) => {
        const run = runOf({ ...PAGE, findings: [] }, {}, [{ ...PAGE_ERROR, path, message }])
        const xml = [...junitReport(run)].join('')
        expect(XMLValidator.validate(xml)).toBe(true)
        expect(xml).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u)
      }),
    )
    const other = { ...PAGE_ERROR, message: `<a href='x'>"&amp;` }
    const xml = [...junitReport(runOf(PAGE, failOn('bad-bytes'), [other]))].join('')
    const [pages] = parser.parse(xml).testsuites.testsuite
    const messages = pages.testcase.map((one: { failure: { message: string } }) => one.failure.message)
    expect(messages).toEqual(['line 3: bad-bytes: a byte', `line 3: bad-bytes: <a href='x'>"&amp;`])
  })
})
