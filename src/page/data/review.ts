import type { Furniture, ReviewDetail, ReviewHead, ReviewRow } from '../../report/review/format.ts'
import { decode } from './decode.ts'
import type { Review } from './known.ts'

/** Reads what stands above the script. */
export async function readReview(): Promise<Review> {
  const [head] = partsOf('head')
  if (head === undefined) throw new Error('the data of the report is missing')
  const lists = await Promise.all(partsOf('rows').map((part) => decode<readonly ReviewRow[]>(part)))
  return { head: await decode<ReviewHead>(head), rows: lists.flat() }
}

/** Reads what was learned of the sites; it is asked for once. */
export function readFurniture(): Promise<Furniture> {
  const [part] = partsOf('furniture')
  furniture ??= part === undefined ? Promise.resolve([]) : decode<Furniture>(part)
  return furniture
}

let furniture: Promise<Furniture> | null = null

/** Parts that stay decoded: the one on show, and those of its neighbours. */
const MOST_DECODED = 4
const decoded = new Map<number, Promise<readonly ReviewDetail[]>>()

/** The details of a page; the part they stand in is decoded now, and kept for its neighbours. */
export async function readDetail({ head }: Review, page: number): Promise<ReviewDetail> {
  const { part, at } = placeOf(head.parts, page)
  const details = decoded.get(part) ?? allParsed().then(() => decodeDetails(part))
  decoded.delete(part)
  decoded.set(part, details)
  for (const old of decoded.keys()) if (decoded.size > MOST_DECODED) decoded.delete(old)
  const detail = (await details)[at]
  if (detail === undefined) throw new Error(`the report holds no page ${page + 1}`)
  return detail
}

function decodeDetails(part: number): Promise<readonly ReviewDetail[]> {
  const element = partsOf('details')[part]
  if (element === undefined) throw new Error('a part of the report is missing: was the file cut short?')
  return decode(element)
}

function placeOf(sizes: readonly number[], page: number): { part: number; at: number } {
  let at = page
  for (const [part, size] of sizes.entries()) {
    if (at < size) return { part, at }
    at -= size
  }
  throw new Error(`the report holds no page ${page + 1}`)
}

/** The details stand below the script: a browser may still be reading them. */
function allParsed(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve()
  return new Promise((done) => document.addEventListener('DOMContentLoaded', () => done(), { once: true }))
}

function partsOf(name: string): readonly Element[] {
  return [...document.querySelectorAll(`script[data-part="${name}"]`)]
}
