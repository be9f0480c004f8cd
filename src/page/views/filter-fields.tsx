import type { Range } from '../list/query.ts'
import { directionOf } from '../parts/direction.ts'
import { words } from '../state/settings.ts'

interface ChoiceProps {
  readonly name: string
  /** What is said of no choice. */
  readonly all: string
  readonly value: string | null
  readonly pick: (value: string | null) => void
  readonly children: readonly (readonly [value: string, name: string])[]
}

/** A choice of one or all. Values stand behind a mark, since a site may have no name. */
export function Choice({ name, all, value, pick, children }: ChoiceProps) {
  return (
    <label class={value === null ? 'field' : 'field field-set'}>
      <span>{name}</span>
      <select
        dir={value === null ? undefined : directionOf(value)}
        value={value === null ? '' : `=${value}`}
        onChange={({ currentTarget }) =>
          pick(currentTarget.value === '' ? null : currentTarget.value.slice(1))
        }
      >
        <option value="">{all}</option>
        {value === null || children.some(([one]) => one === value) ? null : (
          <option value={`=${value}`}>{value}</option>
        )}
        {children.map(([one, text]) => (
          <option value={`=${one}`} key={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

interface RangeProps {
  readonly name: string
  readonly most: number
  readonly value: Range | null
  readonly pick: (range: Range | null) => void
}

/** Two numbers, an empty one being no limit. */
export function RangeField({ name, most, value, pick }: RangeProps) {
  const { from, to } = words.value
  const change = (end: 0 | 1, typed: string) => {
    const limits: [number, number] = [value?.[0] ?? 0, value?.[1] ?? most]
    limits[end] = typed === '' || !Number.isFinite(Number(typed)) ? ([0, most][end] ?? 0) : Number(typed)
    pick(limits[0] <= 0 && limits[1] >= most ? null : limits)
  }
  const field = (end: 0 | 1, label: string, shown: number | undefined) => (
    <input
      type="number"
      min="0"
      max={most}
      aria-label={`${name}, ${label}`}
      placeholder={label}
      value={shown ?? ''}
      onChange={(event) => change(end, event.currentTarget.value)}
    />
  )
  return (
    <fieldset class={value === null ? 'field range' : 'field field-set range'}>
      <legend>{name}</legend>
      {field(0, from, value?.[0])}
      <span aria-hidden="true">–</span>
      {field(1, to, value?.[1])}
    </fieldset>
  )
}
