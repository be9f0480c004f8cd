/** An article's `id`: the path of its page without `.txt`, but where that is all its name. */
export function idOf(file: string): string {
  return file.replace(/(?<=[^/])\.txt$/i, '')
}

/** An article's `source.site`: the first folder of its page's path, or null where that lies at the top or begins nowhere below the input. */
export function siteNameOf(file: string): string | null {
  const first = file.slice(0, Math.max(0, file.indexOf('/')))
  return first === '' || first === '.' || first === '..' ? null : first
}
