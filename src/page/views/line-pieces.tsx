import type { ComponentChildren } from 'preact'
import type { ReviewEdit, ReviewLine } from '../../report/review/format.ts'
import { directionOf } from '../parts/direction.ts'
import { Named, shown } from '../parts/text.tsx'

/**
 * A line as it was: what went is marked, and what came in its place stands behind it.
 *
 * @param units how much of the line is drawn
 * @param tell says in words what a rule does, for those who rest on a mark
 */
export function before(
  line: ReviewLine,
  units: number,
  tell: (rule: string) => string,
): readonly ComponentChildren[] {
  return pieces(line, units, ([start, end, now, rules], key) => (
    <span class="edit" key={key} title={rules.map((rule) => `${rule}: ${tell(rule)}`).join('\n')}>
      {end > start ? (
        <del dir={codeDirection(line.text.slice(start, end))}>{seen(line.text.slice(start, end))}</del>
      ) : null}
      {now === '' ? null : <ins dir={codeDirection(now)}>{seen(now)}</ins>}
    </span>
  ))
}

/** The line as the article has it: what came in is marked. */
export function after(line: ReviewLine): readonly ComponentChildren[] {
  return pieces(line, line.text.length, ([, , now], key) =>
    now === '' ? null : now.trim() === '' ? now : <ins key={key}>{shown(now)}</ins>,
  )
}

function pieces(
  { text, edits }: ReviewLine,
  units: number,
  draw: (edit: ReviewEdit, key: number) => ComponentChildren,
): readonly ComponentChildren[] {
  const drawn: ComponentChildren[] = []
  let at = 0
  for (const [key, edit] of edits.entries()) {
    if (edit[1] > units) break
    drawn.push(shown(text.slice(at, edit[0])), draw(edit, key))
    at = edit[1]
  }
  drawn.push(shown(text.slice(at, units)))
  return drawn
}

/** Entities, tags and Latin words in an Arabic line: from left to right, or their signs change places. */
function codeDirection(text: string): 'ltr' | undefined {
  return /[&<>a-z]/i.test(text) && directionOf(text) !== 'rtl' ? 'ltr' : undefined
}

const SPACES = /^ +$/
const HIDDEN = /^[\s\p{Cf}\p{Cc}\p{Cs}\p{M}\u0640]+$/u

/** What an edit took or gave, so that it can be seen: a space as its sign, what hides otherwise by its name. */
export function seen(text: string): ComponentChildren {
  if (SPACES.test(text)) return <span class="space">{'\u2423'.repeat(text.length)}</span>
  if (HIDDEN.test(text) && !/^\u0640+$/.test(text)) return <Named text={text} />
  return shown(text)
}
