import { getLocale } from 'next-intl/server'
import type { ProductPage } from '@/trpc/outputs.ts'
import { pickDrop } from '../catalogue/pick-drop.ts'
import { readNewest } from '../catalogue/read-newest.ts'
import { NextDrop } from './next-drop.tsx'

/** Where the page of a drop leads once it is over: to the one that is open or opens next, else to the new pieces. */
export async function LeadOn({ product }: { product: ProductPage }) {
  const newest = await readNewest(await getLocale())
  const now = Date.now()
  const others = newest.filter(({ id }) => id !== product.id)
  return <NextDrop next={pickDrop(others, now)} now={now} />
}
