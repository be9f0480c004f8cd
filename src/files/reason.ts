const TOO_LARGE = 'it is too large for one text (about 500 MB): split it'

/** What the codes of `node:fs` mean to a person, and what to do. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission: check who may read or write it',
  EPERM: 'not permitted by the system: check its attributes and who it belongs to',
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a file stands where a folder must go: move it away',
  ENAMETOOLONG: 'its name is too long for the file system: shorten it',
  ENOSPC: 'the disk is full: make room and run again',
  EDQUOT: 'your disk quota is used up: make room and run again',
  EFBIG: 'it is larger than a file may be here: raise the limit (ulimit -f)',
  EROFS: 'the file system is read-only',
  ELOOP: 'its symbolic links lead round in a circle: mend or remove them',
  EMFILE: 'too many files are open: let the process open more (ulimit -n)',
  ENFILE: 'too many files are open on this machine: run again later',
  EIO: 'the disk reports an error: check the disk',
  EBUSY: 'another program holds it: run again when that has ended',
  ESTALE: 'the network drive has lost it: mount the drive anew',
  ETIMEDOUT: 'the network drive does not answer: run again later',
  ENOMEM: 'the system has too little memory: run again with --jobs 1',
  ENXIO: 'there is nothing to be read in it: it is a socket or a device',
  ERR_STRING_TOO_LONG: TOO_LARGE,
  ERR_FS_FILE_TOO_LARGE: TOO_LARGE,
}

/** The reason of an error in words. */
export function reasonOf(error: unknown): string {
  const known = REASONS[codeOf(error)]
  if (known !== undefined) return known
  if (!(error instanceof Error)) return String(error)
  if (error.message === 'Invalid string length') return TOO_LARGE
  return isBug(error) ? `an error in clean-news itself, please report it: ${error.message}` : error.message
}

/** What the engine throws by itself; errors that are meant for people are plain ones, those of the system have a code. */
function isBug(error: Error): boolean {
  const thrownByEngine =
    error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError
  return thrownByEngine && codeOf(error) === ''
}

/** The code of a system error, or an empty string. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** Settings that would do harm or make no sense: nothing has been done yet, and nothing is. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}
