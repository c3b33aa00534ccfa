import { get, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Page } from '../browse/pages.ts'

/** What a browser says that it takes. */
export const ACCEPTED = { 'accept-encoding': 'gzip, deflate, br, zstd' }

const OF_A_MOMENT = ['date', 'connection', 'keep-alive', 'server-timing']

/** Takes down what a browser is sent at each of these addresses, byte by byte. */
export function takeDownPages(origin: string, paths: Record<string, string>): Promise<Page[]> {
  return Promise.all(Object.entries(paths).map(([name, path]) => takeDown(origin, name, path)))
}

async function takeDown(origin: string, name: string, path: string): Promise<Page> {
  const reply = await ask(new URL(path, origin))
  if (reply.statusCode !== 200) throw new Error(`${path} answered ${reply.statusCode}`)
  const lasting = Object.entries(reply.headers).filter(([header]) => !OF_A_MOMENT.includes(header))
  const headers = Object.fromEntries(lasting.map(([header, value]) => [header, String(value)]))
  return { name, path, headers, body: (await buffer(reply)).toString('latin1') }
}

const ask = (url: URL) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers: ACCEPTED }, resolve).once('error', reject)
  })
