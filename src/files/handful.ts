import { accountOf, accountsOf, type ReadPage } from '../clean.ts'
import type { Account } from '../model/account.ts'
import type { CleanOptions } from '../model/options.ts'

/** Pages that go through the stages together: more gain nothing, and each is held until the last is done. */
const MOST_PAGES = 32
/** Bytes of pages that are held at a time; a larger page goes by itself. */
const MOST_BYTES = 256 * 1024

/** How pages are read and cleaned. */
export interface Handling<Page> {
  readonly read: (page: Page) => ReadPage
  readonly options: Omit<CleanOptions, 'file' | 'site'>
}

/** What became of one page; what reading or cleaning it threw stands for its account. */
export interface Handled<Page> {
  readonly page: Page
  readonly made: Account | Thrown
}

/** What was thrown. */
export class Thrown {
  constructor(readonly error: unknown) {}
}

/** Cleans pages some at a time and gives what became of each, in their order. */
export function* handle<Page>(
  pages: Iterable<Page>,
  handling: Handling<Page>,
): Generator<Handled<Page>, void> {
  let handful: { page: Page; read: ReadPage | Thrown }[] = []
  let bytes = 0
  for (const page of pages) {
    const read = attempt(() => handling.read(page))
    handful.push({ page, read })
    bytes += read instanceof Thrown ? 0 : read.source.bytes
    if (handful.length < MOST_PAGES && bytes < MOST_BYTES) continue
    yield* cleaned(handful, handling.options)
    handful = []
    bytes = 0
  }
  yield* cleaned(handful, handling.options)
}

function* cleaned<Page>(
  handful: readonly { readonly page: Page; readonly read: ReadPage | Thrown }[],
  options: Handling<Page>['options'],
): Generator<Handled<Page>, void> {
  const whole = handful.flatMap(({ read }) => (read instanceof Thrown ? [] : [read]))
  const accounts = together(whole, options)
  let at = 0
  for (const { page, read } of handful) {
    const made = read instanceof Thrown ? read : accounts[at++]
    if (made !== undefined) yield { page, made }
  }
}

/** Where one page makes a stage throw, the others are cleaned all the same: each by itself. */
function together(pages: readonly ReadPage[], options: Handling<unknown>['options']): (Account | Thrown)[] {
  const accounts = attempt(() => accountsOf(pages, options))
  if (!(accounts instanceof Thrown)) return accounts
  return pages.map((page) => attempt(() => accountOf(page, options)))
}

function attempt<T>(act: () => T): T | Thrown {
  try {
    return act()
  } catch (error) {
    return new Thrown(error)
  }
}
