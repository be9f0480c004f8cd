import { accessSync, mkdirSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { makeFolder } from '../../src/files/folder.ts'

vi.mock(import('node:fs'), async (original) => ({
  ...(await original()),
  mkdirSync: vi.fn(),
  accessSync: vi.fn(),
}))

function failing(code: string): () => never {
  return () => {
    throw Object.assign(new Error(code), { code })
  }
}

describe('a folder that cannot be made', () => {
  it('on a read-only file system, of which the system only says that it is not there', () => {
    vi.mocked(mkdirSync).mockImplementation(failing('ENOENT'))
    vi.mocked(accessSync).mockImplementation(failing('EROFS'))
    expect(() => makeFolder('/gone/out')).toThrow(
      '/gone/out: the folder cannot be made: the file system is read-only',
    )
    expect(vi.mocked(accessSync).mock.calls[0]?.[0]).toBe('/')
  })

  it('where the system says why', () => {
    vi.mocked(mkdirSync).mockImplementation(failing('ENOSPC'))
    expect(() => makeFolder('/gone/out')).toThrow('the disk is full')
  })
})
