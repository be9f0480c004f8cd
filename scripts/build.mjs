// Builds what is shipped: the command as one CommonJS file (it starts fastest so), the library as ES modules with types.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = new URL('..', import.meta.url)
process.chdir(fileURLToPath(root))
rmSync('dist', { recursive: true, force: true })
mkdirSync('dist', { recursive: true })

await build({
  entryPoints: { cli: 'src/cli/main.ts', worker: 'src/files/worker.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['piscina'],
  legalComments: 'linked',
})
execFileSync('node', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
const { ArticleSchema } = await import('../dist/lib/model/article.js')
writeFileSync(
  'dist/article.schema.json',
  `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...ArticleSchema }, null, 2)}\n`,
)
