import { sep } from 'node:path'

/** Whether a path without links is a folder or lies in it; the top of all is a folder, too. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
