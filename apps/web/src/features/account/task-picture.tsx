import type { Locale } from 'next-intl'
import { Picture } from '@/features/catalogue/picture.tsx'
import { readNewest } from '@/features/catalogue/read-newest.ts'
import { pickLead } from '@/features/home/pick-lead.ts'

/** The piece that the shop leads with, beside a form on a desk; nothing when the API is away. */
export async function TaskPicture({ locale }: { locale: Locale }) {
  const newest = await readNewest(locale).catch(() => [])
  const lead = pickLead(newest, Date.now())
  if (!lead) return null
  return (
    <Picture
      image={lead.image}
      sizes="(min-width: 1024px) 38vw, 1px"
      decorative
      className="aspect-4/5 max-h-[calc(100dvh-12rem)] w-full"
    />
  )
}
