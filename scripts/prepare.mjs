// What npm runs in a clone, before the package is put together: builds it.
//
// For `npm install -g git+…`, as pre-commit does it, npm lets its own "global" reach the installation inside the clone,
// so that the packages to build with are missing; then they are installed here.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const OF_THE_INSTALLATION_AROUND = /^npm_config_(global|location|prefix|local_prefix|omit|include)$/i

function run(command, args, env = process.env) {
  const isWindows = process.platform === 'win32'
  const { status } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: isWindows })
  if (status !== 0) process.exit(status ?? 1)
}

if (!existsSync(new URL('../node_modules/esbuild', import.meta.url))) {
  const kept = Object.entries(process.env).filter(([name]) => !OF_THE_INSTALLATION_AROUND.test(name))
  run('npm', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'], Object.fromEntries(kept))
}
run('npm', ['run', 'build'])
