import { createServer, type IncomingMessage } from 'node:http'
import { knock } from '@firstcome/db/testing/coupon-gate'
import { Redis } from 'ioredis'
import { z } from 'zod'
import { env } from '../env.ts'

const claimSchema = z.object({ couponId: z.string() })

/** A bare node:http server that takes a claim to the gate and answers with what the gate said; it ends with its parent. */
const redis = new Redis(env.REDIS_URL)

const server = createServer(async (request, response) => {
  const userId = request.headers.authorization?.slice('Bearer '.length) ?? ''
  const { couponId } = claimSchema.parse(JSON.parse(await readBody(request)))
  const answer = JSON.stringify({ answer: await knock(redis, couponId, userId) })
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer)
})
server.listen(0, '127.0.0.1', () => process.send?.(server.address()))
process.once('disconnect', () => process.exit())

function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.once('end', () => resolve(Buffer.concat(chunks).toString()))
    request.once('error', reject)
  })
}
