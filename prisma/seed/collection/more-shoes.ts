import { highTop } from '../drawings/high-top.ts'
import { loafer } from '../drawings/loafer.ts'
import { slipOn } from '../drawings/slip-on.ts'
import { ankleSocks } from '../drawings/socks.ts'
import type { MadePiece } from './made-piece.ts'
import { FEET } from './sizes.ts'

export const moreShoes: MadePiece[] = [
  {
    slug: 'high-top',
    name: { ko: '하이톱', en: 'High top' },
    description: {
      ko: '코트 슈즈의 창에 복사뼈를 덮는 캔버스. 안창은 빼서 빨 수 있습니다.',
      en: 'The sole of the Court shoe under canvas that covers the ankle. The insole comes out to be washed.',
    },
    garment: highTop,
    colors: ['ink', 'bone', 'moss'],
    sizes: FEET,
    price: 149_000,
  },
  {
    slug: 'slip-on',
    name: { ko: '슬립온', en: 'Slip-on' },
    description: {
      ko: '끈 없이 신는 코트 슈즈. 양옆의 고무단이 발등을 잡고, 뒤축은 접어 신어도 됩니다.',
      en: 'The Court shoe without laces. Elastic at both sides holds the foot; the heel may be trodden down.',
    },
    garment: slipOn,
    colors: ['wheat', 'slate', 'ink'],
    sizes: FEET,
    price: 119_000,
  },
  {
    slug: 'loafer',
    name: { ko: '로퍼', en: 'Loafer' },
    description: {
      ko: '기름을 먹인 소가죽을 실로 엮은 로퍼. 창은 가죽 위에 고무를 덧대 비 오는 날에도 신습니다.',
      en: 'Oiled leather, sewn by the Blake stitch. Rubber over the leather sole, for rain.',
    },
    garment: loafer,
    colors: ['plum', 'ink'],
    sizes: FEET,
    price: 219_000,
  },
  {
    slug: 'ankle-socks',
    name: { ko: '발목 양말', en: 'Ankle socks' },
    description: {
      ko: '발바닥만 두껍게 짠 면 양말 세 켤레. 뒤꿈치가 깊어 벗겨지지 않습니다. M 235–255, L 260–280.',
      en: 'Three pairs in cotton, thick under the foot only. A deep heel stays on. M 235–255 mm, L 260–280 mm.',
    },
    garment: ankleSocks,
    colors: ['bone', 'slate', 'ink'],
    sizes: ['m', 'l'],
    price: 25_000,
  },
]
