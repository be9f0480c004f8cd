import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  statSync,
  unlinkSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { refuseFewFiles } from './open-files.ts'
import { codeOf, Refusal, reasonOf } from './reason.ts'
import { sweep, temporaryName } from './temporary.ts'

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

const ELSEWHERE = 'name another place for what is written'

/**
 * Refuses a file before all the work is done that could not be written after it.
 *
 * @throws Refusal that says what to do
 */
export function refuseClosedFile(path: string): void {
  const reason = whyClosed(nearestAbove(path))
  if (reason !== null) throw new Refusal(`${path} cannot be written: ${reason}; ${ELSEWHERE}`)
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
    throw new Refusal(`${folder}: the folder cannot be made: ${obstacle(folder, error)}; ${ELSEWHERE}`)
  }
  refuseFewFiles()
  const reason = whyClosed(folder)
  if (reason !== null) throw new Refusal(`${folder} cannot be written to: ${reason}; ${ELSEWHERE}`)
  sweep(folder)
}

/**
 * Why no file can be made in a folder, or null. What the system says of permissions does not hold everywhere, of the
 * administrator and of network drives least: it is tried.
 */
function whyClosed(folder: string): string | null {
  const probe = join(folder, temporaryName())
  try {
    closeSync(openSync(probe, 'wx'))
    unlinkSync(probe)
    return null
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'the system makes no files there' : reasonOf(error)
  }
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
    return 'the system makes no folders there'
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
