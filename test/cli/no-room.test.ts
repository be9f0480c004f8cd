import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { contentsBelow, folder, PAGE, run } from './command.ts'

const at = folder(Object.fromEntries(Array.from({ length: 2100 }, (_, n) => [`in/${n}.txt`, PAGE])))
const disk = join(at, 'disk')

/** Of the system, and of no package. */
const TOOLS = { mount: 'mount', unmount: 'umount' }

/** A disk of so many kilobytes, where the administrator runs the tests and may make one. */
function mounted(kilobytes: number): boolean {
  mkdirSync(disk, { recursive: true })
  return mount(['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk])
}
const mount = (args: readonly string[]) =>
  existsSync('/proc/mounts') && spawnSync(TOOLS.mount, args, { stdio: 'ignore' }).status === 0

const canMount = process.getuid?.() === 0 && mounted(256)
afterAll(() => {
  if (canMount) spawnSync(TOOLS.unmount, [disk])
})

const of = (what: string) => (canMount ? what : `NOT CHECKED here, where no disk can be mounted: ${what}`)
const says = (text: string, word: string) => text.split(word).length - 1

describe.skipIf(!canMount)(of('a disk that is full'), () => {
  it.each(['1', '2'])('ends the run in good order with --jobs %s, and the next completes it', (jobs) => {
    const out = join(disk, `out-${jobs}`)
    mount(['-o', 'remount,size=400k', disk])
    const ran = run(at, ['in', out, '--jobs', jobs, '--json'])
    expect(ran.code).toBe(1)
    expect(says(ran.stderr, 'the disk is full: make room and run again')).toBe(1)
    expect(ran.stderr).not.toContain('failed')
    const { articles, left, failed, stopped } = JSON.parse(ran.stdout)
    expect({ sum: articles + left, failed }).toEqual({ sum: 2100, failed: 0 })
    expect(stopped).toContain('the disk is full')
    expect(ran.stderr).toMatch(/^2,100 pages: \d+ articles? written, [\d,]+ left$/m)
    expect(readdirSync(out).filter((name) => name.endsWith('.tmp'))).toEqual([])
    for (const name of readdirSync(out).filter((one) => one.endsWith('.json')))
      expect(() => JSON.parse(readFileSync(join(out, name), 'utf8'))).not.toThrow()
    mount(['-o', 'remount,size=40m', disk])
    expect(run(at, ['in', out]).code).toBe(0)
    run(at, ['in', 'fresh', '--quiet'])
    expect(contentsBelow(out)).toEqual(contentsBelow(join(at, 'fresh')))
    spawnSync(TOOLS.unmount, [disk])
    mounted(400)
  })

  it('is told once by restore, report and learn as well, and leaves nothing half-written', () => {
    run(at, ['in', 'audited', '--audit', '--quiet', '--no-learn'])
    mount(['-o', 'remount,size=64k', disk])
    writeFileSync(join(disk, 'rest'), 'x'.repeat(40_000))
    const restored = run(at, ['restore', 'audited', join(disk, 'back')])
    expect(restored.code).toBe(1)
    expect(says(restored.stderr, 'the disk is full')).toBe(1)
    expect(restored.stderr).toMatch(/^2,100 articles: \d+ pages? restored, \d+ left$/m)
    for (const args of [
      ['report', 'audited', '-o', join(disk, 'r.html')],
      ['learn', 'in', '-o', join(disk, 'p.json')],
    ]) {
      const ran = run(at, args)
      expect(ran.code).toBe(1)
      expect(says(ran.stderr, 'the disk is full')).toBe(1)
      expect(ran.stderr.trimEnd().split('\n').at(-1)).toBe(
        `clean-news: ${args.at(-1)} cannot be written: the disk is full: make room and run again`,
      )
      expect(ran.stderr).not.toContain('failed')
    }
    expect(readdirSync(disk).sort()).toEqual(['back', 'rest'])
  })

  it('or read-only, and is mounted in the output folder, fails its own pages alone, here and in restore', () => {
    const names = ['a/1', 'inner/2', 'inner/3', 'z/4']
    const root = folder(Object.fromEntries(names.map((name) => [`in/${name}.txt`, PAGE])))
    run(root, ['in', 'whole', '--audit', '--quiet'])
    for (const [args, done, reason] of [
      [['in', 'ro'], /^4 pages: 2 articles written, 2 failed$/m, 'the file system is read-only'],
      [
        ['restore', 'whole', 'ro'],
        /^4 articles: 2 pages restored, 2 failed$/m,
        'the file system is read-only',
      ],
      [['in', 'full'], /^4 pages: 2 articles written, 2 failed$/m, 'the disk is full'],
    ] as const) {
      const inner = join(root, args.at(-1) ?? '', 'inner')
      mkdirSync(inner, { recursive: true })
      mount(['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', inner])
      if (reason === 'the disk is full') writeFileSync(join(inner, 'rest'), 'x'.repeat(4096))
      else mount(['-o', 'remount,ro', inner])
      const ran = run(root, args)
      spawnSync(TOOLS.unmount, [inner])
      expect(ran.code).toBe(1)
      expect(ran.stderr).toMatch(done)
      expect(says(ran.stderr, reason)).toBe(2)
    }
  })

  it('and one that is read-only is refused before anything is done', () => {
    mount(['-o', 'remount,ro', disk])
    const reason = 'the file system is read-only; name another place for what is written'
    for (const [args, what] of [
      [['in', disk], `${disk} cannot be written to`],
      [['in', join(disk, 'out')], `${join(disk, 'out')}: the folder cannot be made`],
      [['in', disk, '--watch'], `${disk} cannot be written to`],
      [['restore', 'audited', disk], `${disk} cannot be written to`],
      [['report', 'audited', '-o', join(disk, 'r.html')], `${join(disk, 'r.html')} cannot be written`],
      [['learn', 'in', '-o', join(disk, 'new/p.json')], `${join(disk, 'new/p.json')} cannot be written`],
    ] as const) {
      const ran = run(at, args)
      expect(ran).toEqual({ code: 2, stdout: '', stderr: `clean-news: ${what}: ${reason}\n` })
    }
    mount(['-o', 'remount,rw', disk])
  })
})
