import { notFound } from '../../../domain/refusal.ts'
import type { DeskReturn, DeskReturnInput } from '../../../domain/returns/desk-return.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { deskReturnSelect, presentDeskReturns } from './desk-return-record.ts'

/** One return of any shopper, personal fields masked. Refuses: NOT_FOUND. */
export async function getDeskReturn({ id, locale }: DeskReturnInput): Promise<DeskReturn> {
  const rows = await prisma.return.findMany({ where: { id }, select: deskReturnSelect })
  const [found] = await presentDeskReturns(rows, locale)
  if (!found) throw notFound()
  return found
}
