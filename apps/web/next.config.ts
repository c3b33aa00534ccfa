import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { readBuildEnv } from './src/env.ts'

const config: NextConfig = {
  distDir: readBuildEnv().distDir,
  transpilePackages: ['@firstcome/client', '@firstcome/db', '@firstcome/ui'],
  turbopack: { root: new URL('../..', import.meta.url).pathname },
  // Pictures come from the API as they are; an optimizer that nobody uses would only be a door.
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
}

export default createNextIntlPlugin('./src/i18n/request.ts')(config)
