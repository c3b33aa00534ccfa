import { expect, it } from 'vitest'
import { z } from 'zod'
import { inputIssues } from './input-issues.ts'

const issuesOf = (schema: z.ZodType, input: unknown) =>
  inputIssues(schema.safeParse(input).error?.issues ?? [])

it('names each field that does not fit, at any depth', () => {
  const schema = z.strictObject({
    lines: z.array(z.strictObject({ quantity: z.int().min(1) })),
    note: z.string(),
  })
  expect(issuesOf(schema, { lines: [{ quantity: 1 }, { quantity: 0 }] })).toEqual([
    { path: ['lines', 1, 'quantity'], code: 'too_small' },
    { path: ['note'], code: 'invalid_type' },
  ])
})

it('names each unknown field by its own path', () => {
  const schema = z.strictObject({ inner: z.strictObject({}) })
  expect(issuesOf(schema, { inner: { a: 1, b: 2 }, c: 3 })).toEqual([
    { path: ['inner', 'a'], code: 'unrecognized_keys' },
    { path: ['inner', 'b'], code: 'unrecognized_keys' },
    { path: ['c'], code: 'unrecognized_keys' },
  ])
})

it('explains a choice by its nearest branch', () => {
  const schema = z.object({
    of: z.union([z.strictObject({ id: z.uuid() }), z.strictObject({ slug: z.string(), locale: z.string() })]),
  })
  expect(issuesOf(schema, { of: { id: 'x' } })).toEqual([{ path: ['of', 'id'], code: 'invalid_format' }])
  expect(issuesOf(schema, { of: { slug: 'x' } })).toEqual([{ path: ['of', 'locale'], code: 'invalid_type' }])
})
