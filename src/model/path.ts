/** An article's `id`: the path of its page without `.txt`. */
export function idOf(file: string): string {
  return file.replace(/\.txt$/i, '')
}

/** An article's `source.site`: the first folder of its page's path, or null where that lies at the top. */
export function siteNameOf(file: string): string | null {
  const slash = file.indexOf('/')
  return slash < 0 ? null : file.slice(0, slash)
}
