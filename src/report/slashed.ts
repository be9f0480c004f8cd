/** A path as reports write it, without a `./` before it. */
export function slashed(path: string): string {
  return path.replace(/^(\.\/+)+/, '')
}
