import { deepStrictEqual } from 'node:assert/strict'
import { pictureOf } from '@firstcome/db/testing/picture-of'
import fc from 'fast-check'
import { command } from '../command.ts'

/** What was last accepted under a key is sent again under it: the same answer, byte for byte, and nothing changes. */
export const repeat = fc.constant(
  command({
    name: 'repeat',
    given: {},
    applies: ({ orders }) => orders.length > 0,
    foresee: () => null,
    async perform(world) {
      deepStrictEqual(JSON.stringify(await world.last?.again()), world.last?.answer)
      deepStrictEqual(await pictureOf(world), world.picture)
    },
  }),
)
