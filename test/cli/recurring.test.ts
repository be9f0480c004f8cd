import { describe, expect, it } from 'vitest'
import { pageOf, SERVICES } from '../label/daily-pages.ts'
import { articleAt, folder, run } from './command.ts'

const DAYS = 12
const FOOT = ['تابعونا على فيسبوك', 'جميع الحقوق محفوظة لصحيفة الوادي']
const NAMES = Object.keys(SERVICES)

/** A folder a service, all of one paper. */
function paper(): Record<string, string> {
  const pages: Record<string, string> = {}
  for (const [at, service] of Object.values(SERVICES).entries()) {
    const { end = [] } = service
    for (let day = 0; day < DAYS; day++) {
      pages[`in/service${at}/${day}.txt`] = pageOf({ ...service, end: [...end, '', ...FOOT] }, day)
    }
  }
  return pages
}

describe('a paper of daily services', () => {
  const at = folder(paper())
  const { stderr, code } = run(at, ['in', 'out', '--audit'])

  it('is cleaned, and the summary tells of the pages on which lines may be furniture', () => {
    expect(code).toBe(0)
    expect(stderr).toMatch(/furniture-doubtful +\d{3}/)
  })

  it.each(NAMES.map((name, i) => [name, i] as const))('loses no line of %s', (_name, i) => {
    for (let day = 0; day < DAYS; day++) {
      const { removed } = articleAt(at, `out/service${i}/${day}.json`)
      expect(removed.flatMap(({ text }) => text.split('\n'))).toEqual(FOOT)
    }
  })

  it('counts as furniture what goes', () => {
    expect(run(at, ['learn', 'in/service0', '-o', 'p.json']).stderr).toMatch(/2 furniture lines/)
  })

  it('can be held to have none', () => {
    const ran = run(at, ['check', 'in', '--fail-on', 'furniture-doubtful', '--quiet'])
    expect(ran.code).toBe(1)
  })
})
