import { FoundPage, type PageFile } from './walk.ts'

/** Pages in an order; an array is such, too. */
export interface Pages<Page extends PageFile = FoundPage> extends Iterable<Page> {
  readonly length: number
  readonly at: (index: number) => Page | undefined
}

/** The names of pages, end to end: 200,000 pages take 5 MB so, and 20 MB and more as objects. */
interface Names {
  readonly roots: readonly string[]
  /** For each page which root its path counts from. */
  readonly rootOf: Uint32Array
  readonly bytes: Buffer
  /** For each page where its name begins; at the end where the last one ends. */
  readonly starts: Uint32Array
}

/** Pages that were found, held as names and made to objects when they are asked for. */
export class PageList implements Pages {
  private constructor(
    private readonly names: Names,
    /** Places of the pages among the names. */
    private readonly places: Uint32Array,
  ) {}

  /** A list of these pages, in their order. */
  static of(pages: readonly FoundPage[]): PageList {
    const roots = [...new Set(pages.map((page) => page.root))]
    const rootAt = new Map(roots.map((root, at) => [root, at]))
    const rootOf = Uint32Array.from(pages, (page) => rootAt.get(page.root) ?? 0)
    const starts = new Uint32Array(pages.length + 1)
    pages.forEach(({ file }, at) => {
      starts[at + 1] = (starts[at] ?? 0) + Buffer.byteLength(file)
    })
    const bytes = Buffer.allocUnsafeSlow(starts[pages.length] ?? 0)
    pages.forEach(({ file }, at) => {
      bytes.write(file, starts[at] ?? 0)
    })
    return new PageList({ roots, rootOf, bytes, starts }, Uint32Array.from(pages.keys()))
  }

  get length(): number {
    return this.places.length
  }

  at(index: number): FoundPage | undefined {
    const { roots, rootOf, bytes, starts } = this.names
    const place = this.places[index]
    if (place === undefined) return undefined
    return new FoundPage(
      roots[rootOf[place] ?? 0] ?? '',
      bytes.toString('utf8', starts[place], starts[place + 1]),
    )
  }

  *[Symbol.iterator](): Generator<FoundPage, void> {
    for (let index = 0; index < this.length; index++) {
      const page = this.at(index)
      if (page !== undefined) yield page
    }
  }

  /** Those that pass a test, in their order. */
  filter(passes: (page: FoundPage) => boolean): PageList {
    let index = 0
    const places = this.places.filter(() => {
      const page = this.at(index++)
      return page !== undefined && passes(page)
    })
    return new PageList(this.names, places)
  }
}

/** The pages from one place to before another. */
export function slice<Page extends PageFile>(pages: Pages<Page>, from: number, to: number): readonly Page[] {
  const some: Page[] = []
  for (let index = from; index < Math.min(to, pages.length); index++) {
    const page = pages.at(index)
    if (page !== undefined) some.push(page)
  }
  return some
}
