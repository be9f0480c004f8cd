import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
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
    makeAll(resolve(folder))
  } catch (error) {
    throw new Refusal(`${folder}: the folder cannot be made: ${obstacle(folder, error)}`)
  }
  sweep(folder)
}

const NOWHERE = 'a part of its path is missing, or a link that leads nowhere'

/** A folder and those above it, a step at a time: where a system makes none, as below /proc, Node itself tries for ever. */
function makeAll(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return
  if (dirname(folder) !== folder) makeAll(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another run may have made it meanwhile.
    if (codeOf(error) !== 'EEXIST') throw error
    const kind = kindOf(folder)
    if (kind === 'nothing') throw new Error(NOWHERE, { cause: error })
    if (kind === 'file') throw error
  }
}

/** Making a path of folders, the system says that the last one is missing, whatever is wrong with the first one. */
function obstacle(folder: string, error: unknown): string {
  if (codeOf(error) !== 'ENOENT') return reasonOf(error)
  try {
    accessSync(nearestAbove(folder), constants.W_OK)
    return NOWHERE
  } catch (reason) {
    return reasonOf(reason)
  }
}

/** The nearest folder above a path that is there. */
function nearestAbove(path: string): string {
  let above = dirname(resolve(path))
  while (!existsSync(above) && dirname(above) !== above) above = dirname(above)
  return above
}
