import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'
import { decode, utf8OrNull } from './decode.ts'
import { divide } from './divide.ts'
import { label } from './label.ts'
import type { Account } from './model/account.ts'
import type { Article } from './model/article.ts'
import type { CleanOptions } from './model/options.ts'
import { polish } from './polish.ts'
import { shape } from './shape.ts'

/** The options a page is cleaned with where nothing else is said. */
export const DEFAULT_OPTIONS: CleanOptions = {
  file: 'page.txt',
  quotes: 'ascii',
  without: new Set(),
  extra: new Set(),
  site: null,
  encoding: null,
  sha256: (bytes) => bytesToHex(sha256(bytes)),
  utf8: utf8OrNull,
}

/**
 * Cleans one page and keeps the whole account: the article, and why each character is where it is.
 *
 * @param bytes the page as it lies on disk, in any supported encoding
 * @param options what differs from {@link DEFAULT_OPTIONS}
 * @returns the account; its `article` is the result. Never throws on any bytes.
 */
export function explainArticle(bytes: Uint8Array, options: Partial<CleanOptions> = {}): Account {
  const chosen = { ...DEFAULT_OPTIONS, ...options }
  const source = decode(bytes, chosen)
  const page = divide(source.text)
  const verdicts = label(page, chosen)
  const polished = polish(page, verdicts, chosen)
  return shape({ source, page, verdicts, polished }, chosen.sha256(bytes), chosen)
}

/** Cleans one page: {@link explainArticle} without the account. */
export function cleanArticle(bytes: Uint8Array, options: Partial<CleanOptions> = {}): Article {
  return explainArticle(bytes, options).article
}
