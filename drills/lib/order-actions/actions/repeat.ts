import { deepStrictEqual } from 'node:assert/strict'
import { pictureOf } from '@firstcome/db/testing/picture-of'
import fc from 'fast-check'
import { command } from '../command.ts'

/** What was last accepted under a key is sent again under it: the same answer, byte for byte, and nothing changes. */
export const repeat = fc.constant(
  command({
    says: 'repeat',
    foresee: () => null,
    async perform(world) {
      if (!world.last) return
      deepStrictEqual(JSON.stringify(await world.last.again()), world.last.answer)
      deepStrictEqual(await pictureOf(world), world.picture)
    },
  }),
)
