import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../parts/icon.tsx'
import { words } from '../state/settings.ts'

/** The keys, and what this page is. */
export function Help({ close }: { readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const { keys, keysOf, aboutHelp, close: closeWord } = words.value
  const groups: readonly (readonly [
    name: string,
    rows: readonly (readonly [keys: string, does: string])[],
  ])[] = [
    [
      keysOf.anywhere,
      [
        ['/', keysOf.search],
        ['1 2 3', keysOf.views],
        ['t', keysOf.theme],
        ['?', keysOf.help],
        ['Esc', keysOf.close],
      ],
    ],
    [
      keysOf.list,
      [
        ['j k', keysOf.nextRow],
        ['Home End', keysOf.firstRow],
        ['s S', keysOf.sort],
        ['Enter', keysOf.open],
      ],
    ],
    [
      keysOf.page,
      [
        ['j k', keysOf.nextLine],
        ['d D', keysOf.nextDifference],
        ['c', keysOf.copyRemedy],
        ['n p', keysOf.nextPage],
        ['v', keysOf.differences],
        ['Esc', keysOf.toList],
      ],
    ],
  ]
  return (
    <dialog class="help" ref={dialog} onClose={close} aria-labelledby="help-title">
      <div class="help-head">
        <h2 id="help-title">{keys}</h2>
        <button type="button" class="icon-button" onClick={close} title={closeWord}>
          <Icon name="close" />
          <span class="unseen">{closeWord}</span>
        </button>
      </div>
      <div class="help-groups">
        {groups.map(([name, rows]) => (
          <section key={name}>
            <h3>{name}</h3>
            <dl>
              {rows.map(([pressed, does]) => (
                <div key={pressed}>
                  <dt>
                    {pressed.split(' ').map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p class="quiet">{aboutHelp}</p>
    </dialog>
  )
}
