import { share } from '../words/say.ts'

/** A share as a number and a short bar. */
export function Meter({ value }: { readonly value: number }) {
  return (
    <span class="meter">
      <span class="number">{share(value)}</span>
      <svg class="meter-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="meter-room" width="100" height="4" rx="2" />
        <rect class={value < 0.3 ? 'meter-low' : 'meter-fill'} width={100 * value} height="4" rx="2" />
      </svg>
    </span>
  )
}
