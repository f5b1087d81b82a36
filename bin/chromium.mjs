// The browser for tests: CHROMIUM_PATH; one on the machine; Playwright's own; on Debian as root it is installed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './source.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** A downloaded browser may lack the system's libraries: one that cannot even say its version is none. */
const runs = (path) => existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0

function onMachine(from) {
  for (const name of NAMES) {
    const path = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout?.trim()
    if (path && runs(path)) return { path, from }
  }
  return null
}

async function playwrights() {
  const { chromium } = await import('@playwright/test')
  const found = () => (runs(chromium.executablePath()) ? { path: chromium.executablePath(), from: 'Playwright' } : null)
  if (found()) return found()
  const cli = join(ROOT, 'node_modules/@playwright/test/cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 240_000 })
  return found()
}

function installed() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  const apt = (...args) => spawnSync('apt-get', ['-q', '-y', ...args], { stdio: 'inherit' }).status === 0
  return apt('update') && apt('install', 'chromium') ? onMachine('vừa cài bằng apt-get') : null
}

export async function findChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given && runs(given)) return { path: given, from: 'CHROMIUM_PATH' }
  return onMachine('có sẵn trên máy') ?? (await playwrights()) ?? installed()
}
