import { type FileHandle, open } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { notFound } from '@firstcome/db/domain/refusal'
import { TRPCError } from '@trpc/server'
import { answerError } from './answer-error.ts'
import type { Call } from './call.ts'
import { leave } from './leave.ts'

const TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
}

/** Drawings are text: packed they are a third of their size. Pictures of other kinds are packed already. */
const DRAWING = 'image/svg+xml'
const pack = promisify(gzip)

/** Folders and a file, each beginning with a letter or digit: nothing hidden, no way up. */
const NAME = /^([a-z0-9][a-z0-9._-]*\/)*[a-z0-9][a-z0-9._-]*$/i

/** Serves a picture. Its name changes with its content, so it may be kept for ever. */
export async function serveMedia(call: Call, name: string): Promise<void> {
  const { request, response, services } = call
  const type = TYPES[extname(name)]
  let file: FileHandle | undefined
  try {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      throw new TRPCError({ code: 'METHOD_NOT_SUPPORTED' })
    if (!type || !NAME.test(name)) throw notFound()
    file = await open(join(services.settings.mediaDir, name)).catch(() => undefined)
    const stats = await file?.stat()
    if (!file || !stats?.isFile()) throw notFound()
    const packed = type === DRAWING ? await packedFor(request, file) : undefined
    response.writeHead(200, [
      ...call.headers,
      'content-type',
      type,
      'content-length',
      String(packed?.length ?? stats.size),
      ...(type === DRAWING ? ['vary', 'accept-encoding'] : []),
      ...(packed ? ['content-encoding', 'gzip'] : []),
      'cache-control',
      'public, max-age=31536000, immutable',
      'cross-origin-resource-policy',
      'cross-origin',
      ...leave(call),
    ])
    if (request.method === 'HEAD' || packed) response.end(packed)
    else await pipeline(file.createReadStream({ autoClose: false }), response)
  } catch (error) {
    if (response.headersSent) response.destroy()
    else answerError(call, error)
  } finally {
    await file?.close()
  }
}

/** A drawing as gzip, for those who say that they read it. */
async function packedFor(request: IncomingMessage, file: FileHandle): Promise<Buffer | undefined> {
  if (!/\bgzip\b/.test(String(request.headers['accept-encoding']))) return undefined
  return pack(await file.readFile())
}
