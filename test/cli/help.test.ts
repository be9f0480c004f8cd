import { describe, expect, it } from 'vitest'
import { folder, run } from './command.ts'

const at = folder()
const COMMANDS = ['check', 'explain', 'learn', 'restore', 'report', 'filter', 'help']

describe('help', () => {
  it.each(COMMANDS)('of %s is what --help behind it prints', (command) => {
    const ran = run(at, ['help', command])
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toContain(`Usage: clean-news ${command}`)
    expect(ran).toEqual(run(at, [command, '--help']))
  })

  it('of no command is that of all', () => {
    const ran = run(at, ['help'])
    expect(ran).toEqual(run(at, ['--help']))
    for (const command of COMMANDS) expect(ran.stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
  })
})
