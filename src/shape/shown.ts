import { isRemoved, type Place } from '../model/account.ts'
import type { Polished, PolishedPage } from '../model/edit.ts'
import type { List } from '../model/list.ts'
import type { CutPage } from '../model/page.ts'

/** Some lines are polished to be read and removed then, such as dates that tell no day: those stand as they stood. */
export function asShown(page: CutPage, polished: PolishedPage, places: readonly Place[]): PolishedPage {
  const { lines, warnings } = polished
  const hidden = warnings.length > 0 ? new Set<number | null>() : null
  const back = new Map<number, Polished>()
  for (const { index, line, text } of page.blocks) {
    if (!isRemoved(places[index])) continue
    hidden?.add(line)
    if (lines.at(index)?.hunks.length !== 0) back.set(index, { text, hunks: [] })
  }
  return {
    lines: back.size === 0 ? lines : putBack(lines, back),
    warnings: hidden === null ? warnings : warnings.filter(({ line }) => !hidden.has(line)),
  }
}

function putBack(lines: List<Polished>, back: ReadonlyMap<number, Polished>): List<Polished> {
  if (Array.isArray(lines)) return lines.map((line: Polished, index) => back.get(index) ?? line)
  return new PutBack(lines, back)
}

/** Of very many lines those alone are held that stand otherwise. */
class PutBack implements List<Polished> {
  constructor(
    private readonly lines: List<Polished>,
    private readonly back: ReadonlyMap<number, Polished>,
  ) {}

  get length(): number {
    return this.lines.length
  }

  at(index: number): Polished | undefined {
    return this.back.get(index) ?? this.lines.at(index)
  }

  *[Symbol.iterator](): Generator<Polished, void> {
    for (let index = 0; index < this.length; index++) yield this.at(index) as Polished
  }
}
