'use client'

import { createContext, type ReactNode, useContext } from 'react'

const ShopUrl = createContext('')

export function ShopUrlProvider({ url, children }: { url: string; children: ReactNode }) {
  return <ShopUrl value={url}>{children}</ShopUrl>
}

/** Where people see the shop that this desk runs, without a slash at its end. */
export const useShopUrl = (): string => useContext(ShopUrl).replace(/\/$/, '')
