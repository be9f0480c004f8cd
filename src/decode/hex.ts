/** Bytes from `start` up to `end` as lower-case hex. */
export function toHex(bytes: Uint8Array, start = 0, end = bytes.length): string {
  let hex = ''
  for (let at = start; at < end; at++) hex += (bytes[at] ?? 0).toString(16).padStart(2, '0')
  return hex
}

/** The bytes that {@link toHex} wrote, or null where the text is no such hex. */
export function fromHex(hex: string): Uint8Array | null {
  if (hex.length % 2 !== 0 || /[^0-9a-f]/.test(hex)) return null
  return Uint8Array.from({ length: hex.length / 2 }, (_, at) =>
    Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16),
  )
}
