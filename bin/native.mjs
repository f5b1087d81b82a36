// better-sqlite3 ships no binary inside its package: takes the published one, else compiles it here with Node's own headers.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const folder = dirname(require.resolve('better-sqlite3/package.json'))
const said = []

/** What the tools print is shown only when all ways have failed. */
function run(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  said.push(stdout, stderr)
  return status === 0
}

const loads = () => run('-e', "new (require('better-sqlite3'))(':memory:')")

function downloads() {
  try {
    return run(require.resolve('prebuild-install/bin.js', { paths: [folder] }))
  } catch {
    return false
  }
}

function compiles() {
  const gyp = process.env.npm_config_node_gyp
  if (!gyp) return false
  console.log('Đang biên dịch better-sqlite3 cho máy này (khoảng hai phút)…')
  const prefix = dirname(dirname(process.execPath))
  const headers = existsSync(join(prefix, 'include/node/node.h')) ? [`--nodedir=${prefix}`] : []
  return run(gyp, 'rebuild', '--release', '--jobs=max', ...headers)
}

if (!loads() && !(downloads() && loads()) && !(compiles() && loads())) {
  console.error(said.join('\n').split('\n').slice(-40).join('\n'))
  console.error('Không chuẩn bị được better-sqlite3: hãy cài python3, make và g++ rồi chạy lại npm ci.')
  process.exit(1)
}
