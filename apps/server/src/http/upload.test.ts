import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { srcSetOf } from '@firstcome/db/domain/catalog/picture'
import sharp from 'sharp'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { signedInStaff, startTestDesk } from '../testing/start-test-desk.ts'
import { startTestShop } from '../testing/start-test-shop.ts'

const keptSchema = z.object({ path: z.string(), width: z.int(), height: z.int() })
const ORIGIN = 'https://desk.example'

let mediaDir: string
let token: string

beforeEach(async () => {
  mediaDir = await mkdtemp(join(tmpdir(), 'media-'))
  onTestFinished(() => rm(mediaDir, { recursive: true }))
  token = (await signedInStaff('manager')).token
})

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c4361e' } })

async function upload(body: Buffer | string, headers: Record<string, string> = {}) {
  const desk = await startTestDesk({ mediaDir })
  const authorization = `Bearer ${token}`
  const sent = { authorization, 'content-type': 'image/png', ...headers }
  const answer = await desk.send({ method: 'POST', path: '/api/media', headers: sent, body })
  return { desk, answer, kept: await readdir(mediaDir) }
}

/** A PNG whose header promises this size, over almost no data. */
function bomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    size.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([size, body, sum])
  }
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0])
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const data = deflateSync(Buffer.alloc(1_000_000))
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

describe('a picture that is uploaded', () => {
  it('is turned upright, says nothing of its camera, and is kept in the widths of pages', async () => {
    const photo = await picture(2_400, 1_800)
      .withExif({ IFD0: { Copyright: 'somebody' }, IFD3: { GPSLatitude: '37/1 33/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const { desk, answer, kept } = await upload(photo, { 'content-type': 'image/jpeg' })
    const { path, width, height } = keptSchema.parse(JSON.parse(answer.text))
    expect([answer.status, width, height]).toEqual([200, 1_600, 2_133])
    expect(path).toMatch(/^\/media\/[0-9a-f]{20}-1600\.webp$/)

    const addresses = srcSetOf(path)?.split(', ') ?? []
    expect(addresses.map((address) => address.split(' ')[1])).toEqual(['1600w', '960w', '480w'])
    expect(kept).toHaveLength(3)
    for (const address of addresses) {
      const [url = '', size] = address.split(' ')
      const shown = await desk.send({ method: 'GET', path: url })
      expect(shown).toMatchObject({ status: 200, headers: { 'content-type': 'image/webp' } })
      const file = await readFile(join(mediaDir, url.slice('/media/'.length)))
      const { format, width, exif } = await sharp(file).metadata()
      expect({ format, width: `${width}w`, exif }).toEqual({ format: 'webp', width: size, exif: undefined })
    }
  })

  it('that is small is never made larger, and sent again is kept once', async () => {
    const small = await picture(300, 200).png().toBuffer()
    const [first, again] = [await upload(small), await upload(small)]
    const path = expect.stringMatching(/-300\.webp$/)
    expect(JSON.parse(first.answer.text)).toEqual({ path, width: 300, height: 200 })
    expect(again.answer.text).toBe(first.answer.text)
    expect(again.kept).toHaveLength(1)
  })

  it.each(['webp', 'avif', 'gif'] as const)('may be %s', async (format) => {
    const { answer } = await upload(await picture(40, 30).toFormat(format).toBuffer())
    expect(JSON.parse(answer.text)).toMatchObject({ width: 40, height: 30 })
  })
})

const SCRIPT = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'

describe('an upload that is refused leaves nothing behind', () => {
  it.each<[string, () => Promise<Buffer | string>, number, string, string?]>([
    ['30 MB', async () => Buffer.alloc(30_000_000), 413, 'PAYLOAD_TOO_LARGE'],
    ['a bomb of 900 megapixels', async () => bomb(30_000, 30_000), 413, 'PAYLOAD_TOO_LARGE'],
    ['a text named as a picture', async () => 'not a picture', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a drawing with a script', async () => SCRIPT, 415, 'UNSUPPORTED_MEDIA_TYPE', 'image/svg+xml'],
    ['the same under another name', async () => SCRIPT, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['nothing', async () => '', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'a picture called JSON',
      () => picture(9, 9).png().toBuffer(),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'application/json',
    ],
    [
      'half of a photograph',
      async () => (await picture(2_000, 2_000).jpeg().toBuffer()).subarray(0, 5_000),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
  ])('%s', async (_, make, status, reason, type = 'image/png') => {
    const { answer, kept } = await upload(await make(), { 'content-type': type })
    expect([answer.status, answer.reason, kept]).toEqual([status, reason, []])
  })

  it('by someone who may not, or from another site', async () => {
    const small = await picture(9, 9).png().toBuffer()
    const viewer = await signedInStaff('viewer')
    expect((await upload(small, viewer.headers)).answer).toMatchObject({ status: 403, reason: 'FORBIDDEN' })
    expect((await upload(small, { authorization: 'Bearer no' })).answer).toMatchObject({ status: 401 })

    const desk = await startTestDesk({ mediaDir, origins: new Set([ORIGIN]), secure: true })
    const byCookie = (origin: string) => {
      const headers = { cookie: `__Host-fc_desk=${token}`, 'content-type': 'image/png', origin }
      return desk.send({ method: 'POST', path: '/api/media', headers, body: small })
    }
    expect(await byCookie('https://evil.example')).toMatchObject({ status: 403, reason: 'FORBIDDEN' })
    expect(await readdir(mediaDir)).toEqual([])
    expect(await byCookie(ORIGIN)).toMatchObject({ status: 200 })
  })

  it('at the shop, which takes none', async () => {
    const shop = await startTestShop({ mediaDir })
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'image/png' }
    const body = await picture(9, 9).png().toBuffer()
    expect(await shop.send({ method: 'POST', path: '/api/media', headers, body })).toMatchObject({
      status: 404,
    })
    expect(await readdir(mediaDir)).toEqual([])
  })
})
