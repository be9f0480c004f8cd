import { mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notesOf } from '../../src/files/passed-over.ts'
import { emptyWalk } from '../../src/files/walk.ts'
import { walkFolders } from '../../src/files/walk-links.ts'
import { WatchedOnce } from '../../src/files/watched-once.ts'
import { folder } from '../cli/command.ts'

/** Folders that are read by their names, and some beside them that only links lead to. */
const READ = ['in', 'in/a', 'in/a/b', 'in/c', 'other', 'other/d']
const BESIDE = ['store', 'store/e', 'store/e/f', 'store/g']
const ALL = [...READ, ...BESIDE]

const links = fc.uniqueArray(
  fc.record({
    from: fc.constantFrom(...ALL),
    name: fc.constantFrom('w', 'x', 'y', 'z'),
    to: fc.nat(ALL.length - 1),
  }),
  { maxLength: 12, selector: ({ from, name }) => `${from}/${name}` },
)

/** A page in each folder, and the links; what is found from some of the folders. */
function found(made: readonly { from: string; name: string; to: number }[], roots: readonly string[]) {
  const at = folder()
  for (const path of ALL) {
    mkdirSync(join(at, path), { recursive: true })
    writeFileSync(join(at, path, 'p.txt'), '')
  }
  for (const { from, name, to } of made) symlinkSync(join(at, ALL[to] ?? ''), join(at, from, name))
  const walk = emptyWalk(['.txt'])
  walkFolders(
    walk,
    roots.map((root) => join(at, root)),
  )
  const strip = (path: string) => path.slice(at.length + 1)
  const result = {
    files: walk.pages.map(({ path }) => strip(path)).sort(),
    real: walk.pages.map(({ path }) => strip(realpathSync(path))).sort(),
    again: walk.again.map(strip).sort(),
    back: walk.back.map(strip).sort(),
    failures: walk.failures,
  }
  rmSync(at, { recursive: true })
  return result
}

describe('a walk through folders and links', () => {
  it('reads each real folder once, its own path before that of a link, whatever links to what', () => {
    fc.assert(
      fc.property(links, (made) => {
        const { files, real, again, failures } = found(made, ['in', 'other'])
        expect(new Set(real).size).toBe(real.length)
        for (const path of READ) expect(files).toContain(`${path}/p.txt`)
        expect(failures).toEqual([])
        // What is told are links, or folders in what a link leads to, and none of them was read.
        for (const path of again) expect(files).not.toContain(`${path}/p.txt`)
        expect(new Set(again).size).toBe(again.length)
      }),
      { numRuns: 150 },
    )
  })

  it('and the same in whatever order the folders are named', () => {
    fc.assert(
      fc.property(links, (made) => {
        expect(found(made, ['other', 'in'])).toEqual(found(made, ['in', 'other']))
      }),
      { numRuns: 60 },
    )
  })

  it('takes the first of two links by its path, and the outer of two linked folders', () => {
    const to = (path: string) => ALL.indexOf(path)
    const made = [
      { from: 'in', name: 'z', to: to('store') },
      { from: 'in', name: 'x', to: to('store/e') },
      { from: 'in/a', name: 'w', to: to('store') },
    ]
    const { files, again } = found(made, ['in'])
    expect(files.filter((file) => file.includes('/w/'))).toEqual(
      ['e/f/p.txt', 'e/p.txt', 'g/p.txt', 'p.txt'].map((file) => `in/a/w/${file}`),
    )
    expect(again).toEqual(['in/x', 'in/z'])
  })

  it('follows no link to a folder around what is read, which was not read, nor to the top of all', () => {
    const at = folder({ 'in/p.txt': '', 'other/q.txt': '' })
    symlinkSync('..', join(at, 'in/up'))
    symlinkSync(parse(at).root, join(at, 'in/top'))
    symlinkSync('.', join(at, 'in/self'))
    const walk = emptyWalk(['.txt'])
    walkFolders(walk, [join(at, 'in')])
    expect(walk.pages.map(({ file }) => file)).toEqual(['p.txt'])
    expect(notesOf(walk)).toEqual([
      `passed over 1 path to a folder that is read already: ${join(at, 'in/self')} (each folder is read once)`,
      `${join(at, 'in/top')}: a link back to a folder it lies in; not followed`,
      `${join(at, 'in/up')}: a link back to a folder it lies in; not followed`,
    ])
  })

  it('follows a link into a hidden folder, which no walk enters', () => {
    const at = folder({ 'in/.releases/3/p.txt': '', 'in/p.txt': '' })
    symlinkSync('.releases/3', join(at, 'in/current'))
    const walk = emptyWalk(['.txt'])
    walkFolders(walk, [join(at, 'in')])
    expect(walk.pages.map(({ file }) => file).sort()).toEqual(['current/p.txt', 'p.txt'])
  })
})

describe('what is watched', () => {
  it('is not watched through a link to a folder around it, or to the top of all', () => {
    const at = folder({ 'in/p.txt': '', 'store/q.txt': '' })
    for (const [name, to] of [
      ['up', '..'],
      ['top', parse(at).root],
      ['store', join(at, 'store')],
    ] as const)
      symlinkSync(to, join(at, 'in', name))
    const watched = new WatchedOnce([join(at, 'in')])
    const elsewhere = ['up', 'top', 'store'].filter((name) => watched.isElsewhere(join(at, 'in', name)))
    expect(elsewhere).toEqual(['up', 'top'])
  })
})
