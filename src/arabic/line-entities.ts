/** Named entities scrapers leave in lines; others stay as they are. */
const ENTITIES: ReadonlyMap<string, number> = new Map([
  ['nbsp', 0x20],
  ['ndash', 0x2d],
  ['mdash', 0x2d],
  ['quot', 0x22],
  ['laquo', 0x22],
  ['raquo', 0x22],
  ['ldquo', 0x22],
  ['rdquo', 0x22],
  ['rlm', 0x200f],
  ['lrm', 0x200e],
  ['amp', 0x26],
  ['copy', 0xa9],
])
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/iy

/** The entity that begins at an offset of a raw line: the unit it stands for and the offset behind it. */
export function entityAt(raw: string, at: number): { unit: number; end: number } | null {
  ENTITY.lastIndex = at
  const found = ENTITY.exec(raw)
  if (found === null) return null
  const [, decimal, hex, name] = found
  const unit =
    decimal !== undefined
      ? Number.parseInt(decimal, 10)
      : hex !== undefined
        ? Number.parseInt(hex, 16)
        : (ENTITIES.get((name ?? '').toLowerCase()) ?? -1)
  return unit > 0 && unit <= 0xffff ? { unit, end: ENTITY.lastIndex } : null
}
