import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/files/read.ts'
import { folder } from '../cli/command.ts'

describe('reading', () => {
  const at = folder()

  it('gives all bytes of a file, below, at and beyond the size of its buffer', () => {
    for (const size of [0, 1, 65_535, 65_536, 65_537, 300_000, 10]) {
      const bytes = Uint8Array.from({ length: size }, (_, index) => index % 251)
      writeFileSync(join(at, 'page'), bytes)
      expect(Buffer.compare(readPage(join(at, 'page')), bytes)).toBe(0)
    }
  })

  it('tells of what is not there', () => {
    expect(() => readPage(join(at, 'gone'))).toThrow('ENOENT')
  })
})
