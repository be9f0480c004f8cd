import { join } from 'node:path'
import { expect, it } from 'vitest'
import { contentsBelow, folder, run } from './command.ts'
import { sitePage } from './site.ts'

const NAMES = Array.from({ length: 24 }, (_, at) => `site-${at % 2}/${at}.txt`)

/** The same pages in two folders, written in this order. */
function pagesIn(order: readonly number[]): string {
  return folder(
    Object.fromEntries(
      order.map((at) => [`${at % 3 === 0 ? 'one' : 'two'}/${NAMES[at]}`, sitePage(at)] as const),
    ),
  )
}

it('the order of files and of inputs changes no byte of the articles', () => {
  const upwards = NAMES.map((_, at) => at)
  const shuffled = upwards.map((at) => (at * 7 + 5) % NAMES.length)
  const [first, second] = [pagesIn(upwards), pagesIn(shuffled)]
  expect(run(first, ['one', 'two', 'out', '--audit', '--fold']).code).toBe(0)
  expect(run(second, ['two', 'one', 'out', '--audit', '--fold']).code).toBe(0)
  const articles = contentsBelow(join(first, 'out'))
  expect(articles.size).toBe(2 * NAMES.length)
  expect(contentsBelow(join(second, 'out'))).toEqual(articles)
})
