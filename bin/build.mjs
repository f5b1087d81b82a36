// Builds unless there is a build of this very source. `npm run build` builds always.
import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { isBuilt, markBuilt, NEXT, ROOT, unmarkBuilt } from './source.mjs'

/** Answers whether there is a build of this source now. Quietly: what the tools print is shown only when they fail. */
export function build({ always = false, quiet = false } = {}) {
  if (!always && isBuilt()) return true
  if (quiet) console.log('\nĐang dựng bản chạy (chỉ lần đầu của mỗi phiên bản, khoảng một phút)…')
  unmarkBuilt()
  const { status, stdout, stderr } = spawnSync(process.execPath, [NEXT, 'build'], {
    cwd: ROOT,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status === 0) markBuilt()
  else if (quiet) console.error(stdout + stderr)
  return status === 0
}

const isCommand = import.meta.url === pathToFileURL(process.argv[1] ?? '').href
if (isCommand) process.exit(build({ always: !process.argv.includes('--if-needed') }) ? 0 : 1)
