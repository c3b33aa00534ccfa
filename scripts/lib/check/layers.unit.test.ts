import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { expect, onTestFinished, test } from 'vitest'
import rules from '../../../.dependency-cruiser.mjs'

const DB = 'packages/db/src'

test.each([
  [`${DB}/domain/price.ts`, `${DB}/infrastructure/prisma.ts`, 'domain-is-pure'],
  [`${DB}/domain/price.ts`, `${DB}/application/buy.ts`, 'domain-is-pure'],
  [`${DB}/domain/price.ts`, 'node_modules/uuid/index.js', 'domain-is-pure'],
  [`${DB}/application/buy.ts`, 'packages/api/src/router.ts', 'application-on-domain'],
  [`${DB}/infrastructure/lock.ts`, `${DB}/application/buy.ts`, 'infrastructure-below-application'],
  ['packages/api/src/router.ts', `${DB}/infrastructure/prisma.ts`, 'infrastructure-is-private'],
  ['scripts/seed.ts', `${DB}/infrastructure/prisma.ts`, 'infrastructure-is-private'],
  ['packages/api/src/router.ts', `${DB}/testing/make.ts`, 'testing-is-for-tests'],
  ['packages/api/src/router.ts', 'apps/server/src/main.ts', 'api-on-application'],
  ['packages/client/src/client.ts', 'packages/api/src/router.ts', 'client-holds-no-server-code'],
  ['packages/client/src/client.ts', `${DB}/application/buy.ts`, 'client-on-domain'],
  ['packages/ui/src/button.tsx', `${DB}/domain/money.ts`, 'ui-alone'],
  ['apps/server/src/main.ts', 'packages/client/src/client.ts', 'server-on-api'],
  ['apps/web/src/page.tsx', `${DB}/application/buy.ts`, 'web-on-client'],
  ['apps/web/src/page.tsx', 'packages/api/src/router.ts', 'pages-hold-no-server-code'],
  ['apps/admin/src/page.tsx', `${DB}/application/buy.ts`, 'admin-on-client'],
  ['apps/admin/src/page.tsx', 'apps/web/src/page.tsx', 'admin-on-client'],
  ['apps/admin/src/page.tsx', 'packages/api/src/router.ts', 'pages-hold-no-server-code'],
  ['packages/hop/src/forward-to.ts', 'packages/client/src/client.ts', 'hop-on-ui'],
])('%s may not import %s', async (from, to, rule) => {
  expect(await brokenRules({ [from]: importOf(from, to), [to]: '' })).toContain(rule)
})

test.each([
  [`${DB}/domain/price.ts`, `${DB}/domain/money.ts`],
  [`${DB}/domain/price.ts`, `${DB}/generated/enums.ts`],
  [`${DB}/application/buy.ts`, `${DB}/infrastructure/prisma.ts`],
  ['packages/api/src/router.ts', `${DB}/application/buy.ts`],
  ['packages/client/src/client.ts', `${DB}/domain/money.ts`],
  ['apps/web/src/page.tsx', 'packages/ui/src/button.tsx'],
  ['apps/admin/server.ts', 'packages/hop/src/forward-to.ts'],
  ['apps/server/src/main.ts', 'packages/api/src/router.ts'],
  ['apps/server/src/main.test.ts', `${DB}/testing/make.ts`],
])('%s may import %s', async (from, to) => {
  expect(await brokenRules({ [from]: importOf(from, to), [to]: '' })).toEqual([])
})

test('the client may know the types of the API', async () => {
  const [from, to] = ['packages/client/src/client.ts', 'packages/api/src/router.ts']
  const typeImport = importOf(from, to).replace('import {', 'import type {')
  expect(await brokenRules({ [from]: typeImport, [to]: '' })).toEqual([])
})

test('files may not import each other in a circle', async () => {
  const [one, other] = ['scripts/one.ts', 'scripts/other.ts']
  expect(await brokenRules({ [one]: importOf(one, other), [other]: importOf(other, one) })).toContain(
    'no-cycles',
  )
})

function importOf(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1)
  return `import { x } from '${up}${to}'\nx()\n`
}

/** The rules that a small house of these files breaks. */
async function brokenRules(files: Record<string, string>): Promise<string[]> {
  const house = mkdtempSync(join(tmpdir(), 'firstcome-layers-'))
  onTestFinished(() => rmSync(house, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    writeFileSync(join(house, path), text)
  }
  const { forbidden, options } = rules
  const { output } = await cruise(['.'], {
    ...options,
    ruleSet: { forbidden },
    validate: true,
    baseDir: house,
  })
  if (typeof output === 'string') throw new Error(output)
  return output.summary.violations.map(({ rule }) => rule.name)
}
