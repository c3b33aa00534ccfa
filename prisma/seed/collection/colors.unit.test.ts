import { expect, test } from 'vitest'
import { swatchOf } from '../../../apps/web/src/features/catalogue/swatch.ts'
import { dyes } from '../drawings/dyes.ts'
import { colors } from './colors.ts'

test.each(Object.entries(colors))(
  'the shop shows %s as the cloth is dyed, in both languages',
  (key, { ko, en }) => {
    const { cloth } = dyes[key as keyof typeof dyes]
    expect([swatchOf(ko), swatchOf(en)]).toEqual([cloth, cloth])
  },
)
