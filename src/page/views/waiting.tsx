import { words } from '../state/settings.ts'

/** While the data is read. */
export function Loading() {
  return (
    <p class="waiting" role="status">
      {words.value.loading}
    </p>
  )
}

/** Where it cannot be read. */
export function Failed({ reason }: { readonly reason: string }) {
  return (
    <div class="waiting" role="alert">
      <h1>{words.value.failed}</h1>
      <p>
        <bdi>{reason}</bdi>
      </p>
    </div>
  )
}
