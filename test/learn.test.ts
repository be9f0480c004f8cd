import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentsBelow, folder, run } from './cli/command.ts'
import { sitePages } from './cli/site.ts'

/** Enough pages for threads, of sites that are taken whole, in part, and not at all. */
const PAGES = {
  ...sitePages('in/hill', 0, 1300),
  ...sitePages('in/wadi', 0, 800),
  ...sitePages('in/dune', 0, 390),
  ...sitePages('in/few', 0, 7),
}

function cleaned(root: string, out: string, options: readonly string[]): ReadonlyMap<string, string> {
  expect(run(root, ['in', out, '--audit', '--quiet', ...options])).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  })
  return contentsBelow(join(root, out))
}

describe('what is learned depends on the pages alone', () => {
  const at = folder(PAGES)
  const alone = cleaned(at, 'one', ['--jobs', '1'])

  it('not on threads', () => {
    expect(cleaned(at, 'two', ['--jobs', '2'])).toEqual(alone)
    expect([...alone.values()].filter((text) => text.includes('label/site-furniture'))).toHaveLength(2 * 2490)
  })

  it('not on the order in which they came to lie there', () => {
    const other = folder(Object.fromEntries(Object.entries(PAGES).reverse()))
    expect(cleaned(other, 'out', [])).toEqual(alone)
  })
})

describe('of sites that a run looks at whole', () => {
  const pages = {
    ...sitePages('in/wadi', 0, 60),
    ...sitePages('in/hill', 60, 100),
    ...sitePages('in/few', 0, 7),
  }

  it('a profile made before says the same as the run itself', () => {
    const at = folder(pages)
    run(at, ['learn', 'in', '-o', 'p.json'])
    const learned = cleaned(at, 'learned', [])
    expect(cleaned(at, 'known', ['--profile', 'p.json'])).toEqual(learned)
    expect(cleaned(at, 'plain', ['--no-learn'])).not.toEqual(learned)
  })

  it('the order of the inputs says nothing', () => {
    const at = folder({
      ...sitePages('a/wadi', 0, 20),
      ...sitePages('b/wadi', 20, 40),
      ...sitePages('b/hill', 0, 9),
    })
    const [first, second] = [
      ['a', 'b', 'one'],
      ['b', 'a', 'two'],
    ].map((paths) => {
      run(at, [...paths, '--audit'])
      return contentsBelow(join(at, paths.at(-1) ?? ''))
    })
    expect(first?.size).toBe(2 * 49)
    expect(second).toEqual(first)
  })
})
