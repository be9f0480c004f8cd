// The page that `clean-news report` fills with data: script and style of src/page in one HTML file that asks no network.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { licences } from './licences.mjs'

/** Browsers that know DecompressionStream, as the data needs it. */
const BROWSERS = ['chrome111', 'firefox113', 'safari16.4']

async function bundle(entry) {
  const { metafile, outputFiles } = await build({
    entryPoints: [entry],
    outdir: 'dist',
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: BROWSERS,
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    metafile: true,
    write: false,
  })
  const [output] = outputFiles
  if (outputFiles.length !== 1) throw new Error(`${entry} became more than one file`)
  return { text: output.text.trim(), inputs: Object.keys(metafile.inputs) }
}

/** Only what is in the page may run or paint, nothing may be loaded, and no text may become markup. */
function policyOf(script, style) {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** Each mark stands once; a replacement is put in as it is, whatever signs it holds. */
function put(template, mark, text) {
  const parts = template.split(`<!--${mark}-->`)
  if (parts.length !== 2) throw new Error(`page.html has not one place for ${mark}`)
  return parts.join(text)
}

/**
 * Builds dist/report.html.
 *
 * @returns the files it is made of
 */
export async function buildPage() {
  const script = await bundle('src/page/main.tsx')
  const style = await bundle('src/page/style/style.css')
  if (/<\/script|<!--/i.test(script.text)) throw new Error('the script of the page would end its element')
  const licence = licences(script.inputs).replaceAll('--', '- -')
  const parts = {
    policy: policyOf(script.text, style.text),
    style: style.text,
    script: script.text,
    licences: `<!--\n${licence}\n-->`,
  }
  const template = readFileSync('src/page/page.html', 'utf8')
  const page = Object.entries(parts).reduce((before, [mark, text]) => put(before, mark, text), template)
  writeFileSync('dist/report.html', page)
  return script.inputs
}
