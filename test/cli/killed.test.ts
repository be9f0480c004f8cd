import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMAND, contentsBelow, filesBelow, folder, PAGE, run } from './command.ts'

/** Enough for threads. */
const COUNT = 2100
const pages = () =>
  Object.fromEntries(Array.from({ length: COUNT }, (_, n) => [`in/${n}.txt`, PAGE.repeat(2)]))

/** Starts a run and kills it once it has written some articles; resolves to how many it had written. */
async function killMidway(at: string, signal: NodeJS.Signals, args: readonly string[] = []): Promise<number> {
  const child = spawn(process.execPath, [COMMAND, 'in', 'out', ...args], { cwd: at, stdio: 'ignore' })
  const ended = once(child, 'close')
  while (
    child.exitCode === null &&
    (!existsSync(join(at, 'out')) || readdirSync(join(at, 'out')).length < 20)
  ) {
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  child.kill(signal)
  await ended
  return filesBelow(join(at, 'out')).length
}

describe('a run that is killed', () => {
  it.each([
    ['SIGKILL', '1'],
    ['SIGKILL', '2'],
    ['SIGTERM', '2'],
    ['SIGINT', '1'],
  ] as const)(
    'by %s with --jobs %s leaves no torn article, and the next completes it',
    async (signal, jobs) => {
      const at = folder(pages())
      const written = await killMidway(at, signal, ['--jobs', jobs])
      expect(written).toBeLessThan(COUNT)
      const articles = readdirSync(join(at, 'out')).filter((name) => name.endsWith('.json'))
      for (const name of articles)
        expect(() => JSON.parse(readFileSync(join(at, 'out', name), 'utf8'))).not.toThrow()
      expect(run(at, ['in', 'out']).code).toBe(0)
      expect(filesBelow(join(at, 'out'))).toHaveLength(COUNT)
      run(at, ['in', 'fresh'])
      expect(contentsBelow(join(at, 'out'))).toEqual(contentsBelow(join(at, 'fresh')))
    },
  )

  it('leaves files behind that the next run deletes, and only those', () => {
    const at = folder({ 'in/a.txt': PAGE })
    run(at, ['in', 'out'])
    const left = temporaryNameOfDeadProcess()
    writeFileSync(join(at, 'out', left), 'torn')
    writeFileSync(join(at, 'out', '.clean-news-notes.tmp'), 'mine')
    writeFileSync(join(at, 'out', 'other.tmp'), 'mine')
    run(at, ['in', 'out'])
    expect(filesBelow(join(at, 'out'))).toEqual(['.clean-news-notes.tmp', 'a.json', 'other.tmp'])
  })
})

/** The name that a run of this machine would have given, had its process not ended. */
function temporaryNameOfDeadProcess(): string {
  const { pid } = spawnSync(process.execPath, ['--version'])
  const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
  return `.clean-news-${host}-${pid}-0-1.tmp`
}
