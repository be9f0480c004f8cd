import { describe, expect, it } from 'vitest'
import { type SourceFile, sourceFiles } from './source-files.ts'

const STAGES = ['decode', 'divide', 'label', 'polish', 'shape', 'write']
const WORDS = ['arabic/', 'model/']
const VIEWS = ['ledger', 'restore', 'report/']
const RULES = ['rules', 'rules/']
const CORE = [
  ...STAGES,
  ...WORDS,
  ...RULES,
  'gather',
  'choose',
  'clean',
  'learn',
  'corpus',
  'checksum',
  ...VIEWS,
]

/** What each part of `src/` may import, beside itself: `label/` is the folder, `label` the file `label.ts`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'model/': [],
  'arabic/': ['model/'],
  ...Object.fromEntries(STAGES.map((stage) => [`${stage}/`, WORDS])),
  ...Object.fromEntries(STAGES.map((stage) => [stage, [`${stage}/`, ...WORDS]])),
  'gather/': WORDS,
  gather: ['gather/', 'decode', 'divide', ...WORDS],
  checksum: [],
  'rules/': [],
  // It lists the rules, and what it lists is their tables.
  rules: ['label/', 'polish/', ...WORDS],
  choose: [...RULES, ...WORDS],
  clean: [...STAGES, 'gather', 'choose', 'checksum', ...WORDS],
  learn: ['clean', 'decode', 'divide', 'gather', ...WORDS],
  ledger: WORDS,
  'restore/': WORDS,
  restore: ['restore/', 'decode/', 'ledger', 'checksum', ...WORDS],
  'report/': ['ledger', 'restore', 'restore/', 'write', ...WORDS],
  // It runs in a browser and is told what the report knows as data.
  'page/': ['report/', ...WORDS],
  corpus: ['clean', 'gather', ...STAGES, ...VIEWS, ...WORDS],
  index: CORE,
  'files/': CORE,
  'cli/': ['files/', ...CORE],
}

/** The parts that may know Node, and its packages; all others run in a worker or a browser as they are. */
const KNOWS_NODE = ['cli/', 'files/']
const RUNS_ANYWHERE = [
  '@noble/hashes',
  '@sinclair/typebox',
  'entities',
  // Of reports of the command alone; `sarif` is types.
  ...['bidi-js', 'fast-xml-parser', 'sarif', 'get-east-asian-width'],
]
/** Packages that are built into the page of the report. */
const IN_THE_PAGE = ['preact', '@preact/signals', '@tanstack/virtual-core', 'd3-array', 'd3-scale']
/** What the page shares with the rest: the form of its data, and names of characters. */
const KNOWN_TO_THE_PAGE = ['src/report/review/format.ts', 'src/report/printable.ts']
const NODE_GLOBALS = ['Buffer', 'process', 'require', '__dirname', '__filename', 'setImmediate']
const LONGEST_FILE = 150

