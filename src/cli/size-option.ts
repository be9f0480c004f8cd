import { InvalidArgumentError, Option } from 'commander'
import { MAX_BYTES } from '../files/read.ts'

/** What a page may be large at most. */
export function maxBytesOption(): Option {
  return new Option('--max-bytes <size>', 'the largest page that is read, e.g. 500kB, 20MB')
    .argParser(sizeOf)
    .default(MAX_BYTES, '100MB')
}

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  k: 1e3,
  kb: 1e3,
  kib: 2 ** 10,
  m: 1e6,
  mb: 1e6,
  mib: 2 ** 20,
  g: 1e9,
  gb: 1e9,
  gib: 2 ** 30,
}

function sizeOf(typed: string): number {
  const [, digits = '', unit = ''] = /^(\d+(?:\.\d+)?) ?([a-z]*)$/i.exec(typed.trim()) ?? []
  const bytes = Math.floor(Number(digits) * (UNITS[unit.toLowerCase()] ?? Number.NaN))
  if (digits !== '' && Number.isSafeInteger(bytes) && bytes > 0) return bytes
  throw new InvalidArgumentError('It must be a size like 500kB or 20MB.')
}
