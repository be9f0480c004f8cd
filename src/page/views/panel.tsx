import type { ComponentChildren } from 'preact'

interface PanelProps {
  readonly title: string
  readonly note?: string
  /** Whether it takes the whole width. */
  readonly wide?: boolean
  readonly children: ComponentChildren
}

/** A part of a view with a heading of its own. */
export function Panel({ title, note, wide = false, children }: PanelProps) {
  return (
    <section class={wide ? 'panel panel-wide' : 'panel'}>
      <h2>{title}</h2>
      {note === undefined ? null : <p class="panel-note">{note}</p>}
      {children}
    </section>
  )
}
