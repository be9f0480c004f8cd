import { expect, it, vi } from 'vitest'
import { detect } from '../../src/decode/detect.ts'
import { toHex } from '../../src/decode/hex.ts'
import { utf8OrNull } from '../../src/decode/utf-8.ts'
import { bytesIn, PAGE } from './pages.ts'

vi.mock(import('../../src/decode/hex.ts'), async (importOriginal) => {
  const { toHex, ...rest } = await importOriginal()
  return { ...rest, toHex: vi.fn(toHex) }
})

it('keeps bad bytes of the encoding that wins, and asks no other one for them', () => {
  vi.mocked(toHex).mockClear()
  const reading = detect(bytesIn('windows-1256', PAGE), utf8OrNull)
  expect(reading).toMatchObject({ encoding: 'windows-1256', text: PAGE, badBytes: [] })
  expect(toHex).not.toHaveBeenCalled()
})

it('of broken UTF-8, each once', () => {
  vi.mocked(toHex).mockClear()
  const page = Uint8Array.of(...bytesIn('utf-8', PAGE), 0xff, 0x20, 0xff)
  const reading = detect(page, utf8OrNull)
  expect(reading.encoding).toBe('utf-8')
  expect(reading.badBytes.map(({ hex }) => hex)).toEqual(['ff', 'ff'])
  expect(toHex).toHaveBeenCalledTimes(2)
})
