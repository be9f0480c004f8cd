import type { Review } from '../data/known.ts'
import { language } from '../state/settings.ts'
import { reasonInArabic } from './reasons.ts'
import { RULES_IN_ARABIC } from './rules-ar.ts'

const grouped = new Intl.NumberFormat('en')
const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 })
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 })

/** A number with its thousands set apart. */
export function number(value: number): string {
  return grouped.format(value)
}

/** A large number in few characters: 1.2M. */
export function short(value: number): string {
  return value < 100_000 ? number(value) : compact.format(value)
}

/** A share as per cent. */
export function share(value: number): string {
  return percent.format(value)
}

/** What a rule does, in the page's language where it is known in it. */
export function ruleSummary({ head }: Review, id: string): string {
  const arabic = language.value === 'ar' ? RULES_IN_ARABIC[id] : undefined
  return arabic ?? head.rules.find((rule) => rule.id === id)?.summary ?? ''
}

/** Why a rule acted, in the page's language where it is known in it. */
export function reason(because: string): string {
  return (language.value === 'ar' ? reasonInArabic(because) : null) ?? because
}
