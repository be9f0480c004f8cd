import { realpathSync } from 'node:fs'

/** A path without the links in it; the path itself where it leads nowhere now. */
export function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
