'use client'

import { Drawer } from '@firstcome/ui/drawer'
import { Tabs } from '@firstcome/ui/tabs'
import { useTranslations } from 'next-intl'
import { useAddress } from '@/address/use-address.ts'
import { useDrawer } from '@/address/use-drawer.ts'
import { Page } from '@/features/shell/page.tsx'
import { LowList } from './low-list.tsx'
import { MovementList } from './movement-list.tsx'
import { VariantStock } from './variant-stock.tsx'

/** What is running out, why stock moved, and the one place where it is adjusted by hand. */
export function StockView() {
  const t = useTranslations('stock')
  const { read, hrefWith } = useAddress()
  const drawer = useDrawer()
  const view = read('view') === 'movements' ? 'movements' : 'low'
  const tabs = [
    { key: 'low', href: hrefWith({ view: null, kind: null }), label: t('views.low') },
    { key: 'movements', href: hrefWith({ view: 'movements' }), label: t('views.movements') },
  ]
  return (
    <Page title={t('title')}>
      <Tabs label={t('title')} tabs={tabs} current={view} className="mb-2" />
      {view === 'low' ? <LowList hrefFor={drawer.hrefFor} /> : <MovementList hrefFor={drawer.hrefFor} />}
      <Drawer {...drawer.panel} title={t('history')} closeLabel={t('close')}>
        {drawer.id && <VariantStock key={drawer.id} id={drawer.id} />}
      </Drawer>
    </Page>
  )
}
