import { areas } from './areas.ts'
import type { Operation } from './operation.ts'
import { createPathTree } from './path-tree.ts'
import { readFields } from './read-fields.ts'
import { readInput, type Sent } from './read-input.ts'

function prepare(operation: Operation) {
  const { fields } = readFields(operation)
  return { ...operation, readInput: (sent: Sent) => readInput(operation, fields, sent) }
}

/** The operations at a path below /api/v1, ready to read their input. */
export const findRoute = createPathTree(areas.flatMap(({ operations }) => operations).map(prepare))
