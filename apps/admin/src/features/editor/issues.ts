import type { z } from 'zod'

/** What is wrong with the form, and where. */
export interface Issue {
  path: readonly (string | number)[]
  code: string
}

/** What a schema found in an input before it was sent. What is empty is needed, whatever form it should have. */
export const issuesOf = (error: z.ZodError, input: unknown): Issue[] =>
  error.issues.map((issue) => {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? part.toString() : part))
    if (valueAt(input, path) === '') return { path, code: 'required' }
    return { path, code: issue.code === 'custom' ? String(issue.params?.code ?? 'invalid') : issue.code }
  })

const valueAt = (input: unknown, path: Issue['path']): unknown =>
  path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, part)?.value
        : undefined,
    input,
  )
