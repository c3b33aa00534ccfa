import { existsSync } from 'node:fs'

/** Debian's Chromium where it is installed; elsewhere Playwright's own. */
const DEBIAN = '/usr/bin/chromium'

/** The browser that tests and measurements visit with. As root it cannot build its sandbox; containers have a small /dev/shm. */
export const browserOptions = {
  executablePath: existsSync(DEBIAN) ? DEBIAN : undefined,
  args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : [],
}
