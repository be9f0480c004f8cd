import { describe, expect, it } from 'vitest'
import { filesBelow, folder, PAGE, run } from './command.ts'

describe('check', () => {
  const at = folder({ 'in/a.txt': PAGE, 'in/b.txt': `${PAGE}\n***\n`, 'in/empty.txt': '' })

  it('prints a line a page and writes nothing', () => {
    const before = filesBelow(at)
    const ran = run(at, ['check', 'in'])
    expect(ran.code).toBe(0)
    expect(filesBelow(at)).toEqual(before)
    const rows = ran.stdout
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t'))
    expect(rows.map((row) => row[0])).toEqual(['a.txt', 'b.txt', 'empty.txt'])
    for (const row of rows) expect(row).toHaveLength(4)
    expect(rows[0]?.[1]).toBe('0 lines removed')
    expect(rows[1]?.[1]).toBe('1 line removed')
    expect(rows[2]?.[3]).toContain('empty-page')
    expect(ran.stderr).toContain('3 articles computed, nothing written')
  })

  it('says the same as data', () => {
    const ran = run(at, ['check', 'in', '--json', '--quiet'])
    expect(ran.stderr).toBe('')
    expect(JSON.parse(ran.stdout)).toMatchObject({
      pages: 3,
      articles: 3,
      linesRemoved: 1,
      files: [{ file: 'a.txt', removed: {} }, { file: 'b.txt' }, { file: 'empty.txt', lines: 0 }],
    })
  })

  it('counts what the main job counts', () => {
    const { files: _, gates, extra, ...checked } = JSON.parse(run(at, ['check', 'in', '--json']).stdout)
    const { unchanged, gone, pruned, outdatedAudits, left, stopped, ...cleaned } = JSON.parse(
      run(at, ['in', 'out', '--json']).stdout,
    )
    expect(checked).toEqual(cleaned)
    expect({ unchanged, gone, pruned, outdatedAudits, left, stopped }).toEqual({
      unchanged: 0,
      gone: [],
      pruned: [],
      outdatedAudits: [],
      left: 0,
      stopped: null,
    })
    expect(checked.removedShare).toBe(0)
    expect({ gates, extra }).toEqual({ gates: [], extra: [] })
  })

  it('ends with 1 where a page failed', () => {
    const broken = folder({ 'in/a.txt': PAGE, 'in/b.txt': Uint8Array.of(0, 1, 2, 3) })
    const ran = run(broken, ['check', 'in'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toContain('failed  in/b.txt')
    expect(ran.stdout.trimEnd().split('\n')).toHaveLength(1)
  })
})
