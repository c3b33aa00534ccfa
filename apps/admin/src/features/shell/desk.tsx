'use client'

import { useCommandKey } from '@firstcome/ui/use-command-key'
import { type ReactNode, useCallback, useState } from 'react'
import { KeysDrawer } from '@/features/keys/keys-drawer.tsx'
import { useDeskKeys } from '@/features/keys/use-desk-keys.ts'
import { useRowKeys } from '@/features/keys/use-row-keys.ts'
import { Palette } from '@/features/palette/palette.tsx'
import { SignedInOnly } from '@/features/session/signed-in-only.tsx'
import { DeskSkeleton } from './desk-skeleton.tsx'
import { PhoneBar } from './phone-bar.tsx'
import { Rail } from './rail.tsx'

/** The frame of every page behind the sign-in. */
export function Desk({ children }: { children: ReactNode }) {
  return (
    <SignedInOnly fallback={<DeskSkeleton />}>
      <Frame>{children}</Frame>
    </SignedInOnly>
  )
}

function Frame({ children }: { children: ReactNode }) {
  const [isSearching, setSearching] = useState(false)
  const [showsKeys, setShowsKeys] = useState(false)
  const search = useCallback(() => setSearching(true), [])
  const showKeys = useCallback(() => setShowsKeys(true), [])
  useCommandKey(search)
  useDeskKeys(showKeys)
  useRowKeys()
  return (
    <div className="flex min-h-dvh flex-col lg:flex-row">
      <Rail onSearch={search} onShowKeys={showKeys} />
      <PhoneBar onSearch={search} onShowKeys={showKeys} />
      <main id="main" tabIndex={-1} className="flex min-w-0 flex-1 flex-col outline-none">
        {children}
      </main>
      <Palette open={isSearching} onOpenChange={setSearching} onShowKeys={showKeys} />
      <KeysDrawer open={showsKeys} onOpenChange={setShowsKeys} />
    </div>
  )
}
