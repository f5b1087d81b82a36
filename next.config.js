import { fileURLToPath } from 'node:url'

/** @type {import('next').NextConfig} */
export default {
  typedRoutes: true,
  poweredByHeader: false,
  // Named, so that a lock file in a folder above cannot change what is built.
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) },
  experimental: {
    authInterrupts: true,
    // A version is built once: a cache for the next build costs a third of this one's time and 90 MB.
    turbopackFileSystemCacheForBuild: false,
    // A scan of 20 MB and what its form adds.
    serverActions: { bodySizeLimit: '21mb' },
    proxyClientMaxBodySize: '21mb',
  },
}
