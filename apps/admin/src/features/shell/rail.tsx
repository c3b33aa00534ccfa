'use client'

import { RailLinks } from './rail-links.tsx'
import { SearchButton } from './search-button.tsx'
import { StaffMenu } from './staff-menu.tsx'
import { Wordmark } from './wordmark.tsx'

export interface RailProps {
  onSearch: () => void
  onShowKeys: () => void
}

/** The way to every page of the desk, always in sight where there is room for it. */
export function Rail({ onSearch, onShowKeys }: RailProps) {
  return (
    <div className="sticky top-0 hidden h-dvh w-52 shrink-0 flex-col gap-3 border-r border-hairline px-3 lg:flex">
      <div className="flex min-h-12 items-center px-2">
        <Wordmark />
      </div>
      <SearchButton onOpen={onSearch} />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <RailLinks />
      </div>
      <div className="border-t border-hairline py-2">
        <StaffMenu onShowKeys={onShowKeys} />
      </div>
    </div>
  )
}
