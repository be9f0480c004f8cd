import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ParseResult, parseSync } from 'oxc-parser'

const root = fileURLToPath(new URL('../', import.meta.url))

/** One TypeScript file of the project, parsed; `.tsx` too. */
export interface SourceFile {
  /** Path from the project's root, with `/` separators, e.g. `src/label/caption.ts`. */
  readonly path: string
  readonly text: string
  /** What it imports or re-exports, types too: project paths (`src/model/page.ts`) or package names as written. */
  readonly imports: readonly string[]
  /** Names used that the file itself may not declare, e.g. `process`. */
  readonly identifiers: ReadonlySet<string>
}

/** Reads and parses every `.ts` and `.tsx` file below a folder of the project, in the order of their paths. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  const names = readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
  const paths = names.map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
  return paths
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => read(path))
}

function read(path: string): SourceFile {
  const text = readFileSync(`${root}${path}`, 'utf8')
  const parsed = parseSync(path, text)
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`)
  const { identifiers, typeImports } = walk(parsed.program)
  const requests = [...moduleRequests(parsed.module), ...typeImports]
  return { path, text, identifiers, imports: requests.map((request) => resolve(path, request)) }
}

function moduleRequests(module: ParseResult['module']): readonly string[] {
  const fromImports = module.staticImports.map((one) => one.moduleRequest.value)
  const fromExports = module.staticExports.flatMap((one) =>
    one.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
  )
  return [...fromImports, ...fromExports]
}

function resolve(from: string, request: string): string {
  return request.startsWith('.') ? posix.join(posix.dirname(from), request) : request
}

/** Identifiers, and what `import('…')` names, as a value or as a type: the module record does not list those. */
function walk(program: ParseResult['program']): { identifiers: Set<string>; typeImports: string[] } {
  const identifiers = new Set<string>()
  const typeImports: string[] = []
  const pending: unknown[] = [program]
  while (pending.length > 0) {
    const node = pending.pop()
    if (node === null || typeof node !== 'object') continue
    if ('type' in node && node.type === 'Identifier' && 'name' in node) identifiers.add(String(node.name))
    if ('type' in node && (node.type === 'TSImportType' || node.type === 'ImportExpression')) {
      typeImports.push(literalOf('source' in node ? node.source : undefined))
    }
    pending.push(...Object.values(node))
  }
  return { identifiers, typeImports }
}

function literalOf(node: unknown): string {
  if (node !== null && typeof node === 'object' && 'value' in node) return String(node.value)
  return 'an import that is computed'
}
