import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { Suspense } from 'react'
import { BuyBar } from '@/features/product/buy-bar.tsx'
import { DropWindow } from '@/features/product/drop-window.tsx'
import { Facts } from '@/features/product/facts.tsx'
import { Gallery } from '@/features/product/gallery.tsx'
import { OptionPickers } from '@/features/product/option-pickers.tsx'
import { ProductProvider } from '@/features/product/product-context.tsx'
import { ProductData } from '@/features/product/product-data.tsx'
import { ProductPrice } from '@/features/product/product-price.tsx'
import { QuantityPicker } from '@/features/product/quantity-picker.tsx'
import { readProduct } from '@/features/product/read-product.ts'
import { Related } from '@/features/product/related.tsx'
import { StockNote } from '@/features/product/stock-note.tsx'
import { alternatesOf } from '@/i18n/alternates-of.ts'

type Props = PageProps<'/[locale]/products/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const locale = await getLocale()
  const product = await readProduct(slug, locale)
  return {
    alternates: alternatesOf(`/products/${slug}`, locale),
    title: product.name,
    description: product.description,
    openGraph: { title: product.name, description: product.description, images: [product.image.url] },
  }
}

export default async function Page({ params, searchParams }: Props) {
  const { slug } = await params
  const { variant } = await searchParams
  const product = await readProduct(slug, await getLocale())
  return (
    <ProductProvider
      key={product.id}
      product={product}
      variantId={typeof variant === 'string' ? variant : undefined}
      madeAt={Date.now()}
    >
      <ProductData product={product} />
      <div className="frame grid gap-x-12 gap-y-6 lg:grid-cols-12 lg:pt-8">
        <div className="lg:col-span-7">
          <Gallery />
        </div>
        <div className="lg:col-span-5">
          <div className="grid gap-6 lg:sticky lg:top-24">
            <header className="grid gap-2">
              <h1 className="text-title font-bold">{product.name}</h1>
              <ProductPrice />
            </header>
            <DropWindow />
            <OptionPickers />
            <div className="flex flex-wrap items-center gap-x-5 gap-y-3 empty:hidden">
              <QuantityPicker />
              <StockNote />
            </div>
            <BuyBar />
            <p className="max-w-prose whitespace-pre-line text-muted">{product.description}</p>
            <Facts />
          </div>
        </div>
      </div>
      <Suspense>
        <Related product={product} />
      </Suspense>
    </ProductProvider>
  )
}
