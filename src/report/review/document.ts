import { escapeUTF8 } from 'entities/escape'
import type { Language } from './format.ts'

/** What stands above the data. */
export interface Top {
  readonly title: string
  readonly version: string
  readonly language: Language
}

/** The top of the page with its title; all that comes from outside is escaped here, or stands in the data. */
export function topOf(template: string, { title, version, language }: Top): string {
  const values: Readonly<Record<string, string>> = {
    TITLE: escapeUTF8(title),
    VERSION: escapeUTF8(version),
    LANGUAGE: language,
    DIRECTION: language === 'ar' ? 'rtl' : 'ltr',
  }
  return template.replace(/\{\{([A-Z]+)\}\}/g, (whole, name: string) => values[name] ?? whole)
}
