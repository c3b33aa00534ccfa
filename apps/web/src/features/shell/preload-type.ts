import { preload } from 'react-dom'
import type from '@/generated/type.woff2'

/** Has the type of the shop's own words fetched before the styles name it. */
export function preloadType(): void {
  preload(type, { as: 'font', type: 'font/woff2', crossOrigin: '' })
}
