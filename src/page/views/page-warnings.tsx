import type { Signal } from '@preact/signals'
import type { ReviewDetail } from '../../report/review/format.ts'
import { Icon } from '../parts/icon.tsx'
import { Text } from '../parts/text.tsx'
import { language, words } from '../state/settings.ts'
import { number } from '../words/say.ts'
import { warningMessage, warningName } from '../words/warnings.ts'

interface WarningsProps {
  readonly detail: ReviewDetail
  /** Index of the line whose reason is open. */
  readonly picked: Signal<number | null>
}

/** What a person should look at; a warning of a line leads to it. */
export function Warnings({ detail, picked }: WarningsProps) {
  const { lineNumber } = words.value
  return (
    <ul class="warnings">
      {detail.warnings.map(({ code, line, message }) => {
        const at = detail.lines?.findIndex((one) => one.line === line) ?? -1
        return (
          <li key={`${code} ${line} ${message}`}>
            <Icon name="warn" />
            <b>{warningName(code, language.value)}</b>
            {line === null ? null : at < 0 ? (
              <span class="number">{lineNumber(number(line))}</span>
            ) : (
              <button
                type="button"
                class="more"
                onClick={() => {
                  picked.value = at
                }}
              >
                {lineNumber(number(line))}
              </button>
            )}
            <span class="quiet">
              <Text>{warningMessage(message, language.value)}</Text>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
