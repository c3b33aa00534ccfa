import type { AuditEntry, AuditSubject } from '../../domain/audit/audit.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { readMaskedCustomers } from '../customers/read-masked-customers.ts'
import { staffNames } from '../staff/staff-names.ts'

type Name = NonNullable<AuditEntry['subject']['name']>
type Named = (ids: string[]) => Promise<[id: string, name: Name][]>

const select = { id: true, nameKo: true, nameEn: true } as const
const both = ({ id, nameKo, nameEn }: { id: string; nameKo: string; nameEn: string }): [string, Name] => [
  id,
  { ko: nameKo, en: nameEn },
]
const same = (id: string, name: string): [string, Name] => [id, { ko: name, en: name }]

const among = (ids: string[]) => ({ id: { in: ids } })

const readers: Partial<Record<AuditSubject, Named>> = {
  product: async (ids) => (await prisma.product.findMany({ where: among(ids), select })).map(both),
  category: async (ids) => (await prisma.category.findMany({ where: among(ids), select })).map(both),
  coupon: async (ids) => (await prisma.coupon.findMany({ where: among(ids), select })).map(both),
  variant: async (ids) => {
    const variants = await prisma.variant.findMany({ where: among(ids), select: { id: true, sku: true } })
    return variants.map(({ id, sku }) => same(id, sku))
  },
  order: async (ids) => {
    const orders = await prisma.order.findMany({ where: among(ids), select: { id: true, number: true } })
    return orders.map(({ id, number }) => same(id, number))
  },
  return: async (ids) => {
    const returns = await prisma.return.findMany({
      where: among(ids),
      select: { id: true, order: { select: { number: true } } },
    })
    return returns.map(({ id, order }) => same(id, order.number))
  },
  customer: async (ids) => {
    const customerOf = await readMaskedCustomers(ids)
    return ids.map((id) => same(id, customerOf(id).name))
  },
  staff: async (ids) => [...(await staffNames(prisma, ids))].map(([id, name]) => same(id, name)),
  key: async (ids) => {
    const keys = await prisma.serviceKey.findMany({ where: among(ids), select: { id: true, name: true } })
    return keys.map(({ id, name }) => same(id, name))
  },
  webhook: async (ids) => {
    const rows = await prisma.webhookEndpoint.findMany({
      where: among(ids),
      select: { id: true, name: true },
    })
    return rows.map(({ id, name }) => same(id, name))
  },
}

/** What was acted upon, by its number or its name now: customers masked, nothing for what is gone or has none. */
export async function nameSubjects(
  rows: readonly { subjectType: AuditSubject; subjectId: string | null }[],
): Promise<(id: string | null) => Name | null> {
  const idsOf = Map.groupBy(rows, ({ subjectType }) => subjectType)
  const found = await Promise.all(
    [...idsOf].map(async ([type, subjects]) => {
      const ids = [...new Set(subjects.flatMap(({ subjectId }) => subjectId ?? []))]
      return (await readers[type]?.(ids)) ?? []
    }),
  )
  const names = new Map(found.flat().filter(([, name]) => name.ko !== ''))
  return (id) => (id === null ? null : (names.get(id) ?? null))
}
