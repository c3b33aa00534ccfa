import { clog } from '../drawings/clog.ts'
import { courtShoe } from '../drawings/court-shoe.ts'
import { socks } from '../drawings/socks.ts'
import type { MadePiece } from './made-piece.ts'
import { FEET } from './sizes.ts'

export const shoes: MadePiece[] = [
  {
    slug: 'court-shoe',
    name: { ko: '코트 슈즈', en: 'Court shoe' },
    description: {
      ko: '캔버스 갑피를 고무창에 박음질로 이었습니다. 창이 닳으면 갈아 드립니다. 발볼이 넓으면 한 치수 크게 고르세요.',
      en: 'A canvas upper stitched to a rubber sole. When the sole is worn, we replace it. Wide feet take one size up.',
    },
    garment: courtShoe,
    colors: ['bone', 'ink', 'rust'],
    sizes: FEET,
    price: 139_000,
  },
  {
    slug: 'clog',
    name: { ko: '클로그', en: 'Clog' },
    description: {
      ko: '통가죽 한 장과 코르크 바닥. 뒤 끈은 앞으로 넘겨 신을 수도 있습니다. 일주일이면 발 모양이 남습니다.',
      en: 'One piece of leather on a cork bed. The strap also folds forward. A week, and the bed has the shape of your foot.',
    },
    garment: clog,
    colors: ['clay', 'ink'],
    sizes: FEET,
    price: 128_000,
  },
  {
    slug: 'rib-socks',
    name: { ko: '골지 양말', en: 'Rib socks' },
    description: {
      ko: '두꺼운 면사로 짠 골지 양말 두 켤레. 발끝 솔기를 손으로 이어 걸리지 않습니다. M 235–255, L 260–280.',
      en: 'Two pairs in thick ribbed cotton. The toe is linked by hand: no seam to feel. M 235–255 mm, L 260–280 mm.',
    },
    garment: socks,
    colors: ['moss', 'bone', 'ink', 'clay'],
    sizes: ['m', 'l'],
    price: 29_000,
  },
]
