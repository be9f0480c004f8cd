import { mkdirSync, statSync } from 'node:fs'
import { codeOf, Refusal, reasonOf } from './reason.ts'
import { sweep } from './temporary.ts'

/**
 * What stands at a path, links followed; anything that is no folder can be read as a file.
 *
 * @throws Refusal where the system does not say
 */
export function kindOf(path: string): 'folder' | 'file' | 'nothing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return 'nothing'
    throw new Refusal(`${path}: ${reasonOf(error)}`)
  }
}

/**
 * Makes a folder ready to be written to: it is there, and nothing in it is left of a run that was killed.
 *
 * @throws Refusal where it cannot be made
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new Refusal(`${folder}: the folder cannot be made: ${reasonOf(error)}`)
  }
  sweep(folder)
}
