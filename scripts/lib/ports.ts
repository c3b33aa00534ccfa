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

/** The wanted port, or the next free one when nobody insisted on it. */
export async function choosePort(use: string, wanted: number, insisted: boolean): Promise<number> {
  if (await isFree(wanted)) return wanted
  if (insisted) throw new Refusal(`Port ${wanted}, which you asked for ${use}, is taken by another program.`)
  let port = wanted + 1
  while (!(await isFree(port))) port++
  say(`Port ${wanted} is taken, so ${use} is on ${port}.`)
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
