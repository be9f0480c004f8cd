import { signal } from '@preact/signals'
import type { Profile, ProfileLine } from '../../model/profile.ts'
import type { FurnitureLine } from '../../report/review/format.ts'

/** Lines that are marked to be kept, by site. */
export const kept = signal<ReadonlyMap<string, ReadonlyMap<string, FurnitureLine>>>(new Map())

/** Marks a line, or takes the mark off. */
export function turnKept(site: string, line: FurnitureLine): void {
  const lines = new Map(kept.value.get(site) ?? [])
  if (!lines.delete(line.text)) lines.set(line.text, line)
  const sites = new Map(kept.value)
  if (lines.size === 0) sites.delete(site)
  else sites.set(site, lines)
  kept.value = sites
}

export function isKept(site: string, line: FurnitureLine): boolean {
  return kept.value.get(site)?.has(line.text) ?? false
}

/**
 * A line as a profile has it, marked. Its counts say as little as they can, since they are added to those of the
 * profile it is merged into: the mark alone decides.
 */
export function keptRow({ text }: FurnitureLine): ProfileLine {
  return { text, files: 1, head: 0, tail: 0, company: 0, keep: true }
}

/** All marked lines as a profile for `clean-news learn --merge`. */
export function keptProfile(): string {
  const sites = [...kept.value].map(([site, lines]) => {
    const rows = [...lines.values()].map((line) => `        ${JSON.stringify(keptRow(line))}`)
    return `    ${JSON.stringify(site)}: {\n      "files": 0,\n      "lines": [\n${rows.join(',\n')}\n      ],\n      "once": []\n    }`
  })
  const version: Profile['schemaVersion'] = 1
  return `{\n  "schemaVersion": ${version},\n  "sites": {\n${sites.join(',\n')}\n  }\n}\n`
}
