'use client'

import { createContext, type ReactNode, use, useState } from 'react'
import type { ProductPage, Variant } from '@/trpc/outputs.ts'
import { saleState } from '../catalogue/sale-state.ts'
import { useDropTime } from '../drops/use-drop-time.ts'
import { type Choice, choose, chosenVariant, startChoice } from './choice.ts'
import { useLiveProduct } from './use-live-product.ts'

export interface ProductView {
  product: ProductPage
  /** The shop's time, ms. */
  now: number
  /** With so many pieces or fewer, the page says how many are left. */
  lowLevel: number
  sale: ReturnType<typeof saleState>
  choice: Choice
  variant: Variant | null
  chooseValue: (option: string, value: string) => void
  quantity: number
  setQuantity: (quantity: number) => void
  /** The option that still has to be chosen, once someone tried to buy without it. */
  missing: string | null
  askForMissing: () => void
}

const ProductContext = createContext<ProductView | null>(null)

export interface ProductProviderProps {
  product: ProductPage
  variantId: string | undefined
  madeAt: number
  lowLevel: number
  children: ReactNode
}

/** What a product page knows and what is chosen on it, for the gallery, the pickers and the buttons alike. */
export function ProductProvider({
  product: made,
  variantId,
  madeAt,
  lowLevel,
  children,
}: ProductProviderProps) {
  const now = useDropTime(madeAt, { enabled: saleState(made, madeAt) !== 'always' })
  const product = useLiveProduct(made)
  const [choice, setChoice] = useState(() => startChoice(made, variantId))
  const [quantity, setQuantity] = useState(1)
  const [asked, setAsked] = useState(false)
  const variant = chosenVariant(product, choice)
  const chooseValue = (option: string, value: string) => {
    const next = choose(product, choice, option, value)
    setChoice(next)
    setQuantity(1)
    putVariantInAddress(chosenVariant(product, next))
  }
  const missing = asked
    ? (product.options.find(({ name }) => choice[name] === undefined)?.name ?? null)
    : null
  const view: ProductView = {
    product,
    now,
    lowLevel,
    sale: saleState(product, now),
    choice,
    variant,
    chooseValue,
    quantity,
    setQuantity,
    missing,
    askForMissing: () => setAsked(true),
  }
  return <ProductContext value={view}>{children}</ProductContext>
}

export function useProduct(): ProductView {
  const view = use(ProductContext)
  if (!view) throw new Error('useProduct needs a ProductProvider around it')
  return view
}

function putVariantInAddress(variant: Variant | null): void {
  const address = new URL(window.location.href)
  if (variant) address.searchParams.set('variant', variant.id)
  else address.searchParams.delete('variant')
  window.history.replaceState(null, '', address)
}
