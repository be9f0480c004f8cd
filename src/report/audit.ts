import { fateOf } from '../ledger.ts'
import type { Account } from '../model/account.ts'
import { AUDIT_VERSION, type Audit, type AuditBlock } from '../model/audit.ts'
import type { Block } from '../model/page.ts'
import { fieldReader } from '../restore/field.ts'
import { unpolish } from '../restore/line.ts'

/**
 * The audit of a page: every line with its fate, its rule and its changes, and all that its bytes need beside the
 * article to be rebuilt.
 *
 * Each line is rebuilt from the article here and now; where that fails, since a field holds only a part of the
 * line, the audit carries the line itself. So `restore` works whatever the other stages did.
 */
export function audit(account: Account): Audit {
  const { source, page, article } = account
  const read = fieldReader(article)
  return {
    schemaVersion: AUDIT_VERSION,
    id: article.id,
    encoding: source.encoding,
    blocks: page.blocks.map((block) => auditBlock(account, block, read)),
    between: betweenOf(page.text, page.blocks),
    bom: source.bom,
    badBytes: source.badBytes.map((bad) => ({ ...bad })),
    undone: [...source.undone],
    twins: [...(source.twins ?? [])],
    sha256: article.source.sha256,
    ...(source.mixed === undefined ? {} : { mixed: source.mixed.map((stretch) => ({ ...stretch })) }),
    ...(source.mended === undefined
      ? {}
      : { mended: source.mended.map((line) => ({ ...line, undone: [...line.undone] })) }),
  }
}

function auditBlock(account: Account, block: Block, read: (field: string) => string | null): AuditBlock {
  const { line, start, end, index } = block
  const verdict = account.verdicts[index]
  const place = account.places[index]
  const polished = account.polished[index]
  const fate = fateOf(place, polished)
  const field = place?.field ?? ''
  const hunks = fate === 'removed' ? [] : (polished?.hunks ?? [])
  const edits = hunks.map((hunk) => ({ ...hunk, rules: [...hunk.rules] }))
  const value = read(field)
  const rebuilt = value === null ? null : unpolish(value, { start, end, edits })
  return {
    line,
    start,
    end,
    label: verdict?.label ?? 'junk',
    fate,
    rule: verdict?.rule ?? '',
    because: verdict?.because ?? '',
    field,
    edits,
    text: rebuilt === block.text ? null : block.text,
  }
}

function betweenOf(text: string, blocks: readonly Block[]): string[] {
  let from = 0
  const between = blocks.map(({ start, end }) => {
    const part = text.slice(from, start)
    from = end
    return part
  })
  return [...between, text.slice(from)]
}
