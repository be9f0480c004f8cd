import { describe, expect, it } from 'vitest'
import { cleanArticle, decode, fold } from '../../src/index.ts'
import { bytesIn } from '../decode/pages.ts'
import { converted, polished } from '../polish/context.ts'
import { FIELD } from './all.ts'
import type { Way } from './case.ts'

const WAYS: Readonly<Record<Way, (input: string) => string>> = {
  line: (input) => polished(input),
  guillemets: (input) => polished(input, 'guillemets'),
  'latin digits': (input) => converted(input, 'latin'),
  'no vowels': (input) => converted(input, 'keep'),
  key: fold,
  'same?': (input) => {
    const [one = '', other = ''] = input.split(' / ')
    return fold(one) === fold(other) ? 'the same' : 'kept apart'
  },
  decode: (input) => decode(new TextEncoder().encode(input)).text,
  'windows-1256': (input) => decode(bytesIn('windows-1256', input)).text,
  page: (input) => {
    const { headline, captions, authors, paragraphs } = cleanArticle(input)
    return [headline, ...captions.map(({ text }) => text), ...authors, ...paragraphs].join(' / ')
  },
}

describe.each(FIELD)('%s', (_heading, cases) => {
  it.each(cases.map((one) => [one.tool, one.input, one] as const))(
    '%s: %j',
    (_tool, input, { way, ours }) => {
      expect(WAYS[way](input)).toBe(ours)
    },
  )
})
