import type { RefusalDetails } from '@firstcome/db/domain/refusal'
import type { z } from 'zod'

type Issue = RefusalDetails['INVALID_INPUT']['issues'][number]

/** What is wrong with an input, field by field: an unknown field by its own path, a union by its nearest branch. */
export function inputIssues(issues: readonly z.core.$ZodIssue[], parent: PropertyKey[] = []): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    const path = [...parent, ...issue.path]
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ path: toPath([...path, key]), code: issue.code }))
    const [nearest] =
      issue.code === 'invalid_union' ? issue.errors.toSorted((a, b) => a.length - b.length) : []
    return nearest ? inputIssues(nearest, path) : [{ path: toPath(path), code: codeOf(issue) }]
  })
}

/** A rule of ours names what it found; the others are named by their kind. */
const codeOf = (issue: z.core.$ZodIssue): string => {
  const named = issue.code === 'custom' ? issue.params?.code : undefined
  return typeof named === 'string' ? named : issue.code
}

const toPath = (path: PropertyKey[]) => path.map((key) => (typeof key === 'number' ? key : String(key)))
