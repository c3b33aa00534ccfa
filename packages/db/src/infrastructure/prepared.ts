import type { Reader } from './clock.ts'
import { pool } from './pool.ts'

/** Reads by statements that crowds send, straight to the driver: the server keeps them prepared. */
export const prepared: Reader = {
  $queryRawUnsafe: (statement, ...values) => pool.execute(statement, values),
}
