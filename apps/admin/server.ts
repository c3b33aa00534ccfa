import { createServer } from 'node:http'
import { drainOnSignal } from '@firstcome/hop/drain-on-signal'
import { forgetClaims } from '@firstcome/hop/forget-claims'
import { forwardTo } from '@firstcome/hop/forward-to'
import { setPageHeaders } from '@firstcome/hop/page-headers'
import { vouchForClient } from '@firstcome/hop/vouch-for-client'
import next from 'next'
import { readServerEnv } from './src/env.ts'

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
  forgetClaims(request)
  setPageHeaders(request, answer, { ...env, imageSources: [...env.shopOrigins, 'blob:'] })
  answer.setHeader('x-robots-tag', 'noindex, nofollow')
  void renderPage(request, answer)
})

if (env.dev) server.on('upgrade', (...upgrade) => void app.getUpgradeHandler()(...upgrade))
drainOnSignal(server, { endStreams, close: () => app.close() })
server.listen(env.port, () => console.log(`The desk answers on port ${env.port}.`))
