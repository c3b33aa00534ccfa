import { followEvents } from '@firstcome/db/application/events/follow-events'
import { outliveOutages } from '@firstcome/db/application/health/outlive-outages'
import { assertMessageSender } from '@firstcome/db/application/notifications/assert-message-sender'
import { sendWebhooks } from '@firstcome/db/application/webhooks/sending/send-webhooks'
import closeWithGrace from 'close-with-grace'
import pino from 'pino'
import { CONSUMERS, closeSinks } from './consumers.ts'
import { JOBS } from './jobs.ts'
import { repeat } from './repeat.ts'

const log = pino({ base: { pid: process.pid, app: 'worker' }, timestamp: pino.stdTimeFunctions.isoTime })
const stop = new AbortController()

assertMessageSender()
outliveOutages((err) => log.warn({ err }, 'a connection broke while it was being set up'))

const rounds = JOBS.map(({ name, run, everyMs }) =>
  repeat({
    run,
    everyMs,
    signal: stop.signal,
    onDone: (count) => {
      if (count > 0) log.info({ job: name, count }, 'done')
    },
    onError: (err) => log.error({ err, job: name }, 'this round failed; the next one tries again'),
  }),
)
const following = followEvents({
  consumers: CONSUMERS,
  signal: stop.signal,
  onError: (err, who) => log.error({ err, consumer: who }, 'this round failed; it is tried again'),
})
const sending = sendWebhooks({
  signal: stop.signal,
  onError: (err) => log.error({ err }, 'webhooks were not sent or not settled; they are sent again'),
})

const skip: ['unhandledRejection'] = ['unhandledRejection']
closeWithGrace({ delay: 8_000, logger: false, skip }, async ({ err }) => {
  if (err) log.fatal({ err }, 'the worker ends: something threw that nobody caught')
  stop.abort()
  await Promise.all([...rounds, following, sending])
  await closeSinks()
})
process.send?.({ type: 'ready' })
log.info({ jobs: JOBS.length, consumers: CONSUMERS.length }, 'the worker works')
