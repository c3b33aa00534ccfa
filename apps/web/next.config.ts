import { join } from 'node:path'
import { compileEarly } from '@firstcome/ui/compile-early'
import { cutType } from '@firstcome/ui/cut-type'
import type { NextConfig } from 'next'
import { PHASE_PRODUCTION_SERVER } from 'next/constants.js'
import createNextIntlPlugin from 'next-intl/plugin'
import { readBuildEnv } from './src/env.ts'

const config: NextConfig = {
  distDir: readBuildEnv().distDir,
  transpilePackages: ['@firstcome/client', '@firstcome/db', '@firstcome/ui'],
  turbopack: { root: new URL('../..', import.meta.url).pathname },
  compiler: { runAfterProductionCompile: ({ distDir }) => compileEarly(distDir) },
  // Pictures come from the API as they are; an optimizer that nobody uses would only be a door.
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // A page that was fetched ahead is shown for the shortest time that there is.
  experimental: { staleTimes: { static: 30 } },
}

/** Folders of the words that the pages say, and of what the demo label calls its pieces. */
const words = ['messages', 'src', '../../packages/ui/src', '../../prisma/seed']

export default async (phase: string) => {
  if (phase !== PHASE_PRODUCTION_SERVER) await cutType(words.map(here), here('src/generated'))
  return createNextIntlPlugin({
    requestConfig: './src/i18n/request.ts',
    // Messages are parsed by the build, so that no page has to bring a parser along.
    experimental: { messages: { path: './messages', format: 'json', locales: 'infer', precompile: true } },
  })(config)
}

function here(path: string): string {
  return join(import.meta.dirname, path)
}
