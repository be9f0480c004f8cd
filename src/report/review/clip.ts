/** A text that is cut where it is longer, never between the halves of a surrogate pair; an ellipsis tells. */
export function clipped(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, cutAt(text, most))}\u2026`
}

/** The last place up to `most` at which a text may be cut. */
export function cutAt(text: string, most: number): number {
  if (text.length <= most) return text.length
  const unit = text.charCodeAt(most)
  return unit >= 0xdc00 && unit <= 0xdfff ? most - 1 : most
}
