import type { Reader } from './clock.ts'
import { pool } from './pool.ts'

/** Reads by statements whose text will hardly come again: the server does not keep them prepared. */
export const unprepared: Reader = {
  $queryRawUnsafe: (statement, ...values) => pool.query(statement, values),
}
