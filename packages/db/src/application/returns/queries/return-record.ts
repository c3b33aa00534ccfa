import { z } from 'zod'
import type { Locale } from '../../../domain/fields.ts'
import { won } from '../../../domain/money.ts'
import type { Return } from '../../../domain/returns/return.ts'
import type { Prisma } from '../../../generated/client.ts'
import type { Reader } from '../../../infrastructure/clock.ts'
import { presentImage, storedImageSchema } from '../../catalog/present-image.ts'

/** What a return shows; its lines come in a further query. */
export const returnSelect = {
  id: true,
  orderId: true,
  status: true,
  reason: true,
  answer: true,
  refundId: true,
  requestedAt: true,
  decidedAt: true,
  order: { select: { number: true } },
  lines: {
    select: {
      orderLineId: true,
      quantity: true,
      orderLine: {
        select: { nameKo: true, nameEn: true, optionsKo: true, optionsEn: true, image: true },
      },
    },
    orderBy: { orderLine: { position: 'asc' } },
  },
} as const satisfies Prisma.ReturnSelect

type ReturnRow = Prisma.ReturnGetPayload<{ select: typeof returnSelect }>

const namedOptions = z.array(z.tuple([z.string(), z.string()]))
const snapshotImage = storedImageSchema.nullable()

/** Returns as the API shows them, in the reader's language, with what their refunds gave back. */
export async function presentReturns(
  db: Reader,
  rows: readonly ReturnRow[],
  locale: Locale,
): Promise<Return[]> {
  const refundIds = rows.flatMap(({ refundId }) => refundId ?? [])
  const refunds = await db.refund.findMany({
    where: { id: { in: refundIds } },
    select: { id: true, amount: true },
  })
  const amounts = new Map(refunds.map(({ id, amount }) => [id, won(amount)]))
  return rows.map((row) => ({
    id: row.id,
    orderId: row.orderId,
    orderNumber: row.order.number,
    status: row.status,
    reason: row.reason,
    answer: row.answer,
    amount: row.refundId === null ? null : (amounts.get(row.refundId) ?? null),
    lines: row.lines.map((line) => presentLine(line, locale)),
    requestedAt: row.requestedAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
  }))
}

function presentLine({ orderLineId, quantity, orderLine }: ReturnRow['lines'][number], locale: Locale) {
  const image = snapshotImage.parse(orderLine.image)
  const options = namedOptions.parse(locale === 'en' ? orderLine.optionsEn : orderLine.optionsKo)
  return {
    orderLineId,
    name: locale === 'en' ? orderLine.nameEn : orderLine.nameKo,
    options: Object.fromEntries(options),
    image: image && presentImage(image, locale),
    quantity,
  }
}
