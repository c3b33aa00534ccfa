import type * as nodeDns from 'node:dns'
import { describe, expect, it, vi } from 'vitest'
import { testMessage } from '../../testing/test-message.ts'
import { mintId } from '../ids.ts'
import { assertReachable } from './assert-reachable.ts'
import { isReachable } from './is-reachable.ts'
import { mintWebhookSecret } from './mint-webhook-secret.ts'
import { postMessage } from './post-message.ts'

/** What each name leads to, the answers one after another, the last one again and again. */
const names = vi.hoisted(() => new Map<string, string[][]>())

vi.mock('node:dns', async (original) => {
  const real = await original<typeof nodeDns>()
  const lookup = async (host: string) => {
    const answers = names.get(host) ?? [[]]
    const addresses = answers.length > 1 ? answers.shift() : answers[0]
    return (addresses ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
  }
  return { ...real, promises: { ...real.promises, lookup } }
})

const PRIVATE = [
  '127.0.0.1',
  '127.8.8.8',
  '0.0.0.0',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '100.64.0.1',
  '169.254.169.254',
  '192.0.0.8',
  '192.0.2.1',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '::ffff:a9fe:a9fe',
  '::10.0.0.1',
  'fc00::1',
  'fd12:3456::1',
  'fe80::1',
  'fec0::1',
  'ff02::1',
  '64:ff9b::a00:1',
  '2002:a00:1::1',
  '2001:0:a00:1::1',
  '2001:db8::1',
  '100::1',
  'no address',
  '',
]

describe('addresses', () => {
  it.each(PRIVATE)('%j is not reached', (address) => {
    expect(isReachable(address)).toBe(false)
  })
  it.each(['8.8.8.8', '203.248.252.2', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is', (address) => {
    expect(isReachable(address)).toBe(true)
  })
})

const refusal = (code: string) => ({
  reason: 'INVALID_INPUT',
  details: { issues: [{ path: ['url'], code }] },
})
const post = (url: string) =>
  postMessage({ url, secrets: [mintWebhookSecret()], message: testMessage(), at: new Date() })

describe('URLs', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://①27.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::ffff:169.254.169.254]/',
    'https://[fe80::1]:8443/',
    'https://169.254.169.254/latest/meta-data',
    'http://user:pass@10.0.0.1/',
    'http://0/',
  ])('%s is refused when it is entered, and when it is sent to', async (url) => {
    await expect(assertReachable(url)).rejects.toMatchObject(refusal('private_address'))
    expect(await post(url)).toMatchObject({ status: null, failure: 'private_address' })
  })

  it.each([
    ['a private one', [['10.0.0.5']]],
    ['a public and a private one', [['8.8.8.8', '192.168.0.1']]],
    ['this machine', [['::1']]],
    ['one of this machine within IPv6', [['::ffff:127.0.0.1']]],
  ])('a name with %s is refused', async (_, answers) => {
    const host = `${mintId()}.example`
    names.set(host, answers)
    await expect(assertReachable(`https://${host}/`)).rejects.toMatchObject(refusal('private_address'))
    expect(await post(`http://${host}/`)).toMatchObject({ status: null, failure: 'private_address' })
  })

  it('a name that leads nowhere is refused', async () => {
    const url = `https://${mintId()}.example/`
    await expect(assertReachable(url)).rejects.toMatchObject(refusal('unknown_host'))
    expect(await post(url)).toMatchObject({ status: null, failure: 'unknown_host' })
  })

  it('a public name is taken, and judged anew when it is connected to', async () => {
    const host = `${mintId()}.example`
    names.set(host, [['8.8.8.8'], ['127.0.0.1']])
    await assertReachable(`http://${host}/`)
    expect(await post(`http://${host}/`)).toMatchObject({ status: null, failure: 'private_address' })
  })
})
