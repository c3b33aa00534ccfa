import { randomUUID } from 'node:crypto'
import { everyRow } from '@firstcome/db/testing/every-row'
import { stretchLine } from '@firstcome/db/testing/stretch-line'
import { beforeAll, expect, it, vi } from 'vitest'
import { expectRefused } from '../testing/expect-refused.ts'
import { signedInStaff, startTestDesk } from '../testing/start-test-desk.ts'

vi.mock('../../../../packages/db/src/infrastructure/env.ts', async (original) =>
  (await import('@firstcome/db/testing/own-database')).onOwnDatabase(original),
)

type Headers = Record<string, string>
let owner: Headers
let manager: Headers

beforeAll(async () => {
  owner = (await signedInStaff('owner')).headers
  manager = (await signedInStaff('manager')).headers
})

const input = { name: '데이터 팀', url: 'https://93.184.215.14/hooks', types: ['order.paid'] }

const invalid = (path: (string | number)[], code: string) =>
  [400, 'INVALID_INPUT', { issues: [{ path, code }] }] as const

async function opened(desk: Awaited<ReturnType<typeof startTestDesk>>) {
  const { data } = await desk.mutate('webhooks.endpoints.create', input, owner)
  return (data as { endpoint: { id: string } }).endpoint
}

it.each([
  ['loopback', { url: 'https://127.0.0.1/' }, ['url'], 'private_address'],
  ['loopback as one number', { url: 'http://2130706433/' }, ['url'], 'private_address'],
  ['loopback in hex', { url: 'http://0x7f000001/' }, ['url'], 'private_address'],
  ['a private network', { url: 'https://10.1.2.3/' }, ['url'], 'private_address'],
  ['link-local metadata', { url: 'http://169.254.169.254/latest' }, ['url'], 'private_address'],
  ['IPv4 in IPv6', { url: 'http://[::ffff:10.0.0.1]/' }, ['url'], 'private_address'],
  ['a name that leads to itself', { url: 'http://localhost/' }, ['url'], 'private_address'],
  ['no host', { url: 'https://no-such-host.invalid/' }, ['url'], 'unknown_host'],
  ['another protocol', { url: 'ftp://93.184.215.14/' }, ['url'], 'invalid_format'],
  ['a password in it', { url: 'https://me:secret@93.184.215.14/' }, ['url'], 'has_password'],
  ['an unknown type', { types: ['order.eaten'] }, ['types', 0], 'invalid_value'],
  ['no type', { types: [] }, ['types'], 'too_small'],
  ['a type twice', { types: ['order.paid', 'order.paid'] }, ['types'], 'repeated'],
] as const)(
  'an endpoint on %s is refused, entered or edited, and nothing is kept',
  async (_, change, path, code) => {
    const desk = await startTestDesk()
    const { id } = await opened(desk)
    const bad = { ...input, ...change }
    const refusal = invalid([...path], code)
    await expectRefused(everyRow, () => desk.mutate('webhooks.endpoints.create', bad, owner), [...refusal])
    const edit = { ...bad, id, version: 1 }
    await expectRefused(everyRow, () => desk.mutate('webhooks.endpoints.update', edit, owner), [...refusal])
  },
)

it('a secret is told once: when it is made', async () => {
  const desk = await startTestDesk()
  const { data } = await desk.mutate('webhooks.endpoints.create', input, owner)
  const { endpoint, secret } = data as { endpoint: { id: string }; secret: string }
  const reads = await Promise.all([
    desk.query('webhooks.endpoints.list', undefined, owner),
    desk.query('webhooks.endpoints.byId', { id: endpoint.id }, owner),
    desk.query('audit.list', { subjectId: endpoint.id }, owner),
  ])
  expect(reads.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(JSON.stringify(reads)).not.toContain(secret.slice(6))
})

it('a stale edit is answered with the newer state, what is not there as such', async () => {
  const desk = await startTestDesk()
  const { id } = await opened(desk)
  const edited = await desk.mutate(
    'webhooks.endpoints.update',
    { ...input, id, version: 1, name: '회계 팀' },
    owner,
  )
  const stale = () => desk.mutate('webhooks.endpoints.update', { ...input, id, version: 1 }, owner)
  await expectRefused(everyRow, stale, [409, 'VERSION_CONFLICT', { current: edited.data }])
  const gone = { ...input, id: randomUUID(), version: 1 }
  await expectRefused(everyRow, () => desk.mutate('webhooks.endpoints.update', gone, owner), [
    404,
    'NOT_FOUND',
  ])
})

it('a replay that goes backwards, or covers too much, is refused', async () => {
  await stretchLine(10_000_000)
  const desk = await startTestDesk()
  const { id: endpointId } = await opened(desk)
  const [from, to] = ['2026-01-01T00:00:00.000Z', '2030-01-01T00:00:00.000Z']
  const replay = (times: { from: string; to: string }) => () =>
    desk.mutate('webhooks.replay', { endpointId, ...times }, manager)
  await expectRefused(everyRow, replay({ from: to, to: from }), [...invalid(['to'], 'not_after_start')])
  await expectRefused(everyRow, replay({ from, to }), [
    409,
    'REPLAY_TOO_LARGE',
    { places: 10_000_000, max: 1_000_000 },
  ])
})
