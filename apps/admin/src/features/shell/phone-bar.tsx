'use client'

import { IconButton } from '@firstcome/ui/icon-button'
import { Sheet } from '@firstcome/ui/sheet'
import { Menu, Search } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { RailProps } from './rail.tsx'
import { RailLinks } from './rail-links.tsx'
import { StaffMenu } from './staff-menu.tsx'
import { Wordmark } from './wordmark.tsx'

/** What the rail is on a small screen: a line above the page, and a sheet with the way to all others. */
export function PhoneBar({ onSearch, onShowKeys }: RailProps) {
  const t = useTranslations('shell')
  const pathname = usePathname()
  // Another page closes the sheet that led to it.
  const [openedOn, setOpenedOn] = useState<string | null>(null)
  return (
    <header className="sticky top-0 z-30 flex min-h-12 items-center justify-between border-b border-hairline bg-paper pr-2 pl-4 pointer-coarse:pr-1 lg:hidden">
      <Wordmark />
      <div className="flex">
        <IconButton label={t('palette.open')} onClick={onSearch}>
          <Search aria-hidden size={18} />
        </IconButton>
        <Sheet
          title={t('menu')}
          closeLabel={t('close')}
          open={openedOn === pathname}
          onOpenChange={(open) => setOpenedOn(open ? pathname : null)}
          trigger={
            <IconButton label={t('menu')}>
              <Menu aria-hidden size={20} />
            </IconButton>
          }
          footer={<StaffMenu onShowKeys={onShowKeys} />}
        >
          <RailLinks />
        </Sheet>
      </div>
    </header>
  )
}
