// Everything that the gate runs, in order; ends with one line: N passed, N failed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { ROOT } from './source.mjs'

const TMP = join(ROOT, 'e2e/.tmp')
const UNIT = join(TMP, 'unit.json')
const BROWSER = join(ROOT, 'test-results/browser.json')
const total = { passed: 0, failed: 0 }

/** Runs a tool of this project by its own path. */
function run(title, args, env = {}) {
  console.log(`\n── ${title}`)
  const options = { cwd: ROOT, stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env } }
  return spawnSync(process.execPath, args, options).status === 0
}

const tool = (path, ...args) => [join(ROOT, 'node_modules', path), ...args]

function step(title, ...runs) {
  const isGood = runs.every((args) => run(title, args))
  if (isGood) total.passed++
  else total.failed++
  return isGood
}

/** What did not run has not passed: a skipped test and a run without a report count as failures. */
function counted(title, file, args, count, env) {
  rmSync(file, { force: true })
  const isGood = run(title, args, env)
  const found = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 1 }
  total.passed += found.passed
  total.failed += found.failed === 0 && !isGood ? 1 : found.failed
}

const ofUnit = ({ numTotalTests, numPassedTests }) => ({
  passed: numPassedTests,
  failed: numTotalTests - numPassedTests,
})
const ofBrowser = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + stats.skipped,
})

mkdirSync(TMP, { recursive: true })
step('Định dạng', tool('@biomejs/biome/bin/biome', 'format'))
step('Quy tắc viết mã', tool('@biomejs/biome/bin/biome', 'check', '--formatter-enabled=false', '--error-on-warnings'))
step('Kiểu dữ liệu', tool('next/dist/bin/next', 'typegen'), tool('typescript/bin/tsc', '--noEmit'))
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`]
counted(
  'Kiểm thử đơn vị',
  UNIT,
  tool('vitest/vitest.mjs', 'run', '--config', 'lib/vitest.config.ts', '--allowOnly=false', ...reporters),
  ofUnit,
)
if (step('Dựng bản chạy', ['bin/build.mjs'])) {
  const chromium = await findChromium()
  const said = chromium ? `${chromium.path} (${chromium.from})` : 'không tìm được; hãy đặt CHROMIUM_PATH'
  console.log(`\nTrình duyệt cho kiểm thử: ${said}`)
  counted(
    'Kiểm thử trên trình duyệt',
    BROWSER,
    tool('@playwright/test/cli.js', 'test', '-c', 'e2e', '--forbid-only'),
    ofBrowser,
    { CHROMIUM_PATH: chromium?.path ?? '' },
  )
} else total.failed++

console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
