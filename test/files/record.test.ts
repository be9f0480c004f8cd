import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { MANIFEST } from '../../src/files/manifest.ts'
import { Record } from '../../src/files/record.ts'
import { FoundPage } from '../../src/files/walk.ts'
import { folder } from '../cli/command.ts'

const HASH = '0'.repeat(32)

afterEach(() => {
  vi.restoreAllMocks()
})

it('saves every five seconds, and less often where saving itself takes long', () => {
  const out = folder()
  const root = join(out, 'pages')
  // Each look at the clock takes a second, and so does saving, which looks before and after.
  let clock = 0
  vi.spyOn(performance, 'now').mockImplementation(() => {
    clock += 1000
    return clock
  })
  const record = new Record(out, [])
  record.begin([])
  const savedAt: number[] = []
  let before = readFileSync(join(out, MANIFEST), 'utf8')
  for (let at = 100; at < 160; at++) {
    const file = `${at}.txt`
    record.add([{ file, making: HASH, page: HASH, article: HASH, audit: '' }], [new FoundPage(root, file)])
    const after = readFileSync(join(out, MANIFEST), 'utf8')
    if (after !== before) savedAt.push(at - 100)
    before = after
  }
  record.close()
  expect(savedAt).toEqual([5, 26, 47])
})
