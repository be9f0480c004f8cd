import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { notOurs, openTree, save } from '../../src/files/save.ts'
import { sweep, temporaryName } from '../../src/files/temporary.ts'
import { filesBelow, folder } from '../cli/command.ts'

const HASH = '0'.repeat(64)

describe('saving', () => {
  it('makes the folders on the way', () => {
    const at = folder()
    save(openTree(join(at, 'out'), notOurs), 'a/b/c.json', '{}\n')
    expect(readFileSync(join(at, 'out/a/b/c.json'), 'utf8')).toBe('{}\n')
  })

  it('replaces a file as a whole: who has the old one open reads on in it', () => {
    const at = folder({ 'a.json': 'before' })
    const inode = statSync(join(at, 'a.json')).ino
    save(openTree(at, null), 'a.json', 'after')
    expect(statSync(join(at, 'a.json')).ino).not.toBe(inode)
    expect(readFileSync(join(at, 'a.json'), 'utf8')).toBe('after')
  })

  it('leaves nothing behind where it fails', () => {
    const at = folder()
    mkdirSync(join(at, 'a.json'))
    expect(() => save(openTree(at, null), 'a.json', 'text')).toThrow()
    expect(readdirSync(at)).toEqual(['a.json'])
  })

  it('knows its own results by their head, or by what they hold', () => {
    const own = [
      `{\n  "schemaVersion": 1,\n  "id": "a",\n  "source": {\n    "file": "a.txt",\n    "site": null,\n    "sha256": "${HASH}",`,
      '{\n  "schemaVersion": 1,\n  "id": "a",\n  "encoding": "utf-8",\n  "blocks": [',
      `{"id":"a","blocks":[],"sha256":"${HASH}","schemaVersion":1}`,
      `{"id":"a","source":{"sha256":"${HASH}"},"schemaVersion":1}`,
      JSON.stringify({ schemaVersion: 1, id: 'a'.repeat(2000), source: { sha256: HASH } }, null, 2),
    ]
    for (const text of own) expect(notOurs(join(folder({ 'a.json': text }), 'a.json'))).toBeNull()
  })

  it('and takes nothing else for one', () => {
    const foreign = [
      '',
      '[]',
      'null',
      '7',
      '{"schemaVersion": 2}',
      '{"schemaVersion":3,"id":"x","mine":true}',
      '{"schemaVersion":1,"id":"x","mine":true}',
      '{"schemaVersion":1,"id":"x","source":{"sha256":"mine"}}',
      `{"id":"a","source":{"sha256":"${HASH}"},"schemaVersion":2}`,
      `{\n  "schemaVersion": 2,\n  "id": "a",\n  "source": {\n    "file": "a.txt",\n    "sha256": "${HASH}"\n  }\n}\n`,
      `{"source":{"sha256":"${HASH}"},"schemaVersion":1}`,
      '{"source": {}}',
      'schemaVersion',
      '{"id": "schemaVersion"}',
    ]
    for (const text of foreign)
      expect(notOurs(join(folder({ 'a.json': text }), 'a.json'))).toContain('--force')
  })

  it('asks only about what was there before the run', () => {
    const at = folder({ 'old.json': '' })
    const asked: string[] = []
    const tree = openTree(at, (path) => {
      asked.push(path)
      return null
    })
    for (const name of ['new.json', 'new.json', 'old.json']) save(tree, name, 'text')
    expect(asked).toEqual([join(at, 'old.json')])
  })
})

describe('sweeping', () => {
  const host = temporaryName().slice('.clean-news-'.length, '.clean-news-'.length + 8)
  const other = host === '00000000' ? '11111111' : '00000000'

  it('takes what this process did not write, though it has its number', () => {
    const at = folder({ [`deep/${temporaryName()}`]: '', [temporaryName()]: '' })
    expect(sweep(at)).toBe(2)
    expect(filesBelow(at)).toEqual([])
  })

  it('leaves what a running process writes', () => {
    const name = `.clean-news-${host}-${process.ppid}-0-0.tmp`
    const at = folder({ [name]: '' })
    expect(sweep(at)).toBe(0)
    expect(filesBelow(at)).toEqual([name])
  })

  it('leaves what another machine writes, and takes what it left behind an hour ago', () => {
    const name = `.clean-news-${other}-1-0-0.tmp`
    const at = folder({ [name]: '' })
    expect(sweep(at)).toBe(0)
    const before = Date.now() / 1000 - 3700
    utimesSync(join(at, name), before, before)
    expect(sweep(at)).toBe(1)
  })

  it('takes nothing that only looks alike', () => {
    const names = [
      '.clean-news-x.tmp',
      'a.tmp',
      `.clean-news-${host}-1-0-0.tmp.json`,
      `x.clean-news-${host}-1-0-0.tmp`,
    ]
    const at = folder(Object.fromEntries(names.map((name) => [name, 'mine'])))
    mkdirSync(join(at, temporaryName()))
    expect(sweep(at)).toBe(0)
    expect(readdirSync(at)).toHaveLength(names.length + 1)
  })

  it('passes over what it may not enter', () => {
    expect(sweep(join(folder(), 'gone'))).toBe(0)
    const at = folder({ 'closed/a.txt': '' })
    chmodSync(join(at, 'closed'), 0o500)
    writeFileSync(join(at, temporaryName()), '')
    expect(sweep(at)).toBe(1)
    chmodSync(join(at, 'closed'), 0o700)
  })
})
