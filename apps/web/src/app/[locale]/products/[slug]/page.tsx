import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { Suspense } from 'react'
import { listHref } from '@/features/catalogue/list-filter.ts'
import { readCategories } from '@/features/catalogue/read-categories.ts'
import { BreadcrumbData } from '@/features/found/breadcrumb-data.tsx'
import { ogOf } from '@/features/og/og-of.ts'
import { BuyBar } from '@/features/product/buy-bar.tsx'
import { DropWindow } from '@/features/product/drop-window.tsx'
import { Facts } from '@/features/product/facts.tsx'
import { Gallery } from '@/features/product/gallery.tsx'
import { LeadOn } from '@/features/product/lead-on.tsx'
import { OptionPickers } from '@/features/product/option-pickers.tsx'
import { ProductProvider } from '@/features/product/product-context.tsx'
import { ProductData } from '@/features/product/product-data.tsx'
import { ProductHead } from '@/features/product/product-head.tsx'
import { QuantityPicker } from '@/features/product/quantity-picker.tsx'
import { readLowLevel } from '@/features/product/read-low-level.ts'
import { readProduct } from '@/features/product/read-product.ts'
import { Related } from '@/features/product/related.tsx'
import { StockNote } from '@/features/product/stock-note.tsx'
import { UntilOver } from '@/features/product/until-over.tsx'
import { SizeGuide } from '@/features/sizes/size-guide.tsx'
import { alternatesOf } from '@/i18n/alternates-of.ts'

type Props = PageProps<'/[locale]/products/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const locale = await getLocale()
  const product = await readProduct(slug, locale)
  const { name: title, description } = product
  return {
    alternates: alternatesOf(`/products/${slug}`, locale),
    title,
    description,
    openGraph: await ogOf(`products/${slug}`, title),
  }
}

export default async function Page({ params, searchParams }: Props) {
  const { slug } = await params
  const { variant } = await searchParams
  const locale = await getLocale()
  const [product, categories, lowLevel] = await Promise.all([
    readProduct(slug, locale),
    readCategories(locale),
    readLowLevel(),
  ])
  const madeAt = Date.now()
  const category = categories.find((each) => each.slug === product.category)
  return (
    <ProductProvider
      key={product.id}
      product={product}
      variantId={typeof variant === 'string' ? variant : undefined}
      madeAt={madeAt}
      lowLevel={lowLevel}
    >
      <ProductData product={product} now={madeAt} />
      <BreadcrumbData
        steps={[
          ...(category ? [{ name: category.name, href: listHref({ category: category.slug }) }] : []),
          { name: product.name, href: `/products/${product.slug}` },
        ]}
      />
      <div className="frame grid gap-x-12 gap-y-6 lg:grid-cols-12 lg:pt-8">
        <div className="lg:col-span-7">
          <Gallery />
        </div>
        <div className="lg:col-span-5">
          <div className="grid gap-6 lg:sticky lg:top-24">
            <ProductHead />
            <DropWindow />
            <OptionPickers />
            <UntilOver>
              <SizeGuide piece={product} />
            </UntilOver>
            <div className="flex flex-wrap items-center gap-x-5 gap-y-3 empty:hidden">
              <QuantityPicker />
              <StockNote />
            </div>
            <BuyBar leadOn={product.saleEndsAt !== null && <LeadOn product={product} />} />
            <p className="max-w-prose text-pretty whitespace-pre-line text-muted">{product.description}</p>
            <UntilOver>
              <Facts />
            </UntilOver>
          </div>
        </div>
      </div>
      <Suspense>
        <Related product={product} />
      </Suspense>
    </ProductProvider>
  )
}
