import type { Tx } from '../../../../infrastructure/transaction.ts'

/** What the list is read by: the global client, or a transaction. */
export type Client = Pick<Tx, '$queryRaw'>
