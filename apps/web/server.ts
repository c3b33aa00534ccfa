import { createServer } from 'node:http'
import next from 'next'
import { readServerEnv } from './src/env.ts'
import { answerForget } from './src/hop/answer-forget.ts'
import { drainOnSignal } from './src/hop/drain-on-signal.ts'
import { forgetClaims } from './src/hop/forget-claims.ts'
import { forwardTo } from './src/hop/forward-to.ts'
import { setPageHeaders } from './src/hop/page-headers.ts'
import { vouchForClient } from './src/hop/vouch-for-client.ts'
import { shopReads } from './src/reads/shop-reads.ts'

const env = readServerEnv()
const app = next({ dev: env.dev, dir: import.meta.dirname, port: env.port })
await app.prepare()

const renderPage = app.getRequestHandler()
const { forward, endStreams } = forwardTo(env.apiUrl)

const server = createServer((request, answer) => {
  if (/^\/(api|media)\//.test(request.url ?? '')) {
    vouchForClient(request, env)
    forward(request, answer)
    return
  }
  if (answerForget(request, answer, { hopSecret: env.hopSecret, forget: shopReads().forget })) return
  forgetClaims(request)
  setPageHeaders(request, answer, env)
  void renderPage(request, answer)
})

drainOnSignal(server, { endStreams, close: () => app.close() })
server.listen(env.port, () => console.log(`The shop answers on port ${env.port}.`))
