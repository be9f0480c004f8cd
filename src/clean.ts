import { sha256 } from './checksum.ts'
import { choose } from './choose.ts'
import { decode, utf8OrNull } from './decode.ts'
import { divideLate } from './divide.ts'
import { label } from './label.ts'
import type { Account, PageAccount } from './model/account.ts'
import type { Article } from './model/article.ts'
import type { List } from './model/list.ts'
import type { ChosenOptions, CleanOptions } from './model/options.ts'
import type { Source } from './model/source.ts'
import { polish } from './polish.ts'
import { type Findings, shape } from './shape.ts'

/** The options a page is cleaned with where nothing else is said. */
export const DEFAULT_OPTIONS: CleanOptions = {
  file: 'page.txt',
  quotes: 'ascii',
  digits: 'keep',
  diacritics: 'keep',
  fold: false,
  without: new Set(),
  extra: new Set(),
  site: null,
  encoding: null,
  sha256,
  utf8: utf8OrNull,
}

/**
 * A page: its bytes as they lie on disk, in any supported encoding, or its text. A text is its UTF-8 bytes, whatever
 * `encoding` says, though wrong readings of it are undone only where that says nothing; half a surrogate pair in it has
 * none and becomes U+FFFD.
 */
export type PageInput = string | Uint8Array | ArrayBuffer

/**
 * The bytes of a page, however it was given.
 *
 * @throws TypeError for what is neither bytes nor text: an empty article of it would hide the slip
 */
export function bytesOf(page: PageInput): Uint8Array {
  if (typeof page === 'string') return new TextEncoder().encode(page)
  // By kind: the bytes of another realm, such as a frame or a test runner, are no instance of ours.
  if (ArrayBuffer.isView(page) && kindOf(page) === 'Uint8Array') return page
  if (/^(Shared)?ArrayBuffer$/.test(kindOf(page))) return new Uint8Array(page)
  const hint = kindOf(page) === 'Promise' ? ': await it' : ''
  throw new TypeError(`a page is a Uint8Array, an ArrayBuffer or a string, not ${kindOf(page)}${hint}`)
}

/** `Promise`, `Object`, `Undefined` … */
function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1)
}

/**
 * Cleans one page and keeps the whole account: the article, and why each character is where it is.
 *
 * @param page its bytes or its text
 * @param options what differs from {@link DEFAULT_OPTIONS}; rules in any list of ids, `undefined` says nothing
 * @returns the account; its `article` is the result. Never throws on any bytes.
 * @throws {@link OptionError} where an option is not known, of the wrong type, or names what there is none of
 * @throws TypeError where the page is neither bytes nor text
 */
export function explainArticle(page: PageInput, options: ChosenOptions = {}): Account {
  return held(accountFor(page, options))
}

function accountFor(page: PageInput, options: ChosenOptions): PageAccount {
  const given = choose(DEFAULT_OPTIONS, options)
  const asUtf8 = typeof page === 'string' ? { ...given, encoding: 'utf-8' as const } : given
  return accountOf(readSource(bytesOf(page), given, asUtf8, given.encoding === null), asUtf8)
}

/** With all lines of a huge page, too, in arrays. */
function held(account: PageAccount): Account {
  const { page, polished } = account
  return { ...account, page: { ...page, blocks: arrayOf(page.blocks) }, polished: arrayOf(polished) }
}

function arrayOf<T>(list: List<T>): readonly T[] {
  return Array.isArray(list) ? list : [...list]
}

/** A page as it was read: all that is needed of its bytes. */
export interface ReadPage extends Pick<CleanOptions, 'file' | 'site'> {
  readonly source: Source
  readonly sha256: string
}

/** The options that pages cleaned together share. */
export type SharedOptions = Omit<CleanOptions, 'file' | 'site'>

/** The first stage: what follows needs the bytes no more, so their buffer may be used again. */
export function readSource(
  bytes: Uint8Array,
  { file, site }: Pick<CleanOptions, 'file' | 'site'>,
  chosen: SharedOptions,
  undo = chosen.encoding === null,
): ReadPage {
  return { source: decode(bytes, chosen, undo), sha256: chosen.sha256(bytes), file, site }
}

/** The other stages, on one page. */
export function accountOf(page: ReadPage, chosen: SharedOptions): PageAccount {
  const [account] = accountsOf([page], chosen)
  if (account === undefined) throw new RangeError('a page gives an account')
  return account
}

/**
 * The other stages, over some pages: stage after stage, since a processor that changes its task with every page has
 * the code of none at hand. With 16 pages at a time cleaning takes a seventh less than page by page.
 *
 * @param chosen options of all these pages; each has its own `file` and `site`
 * @returns one account a page, in their order
 */
export function accountsOf(pages: readonly ReadPage[], chosen: SharedOptions): PageAccount[] {
  const divided = pages.map((read) => ({ read, page: divideLate(read.source.text), site: read.site }))
  const labelled = label(divided, chosen)
  const polished = divided.map(({ read, page }, at) => {
    const verdicts = labelled[at] ?? []
    const found: Findings = { source: read.source, page, verdicts, polished: polish(page, verdicts, chosen) }
    return { read, found }
  })
  return polished.map(({ read: { sha256, file }, found }) =>
    shape(found, sha256, { file, fold: chosen.fold }),
  )
}

/** Cleans one page: {@link explainArticle} without the account. */
export function cleanArticle(page: PageInput, options: ChosenOptions = {}): Article {
  return accountFor(page, options).article
}
