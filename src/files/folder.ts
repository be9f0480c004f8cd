import { mkdirSync } from 'node:fs'
import { Refusal, reasonOf } from './reason.ts'
import { sweep } from './temporary.ts'

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
