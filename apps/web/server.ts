import { createServer } from 'node:http'
import { drainOnSignal } from '@firstcome/hop/drain-on-signal'
import { forgetClaims } from '@firstcome/hop/forget-claims'
import { forwardTo } from '@firstcome/hop/forward-to'
import { setPageHeaders } from '@firstcome/hop/page-headers'
import { vouchForClient } from '@firstcome/hop/vouch-for-client'
import next from 'next'
import { readServerEnv } from './src/env.ts'
import { answerForget } from './src/hop/answer-forget.ts'
import { createPageCache } from './src/page-cache/create-page-cache.ts'
import { shopTiming } from './src/page-cache/shop-timing.ts'
import { shopReads } from './src/reads/shop-reads.ts'

const env = readServerEnv()
const app = next({ dev: env.dev, dir: import.meta.dirname, port: env.port })
await app.prepare()

const renderPage = app.getRequestHandler()
const { forward, endStreams } = forwardTo(env.apiUrl)
const pages = createPageCache({ renderPage, origins: env.origins, dev: env.dev })

/** Reads first: a page that is made from now on must not be made of what it showed before. */
function forget(tags: ReadonlySet<string>): void {
  shopReads().forget(tags)
  pages.forget(tags)
}

const server = createServer((request, answer) => {
  if (/^\/(api|media)\//.test(request.url ?? '')) {
    vouchForClient(request, env)
    forward(request, answer)
    return
  }
  if (!env.dev && pages.answer(request, answer)) return
  if (answerForget(request, answer, { hopSecret: env.hopSecret, forget })) return
  forgetClaims(request)
  setPageHeaders(request, answer, env)
  answer.setHeaders(new Headers(shopTiming()))
  void renderPage(request, answer)
})

drainOnSignal(server, { endStreams, close: () => app.close() })
server.listen(env.port, () => console.log(`The shop answers on port ${env.port}.`))
