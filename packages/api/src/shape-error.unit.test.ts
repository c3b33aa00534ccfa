import { Refusal } from '@firstcome/db/domain/refusal'
import { TRPCError } from '@trpc/server'
import { expect, it } from 'vitest'
import { shapeError } from './shape-error.ts'

const shapeOf = (code: TRPCError['code'], cause?: unknown) =>
  shapeError({
    error: new TRPCError({ code, cause, message: 'SELECT secret FROM users' }),
    path: 'points.charge',
    ctx: { call: { requestId: 'request-1' } },
  })

it('is the shape of the contract, in its order', () => {
  const refusal = new Refusal('CHARGE_AMOUNT_OUT_OF_RANGE', { min: 1_000, max: 1_000_000 })
  expect(JSON.stringify(shapeOf('INTERNAL_SERVER_ERROR', refusal))).toBe(
    '{"message":"A charge is ₩1,000 to ₩1,000,000. Nothing was charged.","code":-32600,"data":{"code":"BAD_REQUEST",' +
      '"httpStatus":400,"path":"points.charge","reason":"CHARGE_AMOUNT_OUT_OF_RANGE",' +
      '"details":{"min":1000,"max":1000000},"requestId":"request-1"}}',
  )
})

it('says nothing of an error that nobody foresaw', () => {
  const shape = shapeOf('INTERNAL_SERVER_ERROR', new Error('Duplicate entry kim@example.com'))
  expect(shape).toMatchObject({ code: -32603, data: { httpStatus: 500, reason: 'INTERNAL', details: null } })
  expect(JSON.stringify(shape)).not.toMatch(/SELECT|Duplicate|stack/)
})

it('calls a database that is away, or too slow to begin, busy', () => {
  const gone = new Error('read ECONNRESET')
  const late = Object.assign(new Error('Unable to start a transaction in the given time.'), { code: 'P2028' })
  for (const cause of [gone, late])
    expect(shapeOf('INTERNAL_SERVER_ERROR', cause)).toMatchObject({
      code: -32603,
      data: {
        code: 'SERVICE_UNAVAILABLE',
        httpStatus: 503,
        reason: 'BUSY',
        details: { retryAfterMs: 1_000 },
      },
    })
})

it.each([
  ['BAD_REQUEST', 400, 'INVALID_INPUT', { issues: [{ path: [], code: 'invalid_request' }] }],
  ['PARSE_ERROR', 400, 'INVALID_INPUT', { issues: [{ path: [], code: 'invalid_request' }] }],
  ['NOT_FOUND', 404, 'NOT_FOUND', null],
  ['METHOD_NOT_SUPPORTED', 405, 'METHOD_NOT_SUPPORTED', null],
  ['PAYLOAD_TOO_LARGE', 413, 'PAYLOAD_TOO_LARGE', null],
  ['UNSUPPORTED_MEDIA_TYPE', 415, 'UNSUPPORTED_MEDIA_TYPE', null],
] as const)('names what tRPC refuses by itself: %s', (code, httpStatus, reason, details) => {
  expect(shapeOf(code).data).toMatchObject({ httpStatus, reason, details })
})
