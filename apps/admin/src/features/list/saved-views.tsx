'use client'

import type { ViewList } from '@firstcome/client/admin'
import { Button } from '@firstcome/ui/button'
import { Menu } from '@firstcome/ui/menu'
import { MenuItem } from '@firstcome/ui/menu-item'
import { MenuLine } from '@firstcome/ui/menu-line'
import { useQuery } from '@tanstack/react-query'
import { Bookmark, BookmarkPlus, ListX } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useAddress } from '@/address/use-address.ts'
import { withParams } from '@/address/with-params.ts'
import { useTRPC } from '@/trpc/context.ts'
import { RemoveViews } from './remove-views.tsx'
import { SaveView } from './save-view.tsx'

/** The filters of a list that who sits here has kept under a name, and the way to keep the present one. */
export function SavedViews({ list }: { list: ViewList }) {
  const t = useTranslations('list.views')
  const trpc = useTRPC()
  const pathname = usePathname()
  const { here } = useAddress()
  const [open, setOpen] = useState<'save' | 'remove' | null>(null)
  const { data } = useQuery(trpc.views.list.queryOptions({ list }))
  const views = data?.items ?? []
  const query = withParams(here, { cursor: null, show: null }).split('?')[1] ?? ''
  const current = views.find((view) => view.query === query)
  const close = () => setOpen(null)
  return (
    <>
      <Menu
        trigger={
          <Button size="sm" variant="outline">
            <Bookmark aria-hidden size={14} fill={current ? 'currentcolor' : 'none'} />
            <span className="max-sm:sr-only">{current?.name ?? t('title')}</span>
          </Button>
        }
      >
        {views.map(({ id, name, query }) => (
          <MenuItem key={id} href={query ? `${pathname}?${query}` : pathname}>
            {name}
          </MenuItem>
        ))}
        {views.length > 0 && <MenuLine />}
        <MenuItem
          icon={<BookmarkPlus aria-hidden size={15} />}
          disabled={!query}
          onSelect={() => setOpen('save')}
        >
          {t('save')}
        </MenuItem>
        {views.length > 0 && (
          <MenuItem icon={<ListX aria-hidden size={15} />} onSelect={() => setOpen('remove')}>
            {t('tidy')}
          </MenuItem>
        )}
      </Menu>
      <SaveView list={list} query={query} open={open === 'save'} onClose={close} />
      <RemoveViews list={list} views={views} open={open === 'remove'} onClose={close} />
    </>
  )
}
