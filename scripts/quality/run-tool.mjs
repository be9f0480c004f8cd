import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('../../bin/clean-news.js', import.meta.url))

/**
 * Cleans a collection as a user would, with the command that was built.
 *
 * @returns the collection's labelled pages, each with its `article` (null where none was written) and `blocks`, the rows of
 *   its audit
 */
export function runTool({ pages, beside }) {
  const work = mkdtempSync(join(tmpdir(), 'clean-news-quality-'))
  try {
    for (const { file, bytes } of [...pages, ...beside]) {
      const path = join(work, 'in', file)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, bytes)
    }
    const args = [command, join(work, 'in'), join(work, 'out'), '--audit', '--quiet']
    const { stderr, error } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (error !== undefined) throw error
    process.stderr.write(shortened(stderr))
    return pages.map((page) => ({ ...page, ...resultOf(join(work, 'out', page.file.replace(/\.txt$/, ''))) }))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

const MOST_TALK = 5

/** A fault in the tool fails every page for the same reason; a few of them tell it. */
function shortened(talk) {
  const lines = talk.split('\n')
  const rest = lines.length - 1 - MOST_TALK
  return rest > 0 ? `${lines.slice(0, MOST_TALK).join('\n')}\n… and ${rest} lines more\n` : talk
}

function resultOf(base) {
  const article = readJson(`${base}.json`)
  return { article, blocks: readJson(`${base}.audit.json`)?.blocks ?? [] }
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}
