import type { Polished } from '../model/edit.ts'
import { LateBlocks } from '../model/late-blocks.ts'
import type { Block, CutPage } from '../model/page.ts'
import { LatePolishing } from './late-polishing.ts'
import type { Polishing } from './polishing.ts'

export function polishedList({ blocks }: CutPage): Polishing {
  return blocks instanceof LateBlocks ? new LatePolishing(blocks) : new HeldPolishing()
}

class HeldPolishing implements Polishing {
  readonly list: Polished[] = []

  add(line: Polished): void {
    this.list.push(line)
  }

  leave({ text }: Block): void {
    this.list.push({ text, hunks: [] })
  }
}
