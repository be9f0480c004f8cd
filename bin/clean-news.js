#!/usr/bin/env node
const { existsSync } = require('node:fs')
const { join } = require('node:path')

const command = join(__dirname, '..', 'dist', 'cli.cjs')
if (existsSync(command)) {
  require(command)
    .main()
    .then((code) => {
      process.exitCode = code
    })
} else {
  process.stderr.write('clean-news: the command is not built yet: run `npm run build` in its folder.\n')
  process.exitCode = 2
}
