import type { ListFacets } from '@/trpc/outputs.ts'

type Sizes = ListFacets['sizes']

const kinds = ['clothes', 'waists', 'shoes', 'others'] as const

/** Sizes by what they measure, told by how they are written: S is a shirt's, 32 a waist in inches, 260 a foot in millimetres. */
export const byKind = (sizes: Sizes) =>
  kinds
    .map((kind) => ({ kind, sizes: sizes.filter(({ key }) => kindOf(key) === kind) }))
    .filter((group) => group.sizes.length > 0)

function kindOf(key: string): (typeof kinds)[number] {
  if (/^(x{0,3}[sl]|m)$/.test(key)) return 'clothes'
  if (/^\d\d$/.test(key)) return 'waists'
  return /^\d{3}$/.test(key) ? 'shoes' : 'others'
}
