import { mkdirSync, type openSync, readdirSync, writeFileSync, type writeSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { cleanTree } from '../../src/files/clean-tree.ts'
import { findPages } from '../../src/files/find.ts'
import { makeFolder } from '../../src/files/folder.ts'
import { Halt } from '../../src/files/halt.ts'
import type { Settings } from '../../src/files/job.ts'
import { planRun } from '../../src/files/plan.ts'
import { filesBelow, folder, MANIFEST, PAGE } from '../cli/command.ts'

/** What a disk says: at every write, or where a file is made below one folder. */
const disk = vi.hoisted(() => ({ code: '', below: '' }))

vi.mock(import('node:fs'), async (original) => {
  const fs = await original()
  const write = (...args: Parameters<typeof writeSync>) => {
    if (disk.code !== '' && disk.below === '') throw Object.assign(new Error(disk.code), { code: disk.code })
    return fs.writeSync(...args)
  }
  const open = (...args: Parameters<typeof openSync>) => {
    const isThere = disk.below !== '' && String(args[0]).includes(disk.below)
    if (isThere && args[1] === 'wx') throw Object.assign(new Error(disk.code), { code: disk.code })
    return fs.openSync(...args)
  }
  return { ...fs, writeSync: write as typeof writeSync, openSync: open as typeof openSync }
})

const COUNT = 40
const PLAIN: Omit<Settings, 'out'> = {
  audit: true,
  force: false,
  quotes: 'ascii',
  digits: 'keep',
  diacritics: 'keep',
  fold: false,
  without: [],
  extra: [],
  encoding: null,
  profile: null,
  figures: false,
  expect: null,
  recipe: 'r',
  maxBytes: 1e8,
}

/** Cleans a folder; from the tenth page on the disk says something. */
async function cleaned(at: string, code: string, halt = new Halt()) {
  const settings = { ...PLAIN, out: join(at, 'out') }
  makeFolder(settings.out)
  const found = await findPages([join(at, 'in')], ['.txt'])
  const plan = planRun(found.pages, settings, false)
  let done = 0
  return cleanTree(found, plan, settings, { jobs: 1, prune: false, halt }, (pages) => {
    done += pages
    if (done >= 10) disk.code = code
  })
}

describe('a disk that says in the midst of a run that there is no room', () => {
  let at = ''
  beforeEach(() => {
    Object.assign(disk, { code: '', below: '' })
    at = folder(Object.fromEntries(Array.from({ length: COUNT }, (_, n) => [`in/${n}.txt`, PAGE])))
  })

  it.each(['ENOSPC', 'EDQUOT', 'EROFS'])('%s ends it, and is no failure of a page', async (code) => {
    const halt = new Halt()
    const ran = await cleaned(at, code, halt)
    expect(halt.isSet).toBe(true)
    expect(ran.failures).toEqual([])
    expect(ran.noRoom).toMatch(
      /cannot be written: (the disk is full|your disk quota|the file system is read-only)/,
    )
    expect(ran.tally.articles).toBeGreaterThanOrEqual(10)
    expect(ran.tally.articles + ran.left).toBe(COUNT)
    expect(filesBelow(join(at, 'out'))).toHaveLength(2 * ran.tally.articles)
    expect(readdirSync(join(at, 'out'))).toContain(MANIFEST)
    disk.code = ''
    const next = await cleaned(at, '')
    expect(next).toMatchObject({ left: 0, noRoom: null, failures: [] })
    expect(filesBelow(join(at, 'out'))).toHaveLength(2 * COUNT)
  })

  it('what it says of single files fails them alone', async () => {
    const ran = await cleaned(at, 'EFBIG')
    expect(ran).toMatchObject({ left: 0, noRoom: null })
    expect(ran.tally.articles + ran.failures.filter(({ path }) => path.endsWith('.txt')).length).toBe(COUNT)
  })

  it.each(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES'])(
    '%s of a folder below fails the pages of that folder, and the others are written',
    async (code) => {
      mkdirSync(join(at, 'in/2-full'))
      for (const n of [1, 2]) writeFileSync(join(at, `in/2-full/${n}.txt`), PAGE)
      disk.below = join('out', '2-full')
      const halt = new Halt()
      const ran = await cleaned(at, code, halt)
      expect(halt.isSet).toBe(false)
      expect(ran).toMatchObject({ left: 0, noRoom: null, tally: { articles: COUNT } })
      expect(ran.failures.map(({ path }) => path)).toEqual([1, 2].map((n) => join(at, `in/2-full/${n}.txt`)))
      expect(ran.failures[0]?.reason).toMatch(/2-full.1\.audit\.json cannot be written: /)
      expect(filesBelow(join(at, 'out'))).toHaveLength(2 * COUNT)
    },
  )
})

describe('a halt', () => {
  it('before the work begins leaves all of it', async () => {
    const at = folder({ 'in/a.txt': PAGE, 'in/b.txt': PAGE })
    disk.code = ''
    const halt = new Halt()
    halt.set()
    expect(await cleaned(at, '', halt)).toMatchObject({ left: 2, noRoom: null, failures: [] })
    expect(filesBelow(join(at, 'out'))).toEqual([])
  })

  it('is the same in all that share its memory, and acts at once where it is set already', () => {
    const halt = new Halt()
    const other = new Halt(halt.cell)
    const acts: string[] = []
    const takenBack = halt.whenSet(() => acts.push('never'))
    takenBack()
    halt.whenSet(() => acts.push('one'))
    expect([...halt.until([1])]).toEqual([1])
    halt.set()
    halt.whenSet(() => acts.push('two'))
    expect(acts).toEqual(['one', 'two'])
    expect(other.isSet).toBe(true)
    expect([...other.until([1])]).toEqual([])
  })
})
