import { join } from 'node:path'
import { EdgeVM } from '@edge-runtime/vm'
import { newProduct } from '@firstcome/db/testing/rows'
import { newAccount } from '@firstcome/db/testing/sign-in'
import { signWebhook } from '@firstcome/db/testing/sign-webhook'
import { rolldown } from 'rolldown'
import { expect, it } from 'vitest'
import { startTestShop } from '../../../apps/server/src/testing/start-test-shop.ts'

const PROOF = join(import.meta.dirname, '../proofs/at-the-edge.ts')

/** A program and all that it needs as one script, which leaves what it exports in `proof`. */
async function bundle(input: string): Promise<string> {
  const bundle = await rolldown({ input, platform: 'neutral', resolve: { mainFields: ['module', 'main'] } })
  const { output } = await bundle.generate({ format: 'iife', name: 'proof' })
  await bundle.close()
  return output[0].code
}

it('works where there are web standards alone', async () => {
  const { origin } = await startTestShop()
  const { email, password } = await newAccount()
  const { id: productId } = await newProduct({ variants: [{ stock: 7 }] })
  const secret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`
  const timestamp = Math.floor(Date.now() / 1_000)
  const body = '{"about":"무언가"}'
  const headers = {
    'webhook-id': 'msg-1',
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signWebhook({ secrets: [secret], id: 'msg-1', timestamp, body }),
  }

  const edge = new EdgeVM({ initialCode: await bundle(PROOF) })
  for (const name of ['process', 'Buffer', 'require', 'setImmediate', 'EventSource'])
    expect([name, edge.evaluate(`typeof ${name}`)]).toEqual([name, 'undefined'])
  const way = JSON.stringify({ url: origin, email, password, productId })
  const run = `proof.atTheEdge(${way}, ${JSON.stringify({ headers, body, secret })}).then(JSON.stringify)`
  expect(JSON.parse(await edge.evaluate(run))).toEqual({
    balance: 5_000,
    email,
    same: 5_000,
    stock: 7,
    id: 'msg-1',
  })
})
