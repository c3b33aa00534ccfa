import type { BooksReport } from '../../domain/books.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { askInvariants } from './ask-invariants.ts'

const all = () => 'TRUE'

/** Checks every invariant against the live database. It reads only: nothing is repaired. */
export const checkBooks = (): Promise<BooksReport> =>
  askInvariants(prisma, { users: all, orders: all, variants: all, products: all, coupons: all })
