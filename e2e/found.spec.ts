import { expect, test } from '@playwright/test'
import { findPiece } from './lib/find-piece.ts'

interface Offer {
  sku: string
  price: number
  availability: string
}

test('robots are told what to read, and find every product there in both languages', async ({
  request,
  baseURL,
}) => {
  const { product } = await findPiece()
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain('Disallow: /en/account')
  const [, index = ''] = /^Sitemap: (.+)$/m.exec(robots) ?? []
  expect(index).toBe(`${baseURL}/sitemap.xml`)
  expect(await (await request.get(index)).text()).toContain(`/sitemap/products/${product.category}.xml`)
  const sitemap = await (await request.get(`/sitemap/products/${product.category}.xml`)).text()
  expect(sitemap).toContain(`<loc>${baseURL}/products/${product.slug}</loc>`)
  expect(sitemap).toContain(`<loc>${baseURL}/en/products/${product.slug}</loc>`)
  expect((await request.get('/sitemap/products/nothing.xml')).status()).toBe(404)
})

test('a phone is told how the shop looks on its own screen', async ({ page, request }) => {
  await page.goto('/')
  const href = await page.locator('link[rel="manifest"]').getAttribute('href')
  const { icons } = await (await request.get(href ?? '')).json()
  expect(icons.map(({ purpose }: { purpose?: string }) => purpose)).toContain('maskable')
  for (const { src, type } of icons) {
    const icon = await request.get(src)
    expect(icon.headers()['content-type']).toBe(type)
  }
})

test('a product says its price and what is left of each variant to search engines', async ({ page }) => {
  const { product, variant } = await findPiece()
  await page.goto(`/en/products/${product.slug}`)
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
  const data = texts.map((text) => JSON.parse(text))
  const offers: Offer[] = data.find((each) => each['@type'] === 'Product').offers
  expect(offers.map(({ sku }) => sku).sort()).toEqual(product.variants.map(({ sku }) => sku).sort())
  expect(offers.find(({ sku }) => sku === variant.sku)).toMatchObject({
    price: variant.price,
    priceCurrency: 'KRW',
    availability: 'https://schema.org/InStock',
  })
  const { itemListElement } = data.find((each) => each['@type'] === 'BreadcrumbList')
  expect(itemListElement.at(-1).item).toMatch(new RegExp(`/en/products/${product.slug}$`))
})

test('a page names its one address, itself in the other language, and a picture that answers', async ({
  page,
  request,
}) => {
  const { product } = await findPiece()
  for (const path of ['/en', `/en/products/${product.slug}`]) {
    await page.goto(path)
    const link = (selector: string) => page.locator(`link${selector}`).getAttribute('href')
    expect(await link('[rel="canonical"]')).toMatch(new RegExp(`${path}$`))
    expect(await link('[hreflang="ko"]')).not.toContain('/en')
    const picture = await page.locator('meta[property="og:image"]').getAttribute('content')
    const answer = await request.get(picture ?? '')
    expect(answer.headers()['content-type']).toBe('image/jpeg')
    expect((await answer.body()).length).toBeGreaterThan(10_000)
  }
  expect((await request.get('/og/ko/products/nothing.jpg')).status()).toBe(404)
})
