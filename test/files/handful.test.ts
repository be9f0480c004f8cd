import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountOf, DEFAULT_OPTIONS, readSource } from '../../src/clean.ts'
import { handle } from '../../src/files/handful.ts'

const OPTIONS = { ...DEFAULT_OPTIONS }

function read(text: string) {
  return readSource(new TextEncoder().encode(text), OPTIONS, OPTIONS)
}

/** A page that no stage can go through. */
function broken() {
  const whole = read('نص')
  const source = {
    ...whole.source,
    get text(): string {
      throw new Error('no stage goes through this')
    },
  }
  return { ...whole, source }
}

const page = fc.oneof(
  fc.array(fc.constantFrom('رئيس التحرير', 'سامي الوادي', 'افتتاح الجسر الجديد في المدينة', '', '«نص»')),
  fc.constant(['كلمة '.repeat(60_000)]),
)

test('pages cleaned together come out as each by itself, in their order', () => {
  fc.assert(
    fc.property(fc.array(page, { maxLength: 80 }), (pages) => {
      const texts = pages.map((lines) => lines.join('\n'))
      const made = [...handle(texts, { read, options: OPTIONS })]
      expect(made.map((one) => one.page)).toEqual(texts)
      expect(made.map((one) => one.made?.article)).toEqual(
        texts.map((text) => accountOf(read(text), OPTIONS).article),
      )
    }),
    { numRuns: 20 },
  )
})

test.each(['reading', 'cleaning'])('a page whose %s throws takes no other with it', (where) => {
  const kinds = ['first', 'bad', 'last']
  const readKind = (kind: string) => {
    if (kind !== 'bad') return read(kind)
    if (where === 'reading') throw new Error('no stage goes through this')
    return broken()
  }
  const made = [...handle(kinds, { read: readKind, options: OPTIONS })]
  expect(made.map((one) => one.made?.page.text ?? null)).toEqual(['first', null, 'last'])
  expect(made[1]).toMatchObject({ error: { message: 'no stage goes through this' } })
})
