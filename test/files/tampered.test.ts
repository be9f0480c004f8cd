import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainArticle } from '../../src/clean.ts'
import { articlesBelow, restoreTree } from '../../src/files/restore-tree.ts'
import { audit } from '../../src/report/audit.ts'
import { write } from '../../src/write.ts'
import { contentsBelow, filesBelow, folder } from '../cli/command.ts'
import { bytesIn } from '../decode/pages.ts'

/** A page that needs all that an audit has: an old encoding, removed and changed lines, a bad byte. */
const TEXT = [
  'رئيس التحرير',
  'سامي البحراوي',
  'رئيس التحرير',
  'سامي البحراوي',
  '',
  'وزير النقل يفتتح جسر "المدينة" الجديد',
  'وزير النقل يفتتح جسر المدينة الجديد',
  'كتبت: سلمى الحداد',
  'الأحد 14 يونيو 2026',
  'افتتح وزير النقل ، صباح اليوم، جسر ” المدينة ” الجديد، بحضور عدد من المهندسين الذين شاركوا في بنائه.',
  'و أوضح الوزير أن الجسر كلف 3.5 مليون دينار ,وأنه  سيخفف الزحام عن وسط المدينة.',
  'اقرأ أيضا',
  'بدء تجارب التشغيل على خط الترام الجديد',
].join('\r\n')

const PAGES = {
  'utf-8 with a bad byte': Uint8Array.from([...bytesIn('utf-8', TEXT, true), 0xff, 0x0d]),
  'windows-1256': bytesIn('windows-1256', TEXT),
}
const FILE = 'north/a.txt'

type Path = readonly (string | number)[]

/** What is written of a page: both files as text. */
interface Written {
  readonly article: string
  readonly audit: string
}

function writtenOf(bytes: Uint8Array): Written {
  const account = explainArticle(bytes, { file: FILE })
  return { article: write(account.article), audit: write(audit(account)) }
}

/** The paths of all values inside one that hold nothing else, and of all lists. */
function leaves(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key]))
  return Array.isArray(value) ? [path, ...inner] : inner
}

/** Other values of the same kind, those that are likely to slip through first. */
function flipped(value: unknown): readonly unknown[] {
  if (typeof value === 'string')
    return [`${value} `, value.slice(1), `${value.slice(0, -1)}\u0640`, value.replaceAll('ا', 'أ'), '']
  if (typeof value === 'number') return [value + 1, Math.max(0, value - 1), 0]
  if (typeof value === 'boolean') return [!value]
  if (Array.isArray(value))
    return [value.slice(1), value.slice(0, -1), value.toReversed(), [...value, ...value.slice(0, 1)], []]
  return ['', 0]
}

function changedAt(json: string, path: Path, change: (value: unknown) => unknown): string {
  const root = { value: JSON.parse(json) }
  const [last = 'value', ...rest] = ['value', ...path].toReversed()
  const holder = rest.toReversed().reduce((at, key) => Reflect.get(at, key), Object(root))
  Reflect.set(holder, last, change(Reflect.get(holder, last)))
  return JSON.stringify(root.value)
}

/** All that comes of changing one value of either file. */
function tamperings(whole: Written): readonly (Written & { readonly at: string })[] {
  return (['article', 'audit'] as const).flatMap((what) =>
    leaves(JSON.parse(whole[what])).flatMap((path) =>
      [0, 1, 2, 3, 4].map((nth) => {
        const json = changedAt(whole[what], path, (value) => flipped(value)[nth] ?? value)
        return { ...whole, [what]: json, at: `${what}/${path.join('/')} ${nth}` }
      }),
    ),
  )
}

const at = folder()

/** What `restore` makes of two files: the page under its name, or a failure that names the article. */
async function restored(article: string, accounted: string): Promise<'same' | 'named' | 'wrong'> {
  rmSync(join(at, 'again'), { recursive: true, force: true })
  mkdirSync(join(at, 'out/north'), { recursive: true })
  writeFileSync(join(at, 'out/north/a.json'), article)
  writeFileSync(join(at, 'out/north/a.audit.json'), accounted)
  const { articles } = articlesBelow(join(at, 'out'))
  mkdirSync(join(at, 'again'))
  const { failures } = await restoreTree(articles, join(at, 'again'), false, () => {})
  const files = filesBelow(join(at, 'again'))
  const [failure] = failures
  if (failure !== undefined) {
    const isNamed = failure.path.endsWith('out/north/a.json') && failure.reason.length > 10
    return isNamed && files.length === 0 ? 'named' : 'wrong'
  }
  return files.length === 1 && files[0] === FILE ? 'same' : 'wrong'
}

describe.each(Object.entries(PAGES))('a page in %s', (_, bytes) => {
  const whole = writtenOf(bytes)
  const isExact = () => readFileSync(join(at, 'again', FILE)).equals(bytes)

  it('comes back from what was written', async () => {
    expect(await restored(whole.article, whole.audit)).toBe('same')
    expect(isExact()).toBe(true)
  })

  it('comes back exact, or its article is named, whatever one value is changed to', async () => {
    const outcomes: { at: string; outcome: string }[] = []
    for (const { at, ...files } of tamperings(whole)) {
      const outcome = await restored(files.article, files.audit)
      outcomes.push({ at, outcome: outcome === 'same' && !isExact() ? 'wrong' : outcome })
    }
    expect(outcomes.filter(({ outcome }) => outcome === 'wrong')).toEqual([])
    const named = outcomes.filter(({ outcome }) => outcome === 'named').length
    expect(named).toBeGreaterThan(200)
  })

  it('so too where bytes of the files themselves are', async () => {
    const place = fc.record({
      what: fc.constantFrom('article', 'audit'),
      at: fc.nat(),
      byte: fc.integer({ min: 32, max: 126 }),
    })
    await fc.assert(
      fc.asyncProperty(place, async ({ what, at, byte }) => {
        const [before, after] =
          what === 'article' ? [whole.article, whole.audit] : [whole.audit, whole.article]
        const cut = at % before.length
        const broken = before.slice(0, cut) + String.fromCharCode(byte) + before.slice(cut + 1)
        const outcome = what === 'article' ? await restored(broken, after) : await restored(after, broken)
        expect(outcome === 'named' || (outcome === 'same' && isExact())).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('is not made of the audit of another page, nor of an earlier one of the same name', async () => {
    const other = writtenOf(bytesIn('utf-8', TEXT.replace('الوزير', 'المدير')))
    expect(await restored(whole.article, other.audit)).toBe('named')
    expect(await restored(other.article, whole.audit)).toBe('named')
    expect(contentsBelow(join(at, 'again')).size).toBe(0)
  })
})
