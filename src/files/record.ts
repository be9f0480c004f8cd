import { join } from 'node:path'
import { begun, type Fact, type MadeFact, printFact, printSample, type SampleFact } from './fact.ts'
import { factsOf, MANIFEST, merged, readManifest, rowsOf, TITLE } from './manifest.ts'
import type { Pages } from './pages.ts'
import { rootFrom } from './plan.ts'
import { RowsFile } from './rows.ts'
import type { FoundPage } from './walk.ts'

/** How much of its work a run that is killed may have to do again. */
const SAVE_EVERY_MS = 5000
/** Saving takes as long as all rows are many: of a run with very many, a twentieth of the time at most. */
const LEAST_BETWEEN_SAVES = 20

/**
 * Keeps the manifest of a folder while a run writes to it. What the manifest says is true at any moment, of whatever
 * run: a run that is killed, or two at once, lose rows but never make a wrong one.
 */
export class Record {
  private mine: RowsFile | null = null
  private readonly roots = new Map<string, string>()
  private saved = performance.now()
  /** How long the last saving took. */
  private took = 0

  constructor(
    private readonly out: string,
    private readonly samples: readonly SampleFact[],
  ) {}

  /** Writes down which pages will be cleaned, so that their articles are known as ours whatever happens. */
  begin(pages: Pages): void {
    this.settle(begunAll(pages, (page) => this.rootOf(page)))
  }

  /** Adds what was made of some pages; both in the order of their files, and after those that were added before. */
  add(facts: readonly MadeFact[], pages: readonly FoundPage[]): void {
    const made = new Map(facts.map((fact) => [fact.file, fact]))
    for (const page of pages) {
      const fact = made.get(page.file)
      if (fact === undefined) continue
      const { file, making, page: hash, article, audit } = fact
      this.rows().add(printFact({ file, root: this.rootOf(page), making, page: hash, article, audit }))
    }
    const wait = Math.max(SAVE_EVERY_MS, this.took * LEAST_BETWEEN_SAVES)
    if (performance.now() - this.saved > wait) this.save()
  }

  /** Writes what is known so far, without the facts of files that are of no use any more. */
  save(dropped: ReadonlySet<string> = new Set()): void {
    const begun = performance.now()
    this.rows().flush()
    this.settle(factsOf(rowsOf(this.rows().path)), dropped)
    this.saved = performance.now()
    this.took = this.saved - begun
  }

  close(): void {
    this.mine?.discard()
  }

  /** A run that changes nothing writes nothing. */
  private rows(): RowsFile {
    this.mine ??= new RowsFile(this.out)
    return this.mine
  }

  /** The manifest is read anew each time: another run may have written it meanwhile. */
  private settle(mine: Iterable<Fact>, dropped: ReadonlySet<string> = new Set()): void {
    const file = new RowsFile(this.out)
    try {
      file.add(TITLE)
      const samples = [...this.samples].sort((a, b) => (a.site < b.site ? -1 : 1))
      for (const sample of samples) file.add(printSample(sample))
      file.add('\n')
      const theirs = readManifest(this.out)?.facts ?? []
      for (const fact of merged(mine, theirs, ({ file }) => !dropped.has(file))) file.add(printFact(fact))
      file.rename(join(this.out, MANIFEST))
    } catch (error) {
      file.discard()
      throw error
    }
  }

  private rootOf(page: FoundPage): string {
    let root = this.roots.get(page.root)
    if (root === undefined) {
      root = rootFrom(this.out, page)
      this.roots.set(page.root, root)
    }
    return root
  }
}

function* begunAll(pages: Pages, rootOf: (page: FoundPage) => string): Generator<Fact, void> {
  for (const page of pages) yield begun(page.file, rootOf(page))
}
