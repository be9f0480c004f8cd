import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { topOf } from '../report/review/document.ts'
import type { Language } from '../report/review/format.ts'
import { kindOf } from './folder.ts'
import { headOf } from './head.ts'
import { Refusal, reasonOf } from './reason.ts'
import { sweep, temporaryName } from './temporary.ts'
import { writeAll } from './write-new.ts'

/** Where a review goes, and what stands above it. */
export interface ReviewTarget {
  readonly path: string
  readonly title: string
  /** The tool's version. */
  readonly version: string
  readonly language: Language
}

/** Lies beside the command; the build makes it of `src/page`. */
const TEMPLATE = join(import.meta.dirname, 'report.html')
const HEAD_LENGTH = 2048
const COPY_SIZE = 1 << 20

/**
 * Refuses to write a review where a file of someone else would be lost.
 *
 * @throws Refusal that says what to do
 */
export function refuseReviewPath(path: string): void {
  const kind = kindOf(path)
  if (kind === 'folder') throw new Refusal(`${path} is a folder: name a file for the report`)
  if (kind === 'nothing' || headOf(path, HEAD_LENGTH).includes('<meta name="generator" content="clean-news '))
    return
  throw new Refusal(`${path} is already there and is no report: move it away, or overwrite it with --force`)
}

/**
 * Writes the page, whole or not at all. The details, which are most of it, come first and stand last in the page, so
 * that a browser shows the list while it still reads them: they wait in a second file.
 *
 * @param make hands over the parts with details one by one, and returns those that stand before them
 * @returns the size of the page in bytes
 */
export async function writeReviewFile(
  target: ReviewTarget,
  make: (takeDetails: (part: string) => void) => Promise<readonly string[]>,
): Promise<number> {
  const folder = dirname(target.path)
  const [page, waiting] = [join(folder, temporaryName()), join(folder, temporaryName())]
  naming(target.path, () => mkdirSync(folder, { recursive: true }))
  sweep(folder, false)
  try {
    const details = naming(target.path, () => openSync(waiting, 'wx+'))
    try {
      const parts = await make((part) => naming(target.path, () => writeAll(details, Buffer.from(part))))
      return naming(target.path, () => writePage(target, page, parts, details))
    } finally {
      closeSync(details)
    }
  } finally {
    rmSync(waiting, { force: true })
    rmSync(page, { force: true })
  }
}

function writePage(target: ReviewTarget, path: string, parts: readonly string[], details: number): number {
  const size = fill(target, path, parts, details)
  renameSync(path, target.path)
  return size
}

function fill(target: ReviewTarget, path: string, parts: readonly string[], details: number): number {
  const [top = '', script = '', end = ''] = readFileSync(TEMPLATE, 'utf8').split(/<!--(?:data|details)-->\n?/)
  const file = openSync(path, 'wx')
  try {
    for (const part of [topOf(top, target), ...parts, script]) writeAll(file, Buffer.from(part))
    copy(details, file)
    writeAll(file, Buffer.from(end))
    return fstatSync(file).size
  } finally {
    closeSync(file)
  }
}

function copy(from: number, to: number): void {
  const buffer = Buffer.allocUnsafe(COPY_SIZE)
  for (let at = 0; ; ) {
    const length = readSync(from, buffer, 0, COPY_SIZE, at)
    if (length === 0) return
    writeAll(to, buffer.subarray(0, length))
    at += length
  }
}

/** The error of the system would not say which file is meant. */
function naming<T>(path: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw new Error(`${path} cannot be written: ${reasonOf(error)}`, { cause: error })
  }
}
