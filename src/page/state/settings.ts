import { computed, effect, signal } from '@preact/signals'
import { LANGUAGES, type Language } from '../../report/review/format.ts'
import { ar } from '../words/ar.ts'
import { en, type Words } from '../words/en.ts'

const THEMES = ['auto', 'light', 'dark'] as const
/** `auto` follows the system. */
export type Theme = (typeof THEMES)[number]

const darkSystem = matchMedia('(prefers-color-scheme: dark)')
const systemIsDark = signal(darkSystem.matches)
darkSystem.addEventListener('change', () => {
  systemIsDark.value = darkSystem.matches
})

export const theme = signal<Theme>(chosen('theme', THEMES) ?? 'auto')
export const language = signal<Language>(
  chosen('language', LANGUAGES) ?? LANGUAGES.find((one) => one === document.documentElement.lang) ?? 'ar',
)

/** The page's own words. */
export const words = computed<Words>(() => (language.value === 'ar' ? ar : en))

/** Which way the page's own words run. */
export const direction = computed(() => (language.value === 'ar' ? 'rtl' : 'ltr'))

/** Puts the settings on the document, now and whenever they change. */
export function applySettings(): void {
  effect(() => {
    const dark = theme.value === 'dark' || (theme.value === 'auto' && systemIsDark.value)
    document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  })
  effect(() => {
    document.documentElement.lang = language.value
    document.documentElement.dir = direction.value
  })
}

/** The next theme of the switch. */
export function turnTheme(): void {
  theme.value = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length] ?? 'auto'
  remember('theme', theme.value)
}

/** The other language. */
export function turnLanguage(): void {
  language.value = language.value === 'ar' ? 'en' : 'ar'
  remember('language', language.value)
}

/** A file may not be given a store of its own: then settings last as long as the page. */
function chosen<T extends string>(name: string, allowed: readonly T[]): T | undefined {
  try {
    const stored = localStorage.getItem(`clean-news-${name}`)
    return allowed.find((one) => one === stored)
  } catch {
    return undefined
  }
}

function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`clean-news-${name}`, value)
  } catch {
    // See above.
  }
}
