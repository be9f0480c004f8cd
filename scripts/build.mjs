// Builds what is shipped: the command as CommonJS (it starts fastest so), the library as ES modules with types.
// With --command only the command, which takes a tenth of the time.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
mkdirSync('dist', { recursive: true })
await buildCommand()
if (!process.argv.includes('--command')) await buildLibrary()

/**
 * One small file that starts, and chunks that are read when they are needed: half of a short run is reading code.
 * esbuild splits ES modules only, so each chunk is turned into CommonJS afterwards.
 */
async function buildCommand() {
  const { outputFiles } = await build({
    entryPoints: { cli: 'src/cli/main.ts', worker: 'src/files/worker.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    chunkNames: 'chunk-[hash]',
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: ['piscina'],
    define: { 'import.meta.url': 'thisFileUrl' },
    legalComments: 'linked',
    write: false,
  })
  const written = await Promise.all(outputFiles.map(async (file) => writeChunk(file)))
  for (const name of readdirSync('dist')) {
    if (/^chunk-.*\.cjs(\.LEGAL\.txt)?$/.test(name) && !written.includes(name)) rmSync(`dist/${name}`)
  }
}

async function writeChunk({ path, text }) {
  const name = path.slice(process.cwd().length + 'dist//'.length)
  if (!name.endsWith('.cjs')) {
    writeFileSync(path, text)
    return name
  }
  const knowsItsPlace = text.includes('thisFileUrl')
  const banner = "const thisFileUrl = require('node:url').pathToFileURL(__filename).href;"
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    banner: knowsItsPlace ? banner : '',
    supported: { 'dynamic-import': false },
  })
  writeFileSync(path, code)
  return name
}

async function buildLibrary() {
  rmSync('dist/lib', { recursive: true, force: true })
  const compiler = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']
  const { status } = spawnSync(process.execPath, compiler, { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
  const { ArticleSchema } = await import('../dist/lib/model/article.js')
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...ArticleSchema }
  writeFileSync('dist/article.schema.json', `${JSON.stringify(schema, null, 2)}\n`)
}
