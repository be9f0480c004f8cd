import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * The sources as one module, so that no build has to be remembered before they are tried.
 *
 * @param {string} exports what of them is wanted: `export { decode } from './src/decode.ts'`
 */
export async function loadSources(exports) {
  const { outputFiles } = await build({
    stdin: { contents: exports, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
