// `npm run lock`, after each change of a dependency, makes the lock good for any machine (npm 10 and 11):
// some registries leave out the packages of other systems, and npm ci then refuses the lock; and npm 10 would run
// better-sqlite3's own install script, which fails where GitHub cannot be reached. bin/native.mjs does that work.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const SYSTEMS = ['linux', 'darwin', 'win32', 'android', 'freebsd']
const CPUS = ['x64', 'arm64', 'arm', 'ia32', 'riscv64', 's390x', 'ppc64', 'ppc64le', 'loong64', 'mips64el', 'wasm32']

/** What a package name says of the system it is for: `@next/swc-linux-x64-musl`. */
export function platformOf(name) {
  const words = name.split(/[-/.]/)
  const os = words.find((word) => SYSTEMS.includes(word))
  const cpu = words.find((word) => CPUS.includes(word))
  const libc = words.includes('musl') ? 'musl' : words.some((word) => word.startsWith('gnu')) ? 'glibc' : undefined
  return { ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}), ...(libc ? { libc: [libc] } : {}) }
}

const BUILT_BY_US = 'node_modules/better-sqlite3'

/** As if the package had no script and no binding.gyp: npm reads both from the lock. */
function withoutScript({ hasInstallScript: _, ...entry }) {
  return { ...entry, gypfile: false }
}

/** The lock with an entry for each optional dependency it names and does not hold. */
export function completed(lock) {
  const packages = { ...lock.packages, [BUILT_BY_US]: withoutScript(lock.packages[BUILT_BY_US]) }
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const isHeld = packages[`${path}/node_modules/${name}`] ?? packages[`node_modules/${name}`]
      if (isHeld || !/^\d+\.\d+\.\d+/.test(version)) continue
      packages[`node_modules/${name}`] = {
        version,
        ...(entry.dev ? { dev: true } : {}),
        optional: true,
        ...platformOf(name),
      }
    }
  }
  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)))
  return { ...lock, packages: sorted }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = new URL('../package-lock.json', import.meta.url)
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const next = completed(lock)
  const added = Object.keys(next.packages).length - Object.keys(lock.packages).length
  writeFileSync(file, `${JSON.stringify(next, null, 2)}\n`)
  console.log(`${added} packages of other systems added to the lock.`)
}
