import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { BASE, ROOT, TMP } from './worker'

/** One build and one filled database serve every test. */
export default function globalSetup() {
  rmSync(TMP, { recursive: true, force: true })
  mkdirSync(TMP, { recursive: true })
  run('bin/build.mjs', '--if-needed')
  run('--import', 'tsx', 'e2e/base.ts', BASE)
}

function run(...args: string[]) {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' })
  if (status !== 0) throw new Error(`${args.join(' ')} failed`)
}
