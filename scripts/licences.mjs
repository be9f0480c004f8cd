// The licences of what is bundled into the command.
import { readdirSync, readFileSync } from 'node:fs'

/**
 * One text with the licence of each package that files come from.
 *
 * @param {readonly string[]} files paths from the project's root
 */
export function licences(files) {
  const folders = new Set(files.flatMap((path) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []))
  const texts = [...folders].sort().map(licenceOf)
  return `The command holds code of these packages.\n\n${texts.join('\n')}`
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  if (license === undefined && file === undefined) throw new Error(`${folder} has no licence`)
  const text = file === undefined ? '' : `\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n${text}`
}
