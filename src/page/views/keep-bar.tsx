import { Copy } from '../parts/copy.tsx'
import { Icon } from '../parts/icon.tsx'
import { kept, keptCount, keptProfile } from '../state/keep.ts'
import { words } from '../state/settings.ts'
import { number } from '../words/say.ts'

const COMMANDS = `clean-news learn pages --merge keep.json -o sites.json
clean-news pages articles --profile sites.json`

/** What to do with the marked lines. */
export function KeepBar() {
  const marked = keptCount.value
  if (marked === 0) return null
  const { keptLines, copyProfile, saveProfile, keepHow, unmark } = words.value
  return (
    <section class="keep-bar" aria-label={keptLines(number(marked))}>
      <p>
        <b>{keptLines(number(marked))}</b> {keepHow}
      </p>
      <pre dir="ltr">{COMMANDS}</pre>
      <div class="keep-tools">
        <button type="button" class="button button-main" onClick={save}>
          <Icon name="save" />
          {saveProfile}
        </button>
        <Copy text={keptProfile()} label={copyProfile}>
          {copyProfile}
        </Copy>
        <button
          type="button"
          class="more"
          onClick={() => {
            kept.value = new Map()
          }}
        >
          {unmark}
        </button>
      </div>
    </section>
  )
}

function save(): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([keptProfile()], { type: 'application/json' }))
  link.download = 'keep.json'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
