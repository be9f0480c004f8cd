import { fateOf } from '../ledger.ts'
import type { PageAccount } from '../model/account.ts'
import { AUDIT_VERSION, type Audit, type AuditBlock } from '../model/audit.ts'
import type { Hunk } from '../model/edit.ts'
import type { List } from '../model/list.ts'
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
export function audit(account: PageAccount): Audit {
  const { blocks, between, ...rest } = lateAudit(account)
  const { schemaVersion, id, encoding, ...others } = rest
  return {
    schemaVersion,
    id,
    encoding,
    blocks: Array.from(blocks, ownEdits),
    between: [...between],
    ...others,
  }
}

/** An entry with edits of its own: who changes an audit changes no account. */
function ownEdits(block: LateBlock): AuditBlock {
  return { ...block, edits: block.edits.map((hunk) => ({ ...hunk, rules: [...hunk.rules] })) }
}

/** An entry that shares its edits with the account. */
interface LateBlock extends Omit<AuditBlock, 'edits'> {
  readonly edits: readonly Hunk[]
}

/** An audit whose long lists are made while they are read, once. */
export interface LateAudit extends Omit<Audit, 'blocks' | 'between'> {
  readonly blocks: Iterable<LateBlock>
  readonly between: Iterable<string>
}

/** {@link audit} for who writes one entry after the other: of a page with very many lines all take several times the page. */
export function lateAudit(account: PageAccount): LateAudit {
  const { source, page, article } = account
  return {
    schemaVersion: AUDIT_VERSION,
    id: article.id,
    encoding: source.encoding,
    blocks: auditBlocks(account),
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

function* auditBlocks(account: PageAccount): Generator<LateBlock, void> {
  const read = fieldReader(account.article)
  for (const block of account.page.blocks) yield auditBlock(account, block, read)
}

function auditBlock(account: PageAccount, block: Block, read: (field: string) => string | null): LateBlock {
  const { line, start, end, index } = block
  const verdict = account.verdicts[index]
  const place = account.places[index]
  const polished = account.polished.at(index)
  const fate = fateOf(place, polished)
  const field = place?.field ?? ''
  const edits = fate === 'removed' ? [] : (polished?.hunks ?? [])
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

function* betweenOf(text: string, blocks: List<Block>): Generator<string, void> {
  let from = 0
  for (const { start, end } of blocks) {
    yield text.slice(from, start)
    from = end
  }
  yield text.slice(from)
}
