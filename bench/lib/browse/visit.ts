import { Agent, request } from 'node:http'

/** Reads a page over kept-alive connections; says ACCEPTED when the answer is as long as it was when it was taken down, where that is known. */
export function createVisitor(origin: string, sockets: number, headers: Record<string, string> = {}) {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets, maxFreeSockets: sockets })
  const { hostname, port } = new URL(origin)
  const visit = (path: string, bytes?: number) =>
    new Promise<string>((resolve, reject) => {
      const sent = request({ agent, hostname, port, path, headers }, (response) => {
        let received = 0
        response.on('data', (chunk: Buffer) => {
          received += chunk.length
        })
        response.once('error', reject)
        response.once('end', () =>
          resolve(
            response.statusCode === 200 && received === (bytes ?? received)
              ? 'ACCEPTED'
              : `HTTP ${response.statusCode}`,
          ),
        )
      })
      sent.once('error', reject)
      sent.end()
    })
  return { visit, close: () => agent.destroy() }
}
