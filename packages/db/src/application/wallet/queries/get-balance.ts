import type { z } from 'zod'
import { won } from '../../../domain/money.ts'
import { notFound } from '../../../domain/refusal.ts'
import type { balanceSchema } from '../../../domain/wallet/wallet.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import type { Actor } from '../../accounts/actor.ts'

/** What the shopper's wallet holds, in won. */
export async function getBalance(actor: Actor): Promise<z.infer<typeof balanceSchema>> {
  const wallet = await prisma.wallet.findUnique({
    where: { userId: actor.userId },
    select: { balance: true },
  })
  if (!wallet) throw notFound()
  return { balance: won(wallet.balance) }
}
