import type { Account } from '../model/account.ts'
import { isRemoved } from '../report/tally.ts'

/** Stand-in until src/report/audit.ts is there. */
export function auditOf(account: Account): object {
  const { source, page, article } = account
  return {
    schemaVersion: 1,
    id: article.id,
    encoding: source.encoding,
    blocks: page.blocks.map((block, index) => ({
      line: block.line,
      start: block.start,
      end: block.end,
      label: account.verdicts[index]?.label,
      fate: isRemoved(account.places[index]?.field ?? '')
        ? 'removed'
        : account.polished[index]?.hunks.length === 0
          ? 'kept'
          : 'changed',
      rule: account.verdicts[index]?.rule,
      because: account.verdicts[index]?.because,
      field: account.places[index]?.field,
      edits: account.polished[index]?.hunks ?? [],
    })),
  }
}

/** Stand-in until decode.ts has looksBinary. */
export function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1024)
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  return !utf16 && head.includes(0) && bytes.subarray(0, 1024).filter((byte) => byte === 0).length > 8
}

export function refuseBinary(bytes: Uint8Array): void {
  if (looksBinary(bytes)) throw new Error('it is no text but binary data')
}
