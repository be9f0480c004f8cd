import { deeperArticle } from '../../files/expected.ts'
import { Spool } from '../../files/spool.ts'
import { checkData, checkLine } from '../../report/check.ts'
import type { Checked } from '../../report/checked.ts'
import type { ToldPage } from '../../report/checked-run.ts'
import { type Finding, type FindingKind, pageFindings } from '../../report/findings.ts'
import type { Gates } from '../../report/limits.ts'
import type { Paint } from '../../report/paint.ts'
import type { Reporter } from '../gate-options.ts'
import { print } from '../terminal.ts'

/** What is kept of the pages of a run; as little as the reporter needs, since there may be many. */
export class Seen {
  /** Those that the reporter tells of. */
  readonly pages = new Spool<ToldPage>()
  /** How many findings of each kind there are. */
  readonly found = new Map<FindingKind, number>()

  /**
   * @param named pages that were named by themselves
   * @param expect the folder that articles are expected in, if they are
   */
  constructor(
    private readonly reporter: Reporter,
    private readonly gates: Gates,
    private readonly named: ReadonlySet<string>,
    private readonly expect: string,
    private readonly paint: Paint,
  ) {}

  /** Counts a page and keeps what is told of it at the end; `pretty` tells most of it now. */
  add(page: Checked): void {
    const findings = pageFindings(page, this.gates, this.deeper(page))
    this.count(findings)
    if (this.reporter === 'pretty')
      print(checkLine(this.named.has(page.path) ? { ...page, file: page.path } : page, this.paint))
    const told = this.toldOf(page, findings)
    if (told !== null) this.pages.add(told)
  }

  count(findings: readonly Finding[]): void {
    for (const { kind } of findings) this.found.set(kind, (this.found.get(kind) ?? 0) + 1)
  }

  private deeper({ standing, path }: Checked): string | null {
    return standing === 'missing' && this.named.has(path) ? deeperArticle(this.expect, path) : null
  }

  private toldOf(page: Checked, all: readonly Finding[]): ToldPage | null {
    const { path } = page
    if (this.reporter === 'json') return { path, findings: [], data: checkData(page) }
    const findings = this.reporter === 'pretty' ? all.filter(({ isError }) => isError) : all
    // A page of which there is nothing to tell is a test that was passed.
    return findings.length > 0 || this.reporter === 'junit' ? { path, findings, data: null } : null
  }
}
