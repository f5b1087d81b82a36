// better-sqlite3 ships no binary inside its package: takes the published one, else compiles it here with Node's own headers.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const folder = dirname(require.resolve('better-sqlite3/package.json'))

const run = (command, args) => spawnSync(command, args, { cwd: folder, stdio: 'inherit' }).status === 0
const loads = () =>
  spawnSync(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:')"], { cwd: folder }).status === 0

function downloads() {
  try {
    return run(process.execPath, [require.resolve('prebuild-install/bin.js', { paths: [folder] })])
  } catch {
    return false
  }
}

function compiles() {
  const gyp = process.env.npm_config_node_gyp
  if (!gyp) return false
  const prefix = dirname(dirname(process.execPath))
  const headers = existsSync(join(prefix, 'include/node/node.h')) ? [`--nodedir=${prefix}`] : []
  return run(process.execPath, [gyp, 'rebuild', '--release', '--jobs=max', ...headers])
}

if (!loads() && !(downloads() && loads()) && !(compiles() && loads())) {
  console.error('Không chuẩn bị được better-sqlite3: hãy cài python3, make và g++ rồi chạy lại npm ci.')
  process.exit(1)
}
