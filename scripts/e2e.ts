import { runCommand } from './lib/command.ts'
import { step } from './lib/say.ts'
import { runBrowserSuite } from './lib/test/browser-suite.ts'
import { privateHome, removeHome } from './lib/test/private-home.ts'
import { besides, openTestDatabases } from './lib/test/test-databases.ts'

const dir = await privateHome('e2e')
await runCommand({
  dir,
  taken: () => '',
  stoppedCode: 130,
  work: async (home) => {
    const databases = await step('Starting MySQL and Redis for the tests', () => openTestDatabases(home))
    const { failed } = await runBrowserSuite(home, await besides(databases), process.argv.slice(2))
    return failed === 0 ? 0 : 1
  },
  tidy: () => removeHome(dir),
})
