/** The layers of the house: imports run one way (see docs/decisions). */
const TESTS = String.raw`\.test\.tsx?$`
const DB = 'packages/db/src'

/**
 * Files in `from` may import, of what is ours, only files in `allowed`.
 * @param {string} name
 * @param {string} from
 * @param {string[]} allowed
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const layer = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: `^(${from})/`, pathNot: TESTS },
  to: {
    path: '^(apps|packages|prisma|scripts|bench|drills|e2e)/',
    pathNot: allowed.map((path) => `^${path}`),
  },
})

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-is-pure',
      comment: 'Rules know zod, the generated enums and each other: no client, no clock, no I/O.',
      severity: 'error',
      from: { path: `^${DB}/domain/`, pathNot: TESTS },
      to: { pathNot: [`^${DB}/domain/`, `^${DB}/generated/enums\\.ts$`, 'node_modules/zod/'] },
    },
    layer('application-on-domain', `${DB}/application`, [
      `${DB}/(application|domain|infrastructure)/`,
      `${DB}/generated/`,
    ]),
    layer('infrastructure-below-application', `${DB}/infrastructure`, [
      `${DB}/(domain|infrastructure|generated)/`,
    ]),
    {
      name: 'infrastructure-is-private',
      severity: 'error',
      from: { pathNot: '^packages/db/' },
      to: { path: `^${DB}/(infrastructure|generated)/` },
    },
    {
      name: 'testing-is-for-tests',
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: [TESTS, `^${DB}/testing/`] },
      to: { path: `^${DB}/testing/` },
    },
    layer('api-on-application', 'packages/api', ['packages/api/', `${DB}/(application|domain)/`]),
    layer('client-on-domain', 'packages/client', ['packages/client/', `${DB}/domain/`, 'packages/api/src/']),
    {
      name: 'client-holds-no-server-code',
      severity: 'error',
      from: { path: '^packages/client/src/', pathNot: TESTS },
      to: { path: '^packages/api/', dependencyTypesNot: ['type-only'] },
    },
    layer('ui-alone', 'packages/ui', ['packages/ui/']),
    layer('server-on-api', 'apps/server', ['apps/server/', 'packages/api/', `${DB}/(application|domain)/`]),
    layer('worker-on-application', 'apps/worker', ['apps/worker/', `${DB}/(application|domain)/`]),
    layer('hop-on-ui', 'packages/hop', ['packages/(hop|ui)/']),
    layer('web-on-client', 'apps/web', [
      'apps/web/',
      'packages/(client|ui|hop)/',
      `${DB}/domain/`,
      'packages/api/src/',
    ]),
    layer('admin-on-client', 'apps/admin', [
      'apps/admin/',
      'packages/(client|ui|hop)/',
      `${DB}/domain/`,
      'packages/api/src/',
    ]),
    {
      name: 'pages-hold-no-server-code',
      severity: 'error',
      from: { path: '^apps/(web|admin)/', pathNot: TESTS },
      to: { path: '^packages/api/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['/\\.next', '/generated/(?!enums\\.ts)'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
}
