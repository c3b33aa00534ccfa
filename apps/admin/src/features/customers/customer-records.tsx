'use client'

import { Tabs } from '@firstcome/ui/tabs'
import { useTranslations } from 'next-intl'
import { useAddress } from '@/address/use-address.ts'
import { CouponsTab } from './coupons-tab.tsx'
import { OrdersTab } from './orders-tab.tsx'
import { WalletTab } from './wallet-tab.tsx'

const tabs = { orders: OrdersTab, wallet: WalletTab, coupons: CouponsTab }
type Tab = keyof typeof tabs
const names = Object.keys(tabs) as Tab[]

/** What a customer did, by kind; the address says which is shown. */
export function CustomerRecords({ id }: { id: string }) {
  const t = useTranslations('customers.tabs')
  const { read, hrefWith } = useAddress()
  const current = names.find((name) => name === read('tab')) ?? 'orders'
  const Shown = tabs[current]
  return (
    <section aria-label={t(current)} className="grid grid-cols-[minmax(0,1fr)] content-start gap-2">
      <Tabs
        label={t('label')}
        current={current}
        tabs={names.map((key) => ({
          key,
          label: t(key),
          href: hrefWith({ tab: key === 'orders' ? null : key, cursor: null }),
        }))}
      />
      <Shown id={id} />
    </section>
  )
}
