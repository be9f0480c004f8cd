import type { ComponentChildren } from 'preact'

interface PanelProps {
  readonly title: string
  readonly note?: string
  /** How much of the width it takes. */
  readonly size?: 'half' | 'third' | 'rest' | 'whole'
  readonly children: ComponentChildren
}

/** A part of a view with a heading of its own. */
export function Panel({ title, note, size = 'half', children }: PanelProps) {
  return (
    <section class={`panel panel-${size}`}>
      <h2>{title}</h2>
      {note === undefined ? null : <p class="panel-note">{note}</p>}
      {children}
    </section>
  )
}
