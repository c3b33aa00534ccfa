import type { MetadataRoute } from 'next'

/** The shop on a phone's own screen. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Firstcome',
    short_name: 'Firstcome',
    description: '정해진 수량을, 번호를 붙여 냅니다. Fixed quantities, in numbered drops.',
    id: '/',
    start_url: '/',
    display: 'standalone',
    background_color: '#f6f4ef',
    theme_color: '#f6f4ef',
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/icons/icon-192.png', type: 'image/png', sizes: '192x192' },
      { src: '/icons/icon-512.png', type: 'image/png', sizes: '512x512' },
      { src: '/icons/maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  }
}
