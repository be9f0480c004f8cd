import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eachLine, linesOf } from '../../src/files/lines.ts'

async function* stream(chunks: readonly Uint8Array[]): AsyncGenerator<Buffer, void> {
  for (const chunk of chunks) yield Buffer.from(chunk)
}

/** Number and text of each line that came, and the numbers of those that were too long. */
async function read(chunks: readonly Uint8Array[], maxBytes: number) {
  const lines: [number, string][] = []
  const long: number[] = []
  for await (const { first, bytes } of linesOf(stream(chunks), maxBytes)) {
    if (bytes === null) long.push(first)
    else
      for (const { line, bytes: row } of eachLine({ first, bytes }))
        lines.push([line, String(Buffer.from(row))])
  }
  return { lines, long }
}

/** The same by the plainest means. */
function expected(text: string) {
  return text
    .split('\n')
    .map((row, at): [number, string] => [at + 1, row])
    .filter(([, row]) => !/^[ \t\r]*$/.test(row))
}

function cut(bytes: Uint8Array, sizes: readonly number[]): readonly Uint8Array[] {
  const chunks: Uint8Array[] = []
  let at = 0
  for (let turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1
    chunks.push(bytes.subarray(at, at + size))
    at += size
  }
  return chunks
}

const rows = fc.array(
  fc.oneof(
    fc.constantFrom('', ' ', '\r', 'سطر', '{"a": 1}'),
    fc.string({ unit: fc.constantFrom('a', 'ب', ' ') }),
  ),
  {
    maxLength: 30,
  },
)
const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 })

describe('the lines of a stream', () => {
  it('are its lines, wherever it is cut, with their numbers', async () => {
    await fc.assert(
      fc.asyncProperty(rows, sizes, fc.boolean(), async (all, at, ends) => {
        const text = all.join('\n') + (ends ? '\n' : '')
        expect(await read(cut(Buffer.from(text), at), 1e6)).toEqual({ lines: expected(text), long: [] })
      }),
    )
  })

  it('are passed over where they are longer than a chunk and the limit, and the others keep their numbers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 12 }), sizes, async (isLong, at) => {
        const text = isLong.map((long, n) => (long ? 'x'.repeat(60) : `row ${n}`)).join('\n')
        const { lines, long } = await read(cut(Buffer.from(text), at), 20)
        const short = expected(text).filter(([, row]) => row.length < 20)
        expect(lines.filter(([, row]) => row.length < 20)).toEqual(short)
        expect(long).toEqual(isLong.flatMap((one, n) => (one ? [n + 1] : [])))
      }),
    )
  })
})
