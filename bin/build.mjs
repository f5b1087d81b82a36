// Builds unless there is a build of this very source. `npm run build` builds always.
import { spawnSync } from 'node:child_process'
import { isBuilt, markBuilt, NEXT, ROOT, unmarkBuilt } from './source.mjs'

/** Answers whether there is a build of this source now. */
export function build({ always = false, quiet = false } = {}) {
  if (!always && isBuilt()) return true
  unmarkBuilt()
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  const { status } = spawnSync(process.execPath, [NEXT, 'build'], {
    cwd: ROOT,
    env,
    stdio: quiet ? 'ignore' : 'inherit',
  })
  if (status === 0) markBuilt()
  return status === 0
}

if (process.argv[1]?.endsWith('build.mjs')) process.exit(build({ always: true }) ? 0 : 1)