/** Spaces other than U+0020, controls, format characters and joiners: names for them are in `arabic/characters.ts`. */
const INVISIBLE = /(?! )[\p{Zs}\p{Cf}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u

const src = sourceFiles('src')

function partOf(path: string): string {
  const [, first = '', ...rest] = path.split('/')
  return rest.length > 0 ? `${first}/` : first.replace(/\.tsx?$/, '')
}

const isProject = (request: string) => request.startsWith('src/')

/** "a imports b" for each import of a file that `allowed` does not let pass. */
function refused(file: SourceFile, allowed: (request: string) => boolean): readonly string[] {
  return file.imports
    .filter((request) => !allowed(request))
    .map((request) => `${file.path} imports ${request}`)
}

describe('imports go one way', () => {
  it('every part of src/ has a place in the house', () => {
    expect(
      src.filter((file) => MAY_IMPORT[partOf(file.path)] === undefined).map((file) => file.path),
    ).toEqual([])
  })

  it('and imports, types included, only what stands below it', () => {
    const wrong = src.flatMap((file) => {
      const own = partOf(file.path)
      const below = [own, ...(MAY_IMPORT[own] ?? [])]
      return refused(file, (request) => !isProject(request) || below.includes(partOf(request)))
    })
    expect(wrong).toEqual([])
  })

  it('never in a circle', () => {
    expect(circles(src)).toEqual([])
  })

  it('and names files as they are called, so that no bundler is needed to find them', () => {
    const paths = new Set(src.map((file) => file.path))
    const wrong = src.flatMap((file) => refused(file, (request) => !isProject(request) || paths.has(request)))
    expect(wrong).toEqual([])
  })
})

describe('the library runs anywhere', () => {
  const portable = src.filter((file) => !KNOWS_NODE.includes(partOf(file.path)))

  it('no module of Node and no package that needs it below cli/ and files/', () => {
    const wrong = portable.flatMap((file) => {
      const packages = partOf(file.path) === 'page/' ? IN_THE_PAGE : RUNS_ANYWHERE
      return refused(file, (request) => isProject(request) || packages.some((name) => isOf(name, request)))
    })
    expect(wrong).toEqual([])
  })

  it('the page of the report knows of the rest only the form of its data, words and letters', () => {
    const page = src.filter((file) => partOf(file.path) === 'page/')
    expect(page.length).toBeGreaterThan(20)
    const wrong = page.flatMap((file) =>
      refused(file, (request) => partOf(request) !== 'report/' || KNOWN_TO_THE_PAGE.includes(request)),
    )
    expect(wrong).toEqual([])
  })

  it('no global of Node either', () => {
    const wrong = portable.flatMap((file) =>
      NODE_GLOBALS.filter((name) => file.identifiers.has(name)).map((name) => `${file.path} uses ${name}`),
    )
    expect(wrong).toEqual([])
  })

  it('model/ needs nothing but the schema builder', () => {
    const model = src.filter((file) => partOf(file.path) === 'model/')
    const wrong = model.flatMap((file) =>
      refused(file, (request) => isProject(request) || isOf('@sinclair/typebox', request)),
    )
    expect(wrong).toEqual([])
  })
})

describe('files are small and say what they are', () => {
  it(`no file is longer than ${LONGEST_FILE} lines, tables of the language excepted`, () => {
    const isTable = ({ path }: SourceFile) => /^src\/(arabic|page\/words)\//.test(path)
    const long = src.filter((file) => !isTable(file) && linesOf(file.text) > LONGEST_FILE)
    expect(long.map((file) => `${file.path}: ${linesOf(file.text)} lines`)).toEqual([])
  })

  it('no file is called by a word that fits any file', () => {
    expect(
      src.map((file) => file.path).filter((path) => /util|helper|manager|common|misc/i.test(path)),
    ).toEqual([])
  })

  it('no invisible character is typed', () => {
    const typed = [...src, ...sourceFiles('test')].flatMap((file) =>
      file.text.split('\n').flatMap((line, at) => (INVISIBLE.test(line) ? [`${file.path}:${at + 1}`] : [])),
    )
    expect(typed).toEqual([])
  })
})

function isOf(name: string, request: string): boolean {
  return request === name || request.startsWith(`${name}/`)
}

function linesOf(text: string): number {
  return text.split('\n').length - 1
}

/** Each file that can be reached from itself, with the way there. */
function circles(files: readonly SourceFile[]): readonly string[] {
  const importsOf = new Map(files.map((file) => [file.path, file.imports.filter(isProject)]))
  return files.flatMap(({ path }) => {
    const cameFrom = new Map<string, string>()
    const pending = [path]
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      for (const next of importsOf.get(at) ?? []) {
        if (cameFrom.has(next)) continue
        cameFrom.set(next, at)
        pending.push(next)
      }
    }
    return cameFrom.has(path) ? [`${path} <- ${cameFrom.get(path)}`] : []
  })
}
