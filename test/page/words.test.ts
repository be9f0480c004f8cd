import { readFileSync } from 'node:fs'
import glob from 'fast-glob'
import { expect, it } from 'vitest'
import { explainArticle } from '../../src/clean.ts'
import { learnSite } from '../../src/learn.ts'
import { ar } from '../../src/page/words/ar.ts'
import { en } from '../../src/page/words/en.ts'
import { reasonInArabic } from '../../src/page/words/reasons.ts'
import { RULES_IN_ARABIC } from '../../src/page/words/rules-ar.ts'
import { readings, warningMessage, warningName } from '../../src/page/words/warnings.ts'
import { RULES } from '../../src/rules.ts'
import { sitePages } from '../cli/site.ts'

const ARABIC = /[\u0621-\u064a]/

it('every rule has its words in Arabic (src/page/words/rules-ar.ts)', () => {
  const missing = RULES.map(({ id }) => id).filter((id) => !ARABIC.test(RULES_IN_ARABIC[id] ?? ''))
  expect(missing).toEqual([])
})

it('every reason and every warning of the fixtures has its words in Arabic (src/page/words/)', () => {
  const site = Object.values(sitePages('wadi', 0, 20))
  const profile = learnSite(site)
  const accounts = [
    ...glob.sync('fixtures/*/*/input.txt').map((path) => explainArticle(readFileSync(path))),
    explainArticle(site[0] ?? '', { site: profile }),
  ]
  const reasons = new Set(accounts.flatMap(({ verdicts }) => verdicts.map(({ because }) => because)))
  expect(reasons.size).toBeGreaterThan(30)
  expect([...reasons].filter((reason) => !ARABIC.test(reasonInArabic(reason) ?? ''))).toEqual([])
  const codes = new Set(accounts.flatMap(({ warnings }) => warnings.map(({ code }) => code)))
  expect([...codes].filter((code) => !ARABIC.test(warningName(code, 'ar')))).toEqual([])
})

it('a reason keeps its numbers', () => {
  expect(reasonInArabic('repeats lines 12-14')).toBe('يكرر الأسطر 12–14')
  expect(reasonInArabic('stands on 39 other pages of the site')).toContain('39')
  expect(reasonInArabic('is something new')).toBeNull()
  expect(reasonInArabic('constructor')).toBeNull()
})

it('a message keeps what it names', () => {
  expect(warningMessage('no partner in the line for « at character 231', 'ar')).toBe(
    'لا قرينة في السطر للعلامة « عند الحرف 231',
  )
  expect(warningMessage('no line looks like a headline', 'en')).toBe('no line looks like a headline')
  expect(warningMessage('something new', 'ar')).toBe('something new')
})

it('every message about the bytes of a page is said in Arabic, with what it names', () => {
  const page = `${'وزير النقل يفتتح محطة جديدة'.repeat(3)}\n\n${'قال الوزير إن العمل مستمر في الجسر منذ عامين كاملين. '.repeat(4)}\n`
  const misread = Buffer.from(Buffer.from(page, 'utf8').toString('latin1'), 'utf8')
  const bad = Buffer.concat([Buffer.from(page), Buffer.from([0xff, 0x20, 0xef, 0xbf, 0xbd, 0x0a])])
  const many = Buffer.concat([Buffer.from(page), Buffer.alloc(60, '\ufffd ')])
  const few = Buffer.concat([Buffer.from(page), Buffer.from([0xff, 0xfe, 0x20, 0xe2, 0x80, 0x20])])
  const scattered = Buffer.concat([Buffer.from(page), Buffer.from('\xff '.repeat(9), 'latin1')])
  const inRow = Buffer.concat([Buffer.from(page), Buffer.from('\ufffd\ufffd')])
  const said = [misread, bad, many, few, scattered, inRow].flatMap((bytes) => explainArticle(bytes).warnings)
  expect(said.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['mojibake-repaired', 'bad-bytes', 'replacement-character']),
  )
  for (const { message } of said) {
    const arabic = warningMessage(message, 'ar')
    expect(arabic).toMatch(ARABIC)
    expect(arabic).not.toMatch(/read as|undone|stands there|in all/)
    for (const figure of message.match(/\d+/g) ?? []) expect(arabic).toContain(figure)
  }
  expect(readings(['utf-8 as iso-8859-1'], 'ar')).toBe('utf-8 مقروءا كأنه iso-8859-1')
  expect(readings(['utf-8 as iso-8859-1'], 'en')).toBe('utf-8 read as iso-8859-1')
})

it('what nobody knows is called as it is', () => {
  expect(warningName('some-new-code', 'ar')).toBe('some-new-code')
  expect(warningName('toString', 'en')).toBe('toString')
})

it('the words in Arabic are Arabic, and say as many things as those in English', () => {
  const texts = (words: object): readonly (readonly [string, string])[] =>
    Object.entries(words).flatMap(([key, value]): readonly (readonly [string, string])[] => {
      if (typeof value === 'string') return [[key, value]]
      if (typeof value === 'function') return [[key, value('1', '2', '3')]]
      return texts(value)
    })
  expect(texts(ar).map(([key]) => key)).toEqual(texts(en).map(([key]) => key))
  const foreign = texts(ar).filter(
    ([key, text]) => !ARABIC.test(text) && !['otherLanguage', 'placeInList', 'removedNote'].includes(key),
  )
  expect(foreign).toEqual([])
})
