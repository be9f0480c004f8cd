import { describe, expect, it } from 'vitest'
import {
  cleanArticle,
  DEFAULT_OPTIONS,
  decode,
  divide,
  ENCODINGS,
  fold,
  Gathering,
  learnSite,
  RULES,
  siteLinesOf,
} from '../src/index.ts'
import { FOOT, sitePage } from './cli/site.ts'

const PAGES = Array.from({ length: 12 }, (_, at) => sitePage(at))
const bytes = (text: string) => new TextEncoder().encode(text)

describe('learnSite', () => {
  it('knows what a gathering of the same pages knows, from texts or from bytes', () => {
    const gathering = new Gathering()
    for (const text of PAGES) gathering.add('', divide(text))
    const wanted = siteLinesOf(gathering.freeze(), '')
    expect(learnSite(PAGES)).toEqual(wanted)
    expect(learnSite(PAGES.map(bytes))).toEqual(wanted)
    expect(learnSite(new Set(PAGES)).counts.get(fold(FOOT))?.files).toBe(12)
  })

  it('gives the site option as it is', () => {
    const site = learnSite(PAGES)
    const { removed } = cleanArticle(PAGES[3] ?? '', { site })
    expect(removed.map(({ text }) => text)).toContain(FOOT)
  })

  it('knows nothing of no pages', () => {
    expect(learnSite([])).toEqual({ files: 0, counts: new Map() })
  })
})

describe('the parts', () => {
  it('tell all rules, with what they do', () => {
    expect(RULES.length).toBeGreaterThan(40)
    for (const { id, summary } of RULES) expect(`${id} ${summary}`).toMatch(/^(label|polish)\/[a-z-]+ \S/)
    expect(RULES.filter(({ optional }) => optional).map(({ id }) => id)).toContain('polish/attributes')
  })

  it('read bytes in each encoding that is named', () => {
    for (const encoding of ENCODINGS) {
      expect(decode(Uint8Array.of(0x41, 0x20), { ...DEFAULT_OPTIONS, encoding }).encoding).toBe(encoding)
    }
  })
})
