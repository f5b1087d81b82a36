// One command for an office: prepares the data folder, builds when there is no build of this source, and serves.
import { spawn, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { build } from './build.mjs'
import { NEXT, ROOT } from './source.mjs'

const isDevelopment = process.argv.includes('--dev')
const port = process.env.PORT || '3000'
const host = process.env.HOST || '127.0.0.1'
const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`

function stop(message) {
  console.error(message)
  process.exit(1)
}

/** Asked before anything is built or filled: the answer must not come minutes later. */
const listeningProblem = () =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', ({ code }) => resolve(code))
    probe.listen(Number(port), host, () => probe.close(() => resolve(null)))
  })

const PROBLEMS = {
  EADDRINUSE: `Cổng ${port} đang có chương trình khác dùng. Hãy dừng chương trình đó hoặc đặt PORT khác.`,
  EADDRNOTAVAIL: `Máy này không có địa chỉ HOST=${host}.`,
  EACCES: `Không được phép mở cổng ${port}. Hãy đặt PORT từ 1024 trở lên.`,
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 9)) stop(`Cần Node.js 20.9 trở lên; máy này có ${process.versions.node}.`)
if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) stop(`PORT phải là một số cổng; đang là «${port}».`)
const problem = await listeningProblem()
if (problem) stop(PROBLEMS[problem] ?? `Không mở được ${address} (${problem}).`)

const prepare = ['--import', 'tsx', join(ROOT, 'bin/prepare.ts')]
const prepared = spawnSync(process.execPath, prepare, { cwd: ROOT, stdio: 'inherit' })
if (prepared.status !== 0) process.exit(prepared.status ?? 1)
if (!isDevelopment && !build({ quiet: true })) stop('Không dựng được bản chạy: xem thông báo ở trên.')

const server = spawn(process.execPath, [NEXT, isDevelopment ? 'dev' : 'start', '-p', port, '-H', host], {
  cwd: ROOT,
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  stdio: ['inherit', 'pipe', 'inherit'],
})
server.stdout.on('data', (text) => {
  if (process.env.DEBUG || isDevelopment) process.stdout.write(text)
  if (/Ready in/.test(String(text))) console.log(`\nSổ cán bộ đang chạy: ${address}\nDừng lại bằng Ctrl+C.`)
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))
