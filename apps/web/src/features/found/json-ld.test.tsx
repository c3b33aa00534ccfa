import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { JsonLd } from './json-ld.tsx'

it('keeps what is written into it inside its element', () => {
  const name = '</script><script>alert(1)</script><!--'
  const html = renderToStaticMarkup(<JsonLd data={{ '@type': 'Product', name }} />)
  expect(html.match(/<\/script>/g)).toHaveLength(1)
  expect(html).not.toContain('<!--')
  const [, json = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(html) ?? []
  expect(JSON.parse(json)).toEqual({ '@context': 'https://schema.org', '@type': 'Product', name })
})
