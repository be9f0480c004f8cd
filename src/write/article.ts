import { type Article, ArticleSchema, type Caption, type Staff } from '../model/article.ts'
import { removedText } from './removed.ts'
import { expectKeys, number, objects, text, texts } from './values.ts'

const { properties } = ArticleSchema
const ALL_KEYS = Object.keys(properties)
const KEYS = ALL_KEYS.filter((key) => key !== 'folded')
const SOURCE_KEYS = Object.keys(properties.source.properties)
const STAFF_KEYS = Object.keys(properties.masthead.items.properties)
const CAPTION_KEYS = Object.keys(properties.captions.items.properties)
const SUBHEAD_KEYS = Object.keys(properties.subheads.items.properties)
const REMOVED_KEYS = Object.keys(properties.removed.items.properties)
const WARNING_KEYS = Object.keys(properties.warnings.items.properties)
const STATS_KEYS = Object.keys(properties.stats.properties)

/**
 * An article as `JSON.stringify(article, null, 2)` has it, the search form left out, to the last character. Put together
 * from parts that are known before, it takes 3 to 4 microseconds less of the 31 that writing and encoding a page take.
 *
 * @returns null for a value that is not laid out as articles are: it has other keys, or in another order
 */
export function articleText(value: object): string | null {
  if (!('paragraphs' in value)) return null
  try {
    expectKeys(value, 'folded' in value ? ALL_KEYS : KEYS)
    return written(value as Article)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function written(article: Article): string {
  return `{
  "schemaVersion": ${number(article.schemaVersion)},
  "id": ${text(article.id)},
  "source": {
    ${sourceText(article.source)}
  },
  "language": ${text(article.language)},
  "headline": ${text(article.headline)},
  "kicker": ${text(article.kicker)},
  "standfirst": ${text(article.standfirst)},
  "masthead": ${objects(article.masthead, STAFF_KEYS, staffText)},
  "byline": ${text(article.byline)},
  "authors": ${texts(article.authors)},
  "agencies": ${texts(article.agencies)},
  "place": ${text(article.place)},
  "published": ${text(article.published)},
  "updated": ${text(article.updated)},
  "captions": ${objects(article.captions, CAPTION_KEYS, captionText)},
  "paragraphs": ${texts(article.paragraphs)},
  "subheads": ${objects(article.subheads, SUBHEAD_KEYS, subheadText)},
  "tags": ${texts(article.tags)},
  "related": ${texts(article.related)},
  "removed": ${objects(article.removed, REMOVED_KEYS, removedText)},
  "warnings": ${objects(article.warnings, WARNING_KEYS, warningText)},
  "stats": {
    ${statsText(article.stats)}
  }
}`
}

function sourceText(source: Article['source']): string {
  expectKeys(source, SOURCE_KEYS)
  return `"file": ${text(source.file)},
    "site": ${text(source.site)},
    "sha256": ${text(source.sha256)},
    "bytes": ${number(source.bytes)},
    "encoding": ${text(source.encoding)}`
}

function statsText(stats: Article['stats']): string {
  expectKeys(stats, STATS_KEYS)
  return `"words": ${number(stats.words)},
    "characters": ${number(stats.characters)},
    "keptShare": ${number(stats.keptShare)}`
}

function staffText({ role, name }: Staff): string {
  return `"role": ${text(role)},
      "name": ${text(name)}`
}

function captionText(caption: Caption): string {
  return `"text": ${text(caption.text)},
      "credit": ${text(caption.credit)}`
}

function subheadText(subhead: Article['subheads'][number]): string {
  return `"before": ${number(subhead.before)},
      "text": ${text(subhead.text)}`
}

function warningText({ code, line, message }: Article['warnings'][number]): string {
  return `"code": ${text(code)},
      "line": ${line === null ? 'null' : number(line)},
      "message": ${text(message)}`
}
