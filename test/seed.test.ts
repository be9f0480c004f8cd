import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../src/index.ts'

/** Real pages and the articles they must become. They belong to the newspapers, so they lie beside the project. */
const folder = new URL('../../shared/seeds/', import.meta.url)
const pages = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []

interface Expected {
  readonly removed: readonly { readonly lines: unknown; readonly label: unknown; readonly text: unknown }[]
}

/** What must be equal: which lines went and as what, but not in which words. */
function comparable(article: Expected): object {
  const removed = article.removed.map(({ lines, label, text }) => ({ lines, label, text }))
  return { ...article, removed }
}

describe('a real page', () => {
  if (pages.length === 0) it.skip('(not run: ../shared/seeds is not beside this checkout)')

  it.for(pages)('%s becomes the article it must become', (name) => {
    const expected = JSON.parse(
      readFileSync(new URL(name.replace(/\.txt$/, '.expected.json'), folder), 'utf8'),
    )
    const { stats, ...article } = cleanArticle(readFileSync(new URL(name, folder)), { file: name })
    expect(comparable(article)).toEqual(comparable(expected))
    expect(Object.keys(article)).toEqual(Object.keys(expected))
    expect(stats.words).toBeGreaterThan(0)
  })
})
