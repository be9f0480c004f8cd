import type { ComponentChildren } from 'preact'
import { visible } from '../../report/printable.ts'
import { directionOf } from './direction.ts'

/**
 * What would hide text, turn its direction or break its line: controls, bidi marks, separators, zero-width spaces,
 * unpaired surrogates. Joiners stay, since words need them.
 */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Cs}/u

/** Text from a page, set apart from what stands around it, with everything in it to be seen and nothing at work. */
export function Text({ children }: { readonly children: string }) {
  return <bdi dir={directionOf(children)}>{shown(children)}</bdi>
}

/** The characters of a text; those that would do something are named instead. */
export function shown(text: string): ComponentChildren {
  if (!UNSEEN.test(text)) return text
  return text
    .split(/([\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Cs})/u)
    .map((piece, at) => (at % 2 === 0 ? piece : <Named key={at} text={piece} />))
}

/** Characters by their names, as [NBSP]. */
export function Named({ text }: { readonly text: string }) {
  return <code class="named">{visible(text).replaceAll('][', ' ').replaceAll(/[[\]]/g, '')}</code>
}

/** A path, a rule or a command: left to right whatever the page's direction. */
export function Code({ children }: { readonly children: string }) {
  return (
    <code dir="ltr" class="code">
      {shown(children)}
    </code>
  )
}
