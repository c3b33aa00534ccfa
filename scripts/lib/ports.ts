import { createServer } from 'node:net'
import { Refusal } from './refusal.ts'
import { say } from './say.ts'

const ADDRESSES = ['127.0.0.1', '::1', '::']
const MISSING_ADDRESS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT']

/** A port of 127.0.0.1 that nobody uses now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

export interface PortWish {
  /** What it is for, in words. */
  use: string
  /** The port that somebody insists on. */
  asked?: number
  usual: number
}

/** A port for each wish, no two alike: the one that was asked for, or the usual one, or the next that is free. */
export async function choosePorts<Wishes extends Record<string, PortWish>>(
  wishes: Wishes,
): Promise<Record<keyof Wishes, number>> {
  const ports = new Map<string, number>()
  // Who insists goes first: nobody else may pass over to such a port.
  const inTurn = Object.entries(wishes).sort(([, one], [, other]) => rank(one) - rank(other))
  for (const [name, wish] of inTurn) ports.set(name, await choosePort(wish, new Set(ports.values())))
  return Object.fromEntries(ports) as Record<keyof Wishes, number>
}

const rank = ({ asked }: PortWish) => (asked === undefined ? 1 : 0)

async function choosePort({ use, asked, usual }: PortWish, chosen: Set<number>): Promise<number> {
  if (asked !== undefined) {
    if (chosen.has(asked)) throw new Refusal(`Port ${asked} is asked for twice, the second time for ${use}.`)
    if (await isFree(asked)) return asked
    throw new Refusal(`Port ${asked}, which you asked for ${use}, is taken by another program.`)
  }
  let port = usual
  while (chosen.has(port) || !(await isFree(port))) port++
  if (port !== usual) say(`Port ${usual} is taken, so ${use} is on ${port}.`)
  return port
}

async function isFree(port: number): Promise<boolean> {
  for (const host of ADDRESSES) {
    if (!(await canListen(port, host))) return false
  }
  return true
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(MISSING_ADDRESS.includes(error.code ?? '')),
    )
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}
