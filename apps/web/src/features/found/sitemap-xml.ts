import { routing } from '@/i18n/routing.ts'
import { publicUrl } from './public-url.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9'

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A sitemap of these pages, each in every language and naming the others. */
export function sitemapXml(hrefs: readonly string[]): string {
  const entries = hrefs.flatMap((href) => {
    const pages = routing.locales.map((locale) => ({ locale, url: escapeXml(publicUrl(href, locale)) }))
    const others = pages.map(
      ({ locale, url }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${url}"/>`,
    )
    return pages.map(({ url }) => `<url><loc>${url}</loc>${others.join('')}</url>`)
  })
  return `${declaration}<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`
}

/** The list of the sitemaps at these whole addresses. */
export function sitemapIndexXml(urls: readonly string[]): string {
  const entries = urls.map((url) => `<sitemap><loc>${escapeXml(url)}</loc></sitemap>`)
  return `${declaration}<sitemapindex xmlns="${schema}">\n${entries.join('\n')}\n</sitemapindex>\n`
}
