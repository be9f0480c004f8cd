import { ENCODINGS, type Encoding } from './source.ts'

/** The encoding of a name: ours, one of the web (cp1256, utf8, arabic …), or one of MacArabic, which the web has none for; else null. */
export function encodingNamed(typed: string): Encoding | null {
  const name = typed.trim().toLowerCase()
  const canonical = /^(x-)?mac-?arabic$/.test(name) ? 'x-mac-arabic' : webName(name)
  return ENCODINGS.find((one) => one === canonical) ?? null
}

function webName(label: string): string {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return label
  }
}
