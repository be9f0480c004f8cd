import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc, { type Arbitrary } from 'fast-check'
import { expect, it } from 'vitest'
import { writeOneByte } from '../../src/decode/one-byte.ts'
import type { Encoding } from '../../src/model/source.ts'
import { orderlyPage, page } from '../arbitrary.ts'
import { bytesIn } from '../decode/pages.ts'
import { articleAt, contentsBelow, filesBelow, folder, run } from './command.ts'

const COUNT = 2000
const SEED = 20_260_614

/** Eight ways in which a page lies on a disk; without a byte order mark UTF-16 has to be told by its looks. */
const WAYS: readonly (readonly [name: string, encoding: Encoding, bom: boolean])[] = [
  ['utf-8', 'utf-8', false],
  ['utf-8-bom', 'utf-8', true],
  ['utf-16le', 'utf-16le', false],
  ['utf-16le-bom', 'utf-16le', true],
  ['utf-16be-bom', 'utf-16be', true],
  ['windows-1256', 'windows-1256', false],
  ['iso-8859-6', 'iso-8859-6', false],
  ['mac-arabic', 'x-mac-arabic', false],
]

const charactersIn = new Map<Encoding, Map<string, boolean>>()

/** The characters of a text that an encoding has. */
function within(encoding: Encoding, text: string): string {
  if (encoding === 'utf-8' || encoding === 'utf-16le' || encoding === 'utf-16be') return text
  const known = charactersIn.get(encoding) ?? new Map<string, boolean>()
  charactersIn.set(encoding, known)
  return [...text]
    .filter((char) => {
      const has = known.get(char) ?? writeOneByte(char, encoding) !== null
      known.set(char, has)
      return has
    })
    .join('')
}

/** What happens to files: cut off, a stretch lost or doubled, bytes of something else put in. No NUL, which would be no text. */
const mutation: Arbitrary<(bytes: readonly number[]) => readonly number[]> = fc
  .record({
    kind: fc.constantFrom('none', 'none', 'cut', 'lost', 'doubled', 'noise'),
    at: fc.nat(),
    length: fc.integer({ min: 1, max: 40 }),
    noise: fc.array(fc.integer({ min: 1, max: 255 }), { minLength: 1, maxLength: 4 }),
  })
  .map(({ kind, at, length, noise }) => (bytes) => {
    const from = at % (bytes.length + 1)
    const [before, stretch, after] = [
      bytes.slice(0, from),
      bytes.slice(from, from + length),
      bytes.slice(from + length),
    ]
    if (kind === 'cut') return before
    if (kind === 'lost') return [...before, ...after]
    if (kind === 'doubled') return [...before, ...stretch, ...stretch, ...after]
    return kind === 'noise' ? [...before, ...noise, ...stretch, ...after] : bytes
  })

const file = fc
  .record({ text: fc.oneof(page, orderlyPage), way: fc.constantFrom(...WAYS), mutate: mutation })
  .map(({ text, way: [name, encoding, bom], mutate }) => ({
    name,
    bytes: Uint8Array.from(mutate([...bytesIn(encoding, within(encoding, text), bom)])),
  }))

it(`${COUNT} pages, made by seed in eight encodings and damaged, come back byte for byte`, {
  timeout: 120_000,
}, () => {
  const files = fc.sample(file, { seed: SEED, numRuns: COUNT })
  const at = folder(
    Object.fromEntries(files.map(({ name, bytes }, n) => [`in/${name}/صفحة ${n}.txt`, bytes])),
  )
  const originals = contentsBelow(join(at, 'in'))
  const cleaned = run(at, ['in', 'out', '--audit', '--json', '--quiet'])
  const { failures } = JSON.parse(cleaned.stdout)
  // Damage can make a page look like a picture; those are named, and nothing is written of them.
  const refused = new Set(failures.map(({ path }: { path: string }) => path.replace(/^in\//, '')))
  expect(refused.size).toBeLessThan(COUNT / 50)

  const ran = run(at, ['restore', 'out', 'again', '--json', '--quiet'])
  expect(ran).toMatchObject({ code: 0, stderr: '' })
  expect(JSON.parse(ran.stdout)).toEqual({
    articles: COUNT - refused.size,
    restored: COUNT - refused.size,
    failures: [],
    left: 0,
    stopped: null,
  })
  expect(contentsBelow(join(at, 'again'))).toEqual(
    new Map([...originals].filter(([name]) => !refused.has(name))),
  )
  for (const name of filesBelow(join(at, 'again'))) {
    const { source } = articleAt(at, `out/${name.replace(/txt$/, 'json')}`)
    expect(
      createHash('sha256')
        .update(readFileSync(join(at, 'again', name)))
        .digest('hex'),
    ).toBe(source.sha256)
  }
  const encodings = filesBelow(join(at, 'out'))
    .filter((name) => !name.includes('.audit.'))
    .map((name) => articleAt(at, `out/${name}`).source.encoding)
  expect([...new Set(encodings)].sort()).toEqual([
    'iso-8859-6',
    'utf-16be',
    'utf-16le',
    'utf-8',
    'windows-1256',
    'x-mac-arabic',
  ])
})
