import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { entriesOf } from './entries.ts'
import { headOf } from './head.ts'
import { readManifest } from './manifest.ts'
import { resultNames } from './names.ts'

/**
 * Audits in a folder of articles that are older than the article beside them, since that was written without one.
 *
 * @returns their names, sorted by their pages
 */
export function outdatedAudits(out: string): readonly string[] {
  const names: string[] = []
  const mayHold = new Map<string, boolean>()
  for (const { file, making, audit } of readManifest(out)?.facts ?? []) {
    if (making === '' || audit !== '') continue
    const folder = dirname(file)
    // A look at a folder is a tenth of a look for each of its pages.
    const holds = mayHold.get(folder) ?? holdsAudits(join(out, folder))
    mayHold.set(folder, holds)
    const name = resultNames(file).audit
    if (holds && existsSync(join(out, name)) && isAudit(join(out, name))) names.push(name)
  }
  return names
}

function holdsAudits(folder: string): boolean {
  try {
    for (const { name } of entriesOf(folder)) if (AUDIT_NAME.test(name)) return true
  } catch {
    // A folder that may not be listed may still hold files that can be named.
    return true
  }
  return false
}

/** The case does not matter everywhere. */
const AUDIT_NAME = /\.audit\.json$/i

const HEAD_LENGTH = 1024

/** The article of a page `x.audit.txt` has the name of an audit; the third key tells them apart. */
function isAudit(path: string): boolean {
  try {
    return /^\{\s*"schemaVersion": \d+,\s*"id": "[^\n]*",\s*"encoding":/.test(headOf(path, HEAD_LENGTH))
  } catch {
    return false
  }
}
