import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../src/clean.ts'
import { LABEL_RULES } from '../src/label/table.ts'
import { POLISH_RULES } from '../src/polish/table.ts'

const at = (path: string) => fileURLToPath(new URL(`bench/${path}`, import.meta.url))

function node(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

/** Pages of the bench by their names. */
function corpus(count: number, seed: number): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'clean-news-test-'))
  const script = `import { writeFolder } from ${JSON.stringify(at('corpus.mjs'))}
    writeFolder(${JSON.stringify(folder)}, ${count}, ${seed})`
  expect(node('--input-type=module', '-e', script)).toMatchObject({ status: 0, stderr: '' })
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

describe('the pages of the bench', () => {
  const pages = corpus(40, 1)

  it('are the same for the same seed, however many there are, and others for another', () => {
    expect(corpus(30, 1)).toEqual(new Map([...pages].slice(0, 30)))
    expect(corpus(40, 2)).not.toEqual(pages)
    expect(new Set(pages.values()).size).toBe(40)
  })

  it('are pages that cleaning has work with', () => {
    for (const text of pages.values()) {
      const { headline, paragraphs, masthead, removed } = cleanArticle(text)
      expect(headline).not.toBeNull()
      expect(masthead.length).toBeGreaterThan(0)
      expect(paragraphs.length).toBeGreaterThan(7)
      expect(removed.length).toBeGreaterThan(0)
    }
  })
})

describe('the bench', () => {
  it('tells what each rule costs', () => {
    const costs: { id: string; microseconds: number; callsPerPage: number }[] = JSON.parse(
      node(at('rules.mjs')).stdout,
    )
    expect(costs.map(({ id }) => id).sort()).toEqual(
      [...LABEL_RULES, ...POLISH_RULES].map(({ id }) => id).sort(),
    )
    expect(costs.find(({ id }) => id === 'label/title')?.callsPerPage).toBe(1)
    expect(costs.find(({ id }) => id === 'polish/quotes')?.callsPerPage).toBeGreaterThan(0)
  })

  it('refuses what makes no sense', () => {
    expect(node(at('run.mjs'), '--pages', '5')).toMatchObject({ status: 2 })
    expect(node(at('peers.mjs'), '--python', 'no-such-python').stderr).toContain('name one with --python')
  })
})
