import { accountOf, accountsOf, type ReadPage, type SharedOptions } from '../clean.ts'
import type { PageAccount } from '../model/account.ts'
import { keepHeapClose, keepHeapSmall } from './memory.ts'

/** Pages that go through the stages together: more gain nothing, and each is held until the last is done. */
const MOST_PAGES = 16
/** Bytes of pages that are held at a time; a larger page goes by itself. */
const MOST_BYTES = 256 * 1024
/** Of a larger page what its lines leave behind is most of what is held, unless it is looked for more often. */
const HUGE = 4 * 1024 * 1024

/** How pages are read and cleaned. */
export interface Handling<Page, Read extends ReadPage> {
  readonly read: (page: Page) => Read
  readonly options: SharedOptions
}

/** A page that became an account. */
export interface Handled<Page, Read> {
  readonly page: Page
  readonly read: Read
  readonly made: PageAccount
}

/** A page of which reading or cleaning threw. */
export interface Failed<Page> {
  readonly page: Page
  readonly made: null
  readonly error: unknown
}

class Thrown {
  constructor(readonly error: unknown) {}
}

/** Cleans pages some at a time and gives what became of each, in their order. */
export function* handle<Page, Read extends ReadPage>(
  pages: Iterable<Page>,
  { read, options }: Handling<Page, Read>,
): Generator<Handled<Page, Read> | Failed<Page>, void> {
  let handful: { page: Page; read: Read | Thrown }[] = []
  let bytes = 0
  for (const page of pages) {
    const one = attempt(() => read(page))
    handful.push({ page, read: one })
    bytes += one instanceof Thrown ? 0 : one.source.bytes
    if (handful.length < MOST_PAGES && bytes < MOST_BYTES) continue
    if (bytes > HUGE) keepHeapClose()
    yield* cleaned(handful, options)
    if (bytes > HUGE) keepHeapSmall()
    handful = []
    bytes = 0
  }
  yield* cleaned(handful, options)
}

function* cleaned<Page, Read extends ReadPage>(
  handful: readonly { readonly page: Page; readonly read: Read | Thrown }[],
  options: SharedOptions,
): Generator<Handled<Page, Read> | Failed<Page>, void> {
  const accounts = together(
    handful.flatMap(({ read }) => (read instanceof Thrown ? [] : [read])),
    options,
  )
  let at = 0
  for (const { page, read } of handful) {
    if (read instanceof Thrown) {
      yield { page, made: null, error: read.error }
      continue
    }
    const made = accounts[at++]
    if (made instanceof Thrown) yield { page, made: null, error: made.error }
    else if (made !== undefined) yield { page, read, made }
  }
}

/** Where one page makes a stage throw, the others are cleaned all the same: each by itself. */
function together(pages: readonly ReadPage[], options: SharedOptions): readonly (PageAccount | Thrown)[] {
  const accounts = attempt(() => accountsOf(pages, options))
  return accounts instanceof Thrown ? pages.map((page) => attempt(() => accountOf(page, options))) : accounts
}

function attempt<T>(act: () => T): T | Thrown {
  try {
    return act()
  } catch (error) {
    return new Thrown(error)
  }
}
