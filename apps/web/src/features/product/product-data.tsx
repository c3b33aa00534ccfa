import type { ProductPage } from '@/trpc/outputs.ts'

/** The product in schema.org's words, for search engines; it is data, so no policy lets it run. */
export function ProductData({ product }: { product: ProductPage }) {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.name,
    description: product.description,
    image: product.images.map(({ url }) => url),
    offers: {
      '@type': 'AggregateOffer',
      priceCurrency: 'KRW',
      lowPrice: product.priceFrom,
      highPrice: product.priceTo,
      availability: `https://schema.org/${product.inStock ? 'InStock' : 'SoldOut'}`,
    },
  }
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
