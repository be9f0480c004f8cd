import { computed, signal } from '@preact/signals'
import type { Profile, ProfileLine } from '../../model/profile.ts'

/** Lines that are marked to be kept, by site. */
export const kept = signal<ReadonlyMap<string, ReadonlySet<string>>>(new Map())

/** How many they are. */
export const keptCount = computed(() => [...kept.value.values()].reduce((sum, lines) => sum + lines.size, 0))

/** Marks a line, or takes the mark off. */
export function turnKept(site: string, line: string): void {
  const lines = new Set(kept.value.get(site) ?? [])
  if (!lines.delete(line)) lines.add(line)
  const sites = new Map(kept.value)
  if (lines.size === 0) sites.delete(site)
  else sites.set(site, lines)
  kept.value = sites
}

export function isKept(site: string, line: string): boolean {
  return kept.value.get(site)?.has(line) ?? false
}

/**
 * A line as a profile has it, marked. Its counts say as little as they can, since they are added to those of the
 * profile it is merged into: the mark alone decides.
 */
export function keptRow(text: string): ProfileLine {
  return { text, files: 1, head: 0, tail: 0, company: 0, keep: true }
}

/** All marked lines as a profile for `clean-news learn --merge`. */
export function keptProfile(): string {
  const sites = [...kept.value].map(([site, lines]) => {
    const rows = [...lines].map((line) => `        ${JSON.stringify(keptRow(line))}`)
    return `    ${JSON.stringify(site)}: {\n      "files": 0,\n      "lines": [\n${rows.join(',\n')}\n      ],\n      "once": []\n    }`
  })
  const version: Profile['schemaVersion'] = 1
  return `{\n  "schemaVersion": ${version},\n  "sites": {\n${sites.join(',\n')}\n  }\n}\n`
}
