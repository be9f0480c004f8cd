import { existsSync } from 'node:fs'
import { join } from 'node:path'
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
  for (const { file, making, audit } of readManifest(out)?.facts ?? []) {
    if (making === '' || audit !== '') continue
    const name = resultNames(file).audit
    if (existsSync(join(out, name)) && isAudit(join(out, name))) names.push(name)
  }
  return names
}

const HEAD_LENGTH = 1024

/** The article of a page `x.audit.txt` has the name of an audit; the third key tells them apart. */
function isAudit(path: string): boolean {
  try {
    return /^\{\s*"schemaVersion": \d+,\s*"id": "[^\n]*",\s*"encoding":/.test(headOf(path, HEAD_LENGTH))
  } catch {
    return false
  }
}
