import { useSignal } from '@preact/signals'
import type { Furniture } from '../../report/review/format.ts'
import { ALL } from '../list/query.ts'
import { Copy } from '../parts/copy.tsx'
import { Text } from '../parts/text.tsx'
import { isKept, keptRow, turnKept } from '../state/keep.ts'
import { addressOf } from '../state/route.ts'
import { words } from '../state/settings.ts'
import { number } from '../words/say.ts'

const SHOWN = 20

/** The furniture of one site, the most frequent line first. */
export function SiteFurniture({ site: { site, pages, lines } }: { readonly site: Furniture[number] }) {
  const all = useSignal(false)
  const { noSite, ofPages, keepLine, copyRow, showAll, showLess } = words.value
  const query = { ...ALL, site, rule: 'label/site-furniture' }
  return (
    <section class="panel">
      <h2>
        <a href={addressOf({ view: 'pages', query })}>{site === '' ? noSite : <bdi>{site}</bdi>}</a>
      </h2>
      <ul class="furniture-lines">
        {lines.slice(0, all.value ? lines.length : SHOWN).map((line) => (
          <li
            key={line.text}
            class={isKept(site, line.text) ? 'furniture-line furniture-kept' : 'furniture-line'}
          >
            <span class="furniture-text">
              <Text>{line.text}</Text>
            </span>
            <span class="furniture-count">
              <span class="number">{ofPages(number(line.pages), number(pages))}</span>
              <svg class="meter-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect class="meter-room" width="100" height="4" rx="2" />
                <rect class="bar-fill" width={(100 * line.pages) / Math.max(1, pages)} height="4" rx="2" />
              </svg>
            </span>
            <label class="keep">
              <input
                type="checkbox"
                checked={isKept(site, line.text)}
                onChange={() => turnKept(site, line.text)}
              />
              {keepLine}
            </label>
            <Copy text={JSON.stringify(keptRow(line.text))} label={copyRow} />
          </li>
        ))}
      </ul>
      {lines.length > SHOWN ? (
        <button
          type="button"
          class="more"
          onClick={() => {
            all.value = !all.value
          }}
        >
          {all.value ? showLess : showAll(number(lines.length))}
        </button>
      ) : null}
    </section>
  )
}
