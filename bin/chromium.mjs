// The browser for tests: CHROMIUM_PATH; one on the machine; Playwright's own; on Debian as root it is installed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function onMachine() {
  for (const name of NAMES) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim()
    if (found) return { path: found, from: 'có sẵn trên máy' }
  }
  return null
}

const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0

export function findChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given && existsSync(given)) return { path: given, from: 'CHROMIUM_PATH' }
  const known = onMachine()
  if (known) return known
  const own = playwrights()
  if (own) return own
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (isDebianRoot && run('apt-get', ['update', '-q']) && run('apt-get', ['install', '-y', '-q', 'chromium']))
    return onMachine()
  return null
}

function playwrights() {
  const code = "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))"
  const path = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' }).stdout.trim()
  if (path && existsSync(path)) return { path, from: 'Playwright' }
  const installed =
    spawnSync('node_modules/.bin/playwright', ['install', 'chromium'], { stdio: 'ignore', timeout: 240_000 }).status ===
    0
  return installed && existsSync(path) ? { path, from: 'Playwright' } : null
}
