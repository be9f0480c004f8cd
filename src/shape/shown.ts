import { isRemoved, type Place } from '../model/account.ts'
import type { Polished, PolishedPage } from '../model/edit.ts'
import type { Page } from '../model/page.ts'

/** Some lines are polished to be read and removed then, such as dates that tell no day: those stand as they stood. */
export function asShown(page: Page, polished: PolishedPage, places: readonly Place[]): PolishedPage {
  const { lines, warnings } = polished
  const hidden = warnings.length > 0 ? new Set<number | null>() : null
  let shown: Polished[] | null = null
  for (const { index, line, text } of page.blocks) {
    if (!isRemoved(places[index])) continue
    hidden?.add(line)
    if (lines[index]?.hunks.length === 0) continue
    shown ??= [...lines]
    shown[index] = { text, hunks: [] }
  }
  return {
    lines: shown ?? lines,
    warnings: hidden === null ? warnings : warnings.filter(({ line }) => !hidden.has(line)),
  }
}
