/** What files of an extension are, and what a user can do to have their text read. */
type Nature = 'text' | 'markup' | 'packed' | 'office' | 'records' | 'data'

const NATURES: Readonly<Record<Exclude<Nature, 'text'>, string>> = {
  markup: '.html .htm .xhtml .xml',
  packed: '.gz .tgz .zip .bz2 .xz .zst .7z .rar .tar .br .lz4 .z',
  office: '.doc .docx .odt .rtf .pdf .epub .xls .xlsx .ods .ppt .pptx .odp .pages .wpd',
  records: '.jsonl .ndjson',
  // Articles, tables, pictures: no pages whatever they are called.
  data: '.json .csv .tsv .jpg .jpeg .png .gif .webp .svg .ico .css .js .mp3 .mp4',
}

const NATURE_OF: ReadonlyMap<string, Nature> = new Map(
  Object.entries(NATURES).flatMap(([nature, all]) =>
    all.split(' ').map((extension): [string, Nature] => [extension, nature as Nature]),
  ),
)

const NAMED = 3

/** Whether files of an extension may hold pages, in whatever form; of others there is nothing to say. */
export function mayHoldPages(extension: string): boolean {
  const nature = natureOf(extension)
  return nature !== 'data' && nature !== 'records'
}

function natureOf(extension: string): Nature {
  return NATURE_OF.get(extension) ?? 'text'
}

/**
 * What to do to have files read that are no pages by their names.
 *
 * @param others their extensions, the most frequent first; an empty one is that of files without
 * @param read the extensions that are read already; none where no page was found
 */
export function waysToRead(others: readonly string[], read: readonly string[]): readonly string[] {
  const of = (nature: Nature) => others.filter((one) => one !== '' && natureOf(one) === nature)
  const [text] = of('text')
  const too = read.length > 0 ? ', too,' : ''
  return [
    ...(text === undefined ? [] : [`have them read${too} with --ext ${[...read, text].join(',')}`]),
    ...(of('packed').length > 0 ? [`unpack ${listed(of('packed'))} first`] : []),
    ...(of('office').length > 0 ? [`save ${listed(of('office'))} as text first`] : []),
    ...of('markup')
      .slice(0, 1)
      .map((one) => fromMarkup(one, read)),
    ...(of('records').length > 0 ? ['clean a stream of records with clean-news filter'] : []),
    ...(others.includes('') && text === undefined ? ['name them as inputs to have them read'] : []),
  ]
}

/** Some scrapers give their text a name of HTML. */
function fromMarkup(extension: string, read: readonly string[]): string {
  if (read.length > 0) return 'extract the text of HTML and XML first'
  return `clean-news takes text: extract it from HTML and XML first; what is text already is read with --ext ${extension}`
}

function listed(extensions: readonly string[]): string {
  return extensions.slice(0, NAMED).join(', ') + (extensions.length > NAMED ? ', \u2026' : '')
}
