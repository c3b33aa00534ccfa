import { useTranslations } from 'next-intl'

interface Who {
  by: 'customer' | 'staff' | 'shop'
  staff: { name: string } | null
}

/** Who caused something: staff by their name, customers and the shop as such. */
export function useWho() {
  const t = useTranslations('order.who')
  return ({ by, staff }: Who) => staff?.name || t(by)
}
