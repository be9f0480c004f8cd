// Builds what is shipped: the command as one CommonJS file (it starts fastest so) with a second one for its threads and
// the page of its report, and the library as ES modules with types. With --command only the command, which takes a tenth of the time.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { licences } from './licences.mjs'
import { buildPage } from './page.mjs'

/** Names stay, so that an error a user reports says where it was thrown; without white space it is read in half the time. */
async function bundle(name, entry) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd() },
    outfile: `dist/${name}.cjs`,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    minifyWhitespace: true,
    minifySyntax: true,
    // Only for threads of lower priority, which we have none of.
    external: ['@napi-rs/nice'],
    define: { 'import.meta.dirname': '__dirname' },
    legalComments: 'none',
    plugins: [threadsOfPiscina],
    metafile: true,
    write: false,
  })
  writeFileSync(`dist/${name}.cjs`, outputFiles[0].contents)
  return Object.keys(metafile.inputs)
}

/** Piscina starts its threads from a file of its own; that is in our bundle. */
const threadsOfPiscina = {
  name: 'threads of piscina',
  setup({ onLoad }) {
    onLoad({ filter: /piscina[\\/]dist[\\/]index\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      if (!text.includes("'worker.js'")) throw new Error('piscina starts its threads in another way now')
      return { contents: text.replace("'worker.js'", "'worker.cjs'") }
    })
  },
}

async function buildCommand() {
  const inputs = [
    ...(await bundle('cli', `export { main } from './src/cli/main.ts'`)),
    ...(await bundle(
      'worker',
      `import './node_modules/piscina/dist/worker.js'; export { default } from './src/files/worker.ts'`,
    )),
    ...(await buildPage()),
  ]
  writeFileSync('dist/THIRD-PARTY.txt', licences(inputs))
}

async function buildLibrary() {
  rmSync('dist/lib', { recursive: true, force: true })
  const compiler = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']
  const { status } = spawnSync(process.execPath, compiler, { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
  const { ArticleSchema, AuditSchema, ProfileSchema } = await import('../dist/lib/index.js')
  const schemas = { article: ArticleSchema, audit: AuditSchema, profile: ProfileSchema }
  for (const [name, schema] of Object.entries(schemas)) {
    const dated = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema }
    writeFileSync(`dist/${name}.schema.json`, `${JSON.stringify(dated, null, 2)}\n`)
  }
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
mkdirSync('dist', { recursive: true })
await buildCommand()
if (!process.argv.includes('--command')) await buildLibrary()
