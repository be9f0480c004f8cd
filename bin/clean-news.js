#!/usr/bin/env node
const { existsSync } = require('node:fs')
const { join } = require('node:path')

const command = join(__dirname, '..', 'dist', 'cli.cjs')
const [only, ...others] = process.argv.slice(2)
if (others.length === 0 && (only === '--version' || only === '-V')) {
  // Answered here, since reading the command takes longer than all the rest. Nobody may be listening any more.
  process.stdout.on('error', ({ code, message }) => {
    if (code === 'EPIPE') return
    const reason = code === 'ENOSPC' ? 'the disk is full: make room and run again' : message
    process.stderr.write(`clean-news: the output cannot be written: ${reason}\n`)
    process.exitCode = 1
  })
  process.stdout.write(`${require('../package.json').version}\n`)
} else if (existsSync(command)) {
  require(command)
    .main()
    .then((code) => {
      process.exitCode = code
    })
} else {
  process.stderr.write('clean-news: the command is not built yet: run `npm run build` in its folder.\n')
  process.exitCode = 2
}
