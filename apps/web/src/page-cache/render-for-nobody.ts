import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as open,
  type ServerResponse,
} from 'node:http'
import { duplexPair } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { type RenderNotes, renderNotes } from '../reads/render-notes.ts'

export type RenderPage = (request: IncomingMessage, answer: ServerResponse) => Promise<void>

export type Rendered = { status: number; headers: IncomingHttpHeaders; body: Buffer; notes: RenderNotes }

type Asked = { path: string; headers: Record<string, string> }

const PATIENCE_MS = 20_000

/**
 * Renders a page by a request of its own, which only this process sees: no visitor's header gets in, and none who leaves ends
 * it. It is HTTP over a pipe in memory, so that Next meets nothing it does not know.
 */
export async function renderForNobody(renderPage: RenderPage, { path, headers }: Asked): Promise<Rendered> {
  const notes: RenderNotes = { tags: new Set(), until: Number.POSITIVE_INFINITY, lacks: false }
  const [near, far] = duplexPair()
  const server = createServer((request, answer) => {
    void renderNotes().run(notes, () => renderPage(request, answer).catch((error) => answer.destroy(error)))
  })
  server.emit('connection', far)
  try {
    const reply = await new Promise<IncomingMessage>((resolve, reject) => {
      const signal = AbortSignal.timeout(PATIENCE_MS)
      open({ createConnection: () => near, path, headers, signal }, resolve)
        .once('error', reject)
        .end()
    })
    return { status: reply.statusCode ?? 500, headers: reply.headers, body: await buffer(reply), notes }
  } finally {
    near.destroy()
    far.destroy()
  }
}
