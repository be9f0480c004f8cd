import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Builds the command once before all tests, where it is older than its sources: its tests run it as users do. */
export default function setup(): void {
  const built = join(root, 'dist/cli.cjs')
  const sources = ['src', 'scripts', 'package.json'].map((name) => join(root, name))
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...sources.map(newest))) return
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--command'], { stdio: 'inherit' })
}

function newest(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}
