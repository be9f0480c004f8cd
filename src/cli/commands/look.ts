import { fstatSync } from 'node:fs'
import { asStored, isolated, type Order } from '../../report/explain/direction.ts'
import type { Look } from '../../report/explain/layout.ts'
import type { Bidi } from '../look-options.ts'
import { paintFor, stderr, stdout } from '../terminal.ts'

/** How the explanation is to look, as it was typed. */
export interface LookFlags {
  readonly width?: number
  readonly bidi?: Bidi
}

/** The look that suits where the explanation goes, unless it was said. */
export async function lookFor({ width, bidi }: LookFlags): Promise<Look> {
  const isTerminal = stdout().isTTY === true
  const how = bidi ?? (isTerminal ? 'isolate' : 'none')
  const columns = width ?? (isTerminal ? columnsOf(stdout()) : columnsOfPager())
  return {
    paint: await paintFor(stdout()),
    width: columns,
    order: await orderOf(how),
    alignsRight: how === 'visual',
  }
}

/** What goes into a pipe is mostly read in a pager, on the terminal that talk goes to. */
function columnsOfPager(): number {
  if (stderr().isTTY !== true) return 0
  try {
    const out = fstatSync(1)
    return out.isFIFO() || out.isSocket() ? columnsOf(stderr()) : 0
  } catch {
    return 0
  }
}

/** A terminal need not know how wide it is. */
function columnsOf({ columns }: { readonly columns?: number }): number {
  return columns ?? 0
}

async function orderOf(how: Bidi): Promise<Order> {
  if (how === 'visual') return (await import('../../report/explain/visual.ts')).visual
  return how === 'isolate' ? isolated : asStored
}
