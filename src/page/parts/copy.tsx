import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { words } from '../state/settings.ts'
import { Icon } from './icon.tsx'

interface CopyProps {
  readonly text: string
  /** What the button does, in words. */
  readonly label: string
  readonly children?: ComponentChildren
}

const SHOWN_MS = 1600

/** Copies a text, and says so. */
export function Copy({ text, label, children }: CopyProps) {
  const done = useSignal(false)
  const copy = async () => {
    await copyText(text)
    done.value = true
    setTimeout(() => {
      done.value = false
    }, SHOWN_MS)
  }
  return (
    <button
      type="button"
      class={children === undefined ? 'icon-button' : 'button'}
      onClick={copy}
      title={label}
    >
      <Icon name={done.value ? 'check' : 'copy'} />
      {children === undefined ? <span class="unseen">{label}</span> : <span>{children}</span>}
      <span class="unseen" aria-live="polite">
        {done.value ? words.value.copied : ''}
      </span>
    </button>
  )
}

/** The clipboard is closed to pages that a browser does not trust; selecting and copying is not. */
async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    const area = document.createElement('textarea')
    area.value = text
    document.body.append(area)
    area.select()
    document.execCommand('copy')
    area.remove()
  }
}
