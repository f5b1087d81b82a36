// Everything that the gate runs, in order; ends with one line: N passed, N failed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { ROOT } from './source.mjs'

const TMP = join(ROOT, 'e2e/.tmp')
const bin = (name) => join(ROOT, 'node_modules/.bin', name)
let passed = 0
let failed = 0

function run(title, command, args, env = {}) {
  console.log(`\n── ${title}`)
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  })
  return status === 0
}

function step(title, command, args) {
  const isGood = run(title, command, args)
  if (isGood) passed++
  else failed++
  return isGood
}

/** A run without a report counts as one failure: nothing may pass by not having run. */
function counted(title, command, args, file, count, env) {
  rmSync(file, { force: true })
  const isGood = run(title, command, args, env)
  const found = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 1 }
  passed += found.passed
  failed += found.failed
  if (!isGood && found.failed === 0) failed++
}

mkdirSync(TMP, { recursive: true })
step('Định dạng', bin('biome'), ['format'])
step('Quy tắc viết mã', bin('biome'), ['lint', '--error-on-warnings'])
step('Kiểu dữ liệu', 'npm', ['run', '--silent', 'typecheck'])
const unitReport = join(TMP, 'unit.json')
counted(
  'Kiểm thử đơn vị',
  bin('vitest'),
  [
    'run',
    '--config',
    'lib/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ],
  unitReport,
  (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numFailedTestSuites * (report.numFailedTests === 0),
  }),
)
if (step('Dựng bản chạy', 'npm', ['run', '--silent', 'build'])) {
  const chromium = findChromium()
  console.log(
    chromium ? `\nTrình duyệt: ${chromium.path} (${chromium.from})` : '\nKhông tìm được Chromium: đặt CHROMIUM_PATH.',
  )
  const browserReport = join(TMP, 'browser.json')
  counted(
    'Kiểm thử trên trình duyệt',
    bin('playwright'),
    ['test', '-c', 'e2e'],
    browserReport,
    ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped }),
    { CHROMIUM_PATH: chromium?.path ?? '', PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
  )
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
