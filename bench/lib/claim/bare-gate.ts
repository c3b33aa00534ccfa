import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { knock } from '@firstcome/db/testing/coupon-gate'
import { Redis } from 'ioredis'
import { z } from 'zod'
import { env } from '../env.ts'

/** A bare node:http server that takes a claim to the gate and answers with what the gate said; it ends with its parent. */

const claimSchema = z.object({ couponId: z.string() })
const redis = new Redis(env.REDIS_URL)

async function claim(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const userId = request.headers.authorization?.slice('Bearer '.length) ?? ''
  const { couponId } = claimSchema.parse(JSON.parse(await readBody(request)))
  const body = JSON.stringify({ answer: await knock(redis, couponId, userId) })
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body)
}

function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.once('end', () => resolve(Buffer.concat(chunks).toString()))
    request.once('error', reject)
  })
}

const server = createServer((request, response) => void claim(request, response))
server.listen(0, '127.0.0.1', () => process.send?.(server.address()))
process.once('disconnect', () => process.exit())
