import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { installPackages } from '../install-packages.ts'
import { ROOT } from '../paths.ts'
import { Refusal } from '../refusal.ts'
import { say } from '../say.ts'

const DEBIAN = '/usr/bin/chromium'

/** Makes sure that the browser of playwright.config.ts is there: Debian's, else Playwright's own. */
export function findBrowser(): void {
  if (existsSync(DEBIAN)) return
  if (isDebian() && process.getuid?.() === 0) {
    installPackages('The browser tests need', ['chromium', 'fonts-noto-cjk'])
    return
  }
  say('Looking for the browser of the tests …')
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'install', 'chromium'],
    {
      cwd: ROOT,
      stdio: 'inherit',
    },
  )
  if (status !== 0)
    throw new Refusal('The browser tests need Chromium, and Playwright could not download it.')
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}
