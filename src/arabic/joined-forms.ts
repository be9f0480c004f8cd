// How letters look inside a word, for places that show what they get without joining it.

/** The forms of one letter; one that does not join the next letter has but two. */
interface Forms {
  readonly isolated: string
  readonly final: string | undefined
  readonly initial: string | undefined
  readonly medial: string | undefined
}

/** Arabic Presentation Forms-B, then -A for Persian and other letters: in both, the forms of a letter stand together. */
const BLOCKS = [
  [0xfe80, 0xfef4],
  [0xfb50, 0xfbff],
] as const

const FORMS = collect()
const LAM = '\u0644'
/** Alefs that lam is written together with, in the order of the ligatures, which have an isolated and a final form. */
const ALEFS = '\u0622\u0623\u0625\u0627'
const FIRST_LIGATURE = 0xfef5
/** They join on both sides and look the same everywhere. */
const STRETCHES = '\u0640\u200d'
/** A character with the marks that stand on it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu

/** Forms stand in the order isolated, final, initial, medial; the letter is what compatibility makes of them. */
function collect(): ReadonlyMap<string, Forms> {
  const groups = new Map<string, string[]>()
  for (const [first, last] of BLOCKS) {
    const known = new Set(groups.keys())
    for (let code = first; code <= last; code++) {
      const form = String.fromCharCode(code)
      const letter = form.normalize('NFKC')
      if (letter === form || letter.length !== 1 || known.has(letter)) continue
      groups.set(letter, [...(groups.get(letter) ?? []), form])
    }
  }
  const forms = [...groups].map(([letter, [isolated = letter, final, initial, medial]]) => {
    return [letter, { isolated, final, initial, medial }] as const
  })
  return new Map(forms)
}

/**
 * Text whose Arabic letters stand in the forms they have in their words, lam and alef as one.
 * For showing only: letters that have no forms of their own stay as they are.
 */
export function joinLetters(text: string): string {
  const clusters = text.match(CLUSTER) ?? []
  let out = ''
  for (let at = 0; at < clusters.length; at++) {
    const cluster = clusters[at] ?? ''
    const next = clusters[at + 1]
    const before = joinsNext(clusters[at - 1]) && joinsBefore(cluster)
    const alef = letterOf(cluster) === LAM ? ALEFS.indexOf(letterOf(next) || ' ') : -1
    if (alef >= 0) {
      out +=
        String.fromCharCode(FIRST_LIGATURE + 2 * alef + Number(before)) + cluster.slice(1) + next?.slice(1)
      at++
    } else out += formOf(cluster, before, joinsNext(cluster) && joinsBefore(next)) + cluster.slice(1)
  }
  return out
}

function formOf(cluster: string, before: boolean, after: boolean): string {
  const letter = letterOf(cluster)
  const forms = FORMS.get(letter)
  if (forms === undefined) return letter
  const form = before ? (after ? forms.medial : forms.final) : after ? forms.initial : forms.isolated
  return form ?? forms.isolated
}

/** Whether the letter is joined to a next one that can be. */
function joinsNext(cluster: string | undefined): boolean {
  const letter = letterOf(cluster)
  return letter !== '' && (STRETCHES.includes(letter) || FORMS.get(letter)?.initial !== undefined)
}

function joinsBefore(cluster: string | undefined): boolean {
  const letter = letterOf(cluster)
  return letter !== '' && (STRETCHES.includes(letter) || FORMS.get(letter)?.final !== undefined)
}

function letterOf(cluster: string | undefined): string {
  return cluster?.slice(0, 1) ?? ''
}
