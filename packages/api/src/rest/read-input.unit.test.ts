import { Refusal } from '@firstcome/db/domain/refusal'
import { expect, it } from 'vitest'
import type { Operation } from './operation.ts'
import { readFields } from './read-fields.ts'
import { readInput, type Sent } from './read-input.ts'

const refund: Operation = {
  id: 'refundOrder',
  procedure: 'orders.refund',
  method: 'POST',
  path: '/orders/{id}/refunds',
  summary: 'Refund',
}
const preview: Operation = { ...refund, procedure: 'orders.refundPreview', method: 'GET' }
const events: Operation = { ...preview, procedure: 'service.events.list', path: '/events' }

const read = (operation: Operation, sent: Partial<Sent>): unknown => {
  try {
    const nothing: Sent = { params: {}, query: new URLSearchParams(), body: undefined, key: undefined }
    return readInput(operation, readFields(operation).fields, { ...nothing, ...sent })
  } catch (error) {
    return error instanceof Refusal ? error.details : error
  }
}

it('gathers an input from path, body and header', () => {
  expect(read(refund, { params: { id: 'o-1' }, body: { reason: 'late' }, key: 'key-of-a-refund' })).toEqual({
    id: 'o-1',
    reason: 'late',
    idempotencyKey: 'key-of-a-refund',
  })
})

it('takes the same key twice, and refuses two', () => {
  const body = { idempotencyKey: 'key-of-a-refund' }
  expect(read(refund, { body, key: 'key-of-a-refund' })).toEqual(body)
  expect(read(refund, { body, key: 'key-of-another' })).toEqual({
    issues: [{ path: ['idempotencyKey'], code: 'other_than_header' }],
  })
})

it('does not hear of a key where none is taken', () => {
  expect(read(preview, { params: { id: 'o-1' }, key: 'key-of-nothing' })).toEqual({ id: 'o-1' })
})

it('knows a field in its own place alone', () => {
  const unknown = (field: string) => ({ issues: [{ path: [field], code: 'unrecognized_keys' }] })
  expect(read(refund, { body: { id: 'o-2' }, params: { id: 'o-1' } })).toEqual(unknown('id'))
  expect(read(refund, { query: new URLSearchParams('reason=late') })).toEqual(unknown('reason'))
  expect(read(preview, { query: new URLSearchParams('id=o-2') })).toEqual(unknown('id'))
})

it('reads lists of a query: one by one, and those of objects as JSON', () => {
  const query = (text: string) => ({ query: new URLSearchParams(text) })
  expect(read(events, query('types=order.paid&limit=5'))).toEqual({ types: ['order.paid'], limit: 5 })
  expect(read(events, query('types=order.paid&types=order.shipped'))).toEqual({
    types: ['order.paid', 'order.shipped'],
  })
  expect(read(preview, query('lines=[{"quantity":1}]'))).toEqual({ lines: [{ quantity: 1 }] })
  expect(read(preview, query('lines=[{'))).toEqual({ lines: '[{' })
})
