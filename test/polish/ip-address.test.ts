import { expect, it } from 'vitest'
import { isIpAddress } from '../../src/polish/ip-address.ts'
import { converted } from './context.ts'

const isAddress = (word: string, before = '') => {
  const text = `${before}${word}`
  return isIpAddress(text, before.length, text.length)
}

it.each([
  '192.168.1.1',
  '8.8.8.8',
  '0.0.0.0',
  '(10.0.0.1)',
  '255.255.255.255:8080',
  '١٩٢.١٦٨.١.١',
  'ip=1.2.3.4.',
])('%s is the address of a machine', (word) => {
  expect(isAddress(word)).toBe(true)
  expect(isAddress(word, 'عنوان الخادم ')).toBe(true)
})

it.each([
  '10.000.000.000',
  '١٠.٠٠٠.٠٠٠.٠٠٠',
  '256.1.1.1',
  '1.2.3',
  '1.2.3.4.5',
  '01.02.03.04',
  '1..2.3.4',
  '14.6.2026',
  '....',
  'نعم',
  '1'.repeat(9999),
  '1.'.repeat(9999),
])('%s is none', (word) => {
  expect(isAddress(word)).toBe(false)
})

it('is none behind the name of a part or an edition', () => {
  for (const before of ['الفقرة ', 'في المادة ', 'والبند ', 'الإصدار ']) {
    expect(isAddress('3.2.1.4', before), before).toBe(false)
  }
})

it('keeps its digits, and nothing else of the kind does', () => {
  expect(converted('العنوان 10.0.0.1 والفقرة 3.2.1.4', 'arabic')).toBe('العنوان 10.0.0.1 والفقرة ٣.٢.١.٤')
  expect(converted('١٠.٠٠٠.٠٠٠.٠٠٠ ثم ٢٠٢٦.The وصورة٢.jpg و٢.PDF', 'latin')).toBe(
    '10.000.000.000 ثم 2026.The وصورة٢.jpg و٢.PDF',
  )
})
