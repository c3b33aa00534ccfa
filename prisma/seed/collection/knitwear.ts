import { cardigan } from '../drawings/cardigan.ts'
import { hoodie } from '../drawings/hoodie.ts'
import { crewKnit, fishermanKnit } from '../drawings/knit.ts'
import { sweatshirt } from '../drawings/sweatshirt.ts'
import type { MadePiece } from './made-piece.ts'
import { LETTERS } from './sizes.ts'

export const knitwear: MadePiece[] = [
  {
    slug: 'crew-knit',
    name: { ko: '크루넥 니트', en: 'Crew knit' },
    description: {
      ko: '7게이지로 짠 램스울. 소매와 밑단의 고무단을 길게 잡아 모양이 오래갑니다. 손세탁을 권합니다.',
      en: 'Lambswool in seven gauge. Long ribs at cuff and hem keep its shape. Wash by hand.',
    },
    garment: crewKnit,
    colors: ['moss', 'clay', 'ink'],
    sizes: LETTERS,
    price: 129_000,
  },
  {
    slug: 'cardigan',
    name: { ko: '카디건', en: 'Cardigan' },
    description: {
      ko: '깊은 브이넥에 단추 다섯, 손이 들어가는 주머니 둘. 셔츠 위에도 티셔츠 위에도 맞는 두께입니다.',
      en: 'A deep V, five buttons, two pockets that take a hand. Of a weight for shirts and tees alike.',
    },
    garment: cardigan,
    colors: ['rust', 'bone', 'ink'],
    sizes: LETTERS,
    price: 148_000,
  },
  {
    slug: 'sweatshirt',
    name: { ko: '스웨트셔츠', en: 'Sweatshirt' },
    description: {
      ko: '느리게 돌아가는 기계로 짠 루프백 코튼. 목 앞의 삼각 덧댐은 늘어남을 막습니다. 안쪽은 보풀지 않습니다.',
      en: 'Loopback cotton from a slow machine. The V sewn into the neck stops it from stretching. The inside does not pill.',
    },
    garment: sweatshirt,
    colors: ['sky', 'clay', 'ink'],
    sizes: LETTERS,
    price: 89_000,
  },
  {
    slug: 'hoodie',
    name: { ko: '후디', en: 'Hoodie' },
    description: {
      ko: '460g 루프백 코튼, 두 겹 후드. 끈 끝은 쇠붙이 없이 매듭으로 마감했습니다. 주머니 안쪽은 부드러운 저지.',
      en: 'Loopback cotton of 460 g, a hood of two layers. The cords end in knots, not metal. The pouch is lined with soft jersey.',
    },
    garment: hoodie,
    colors: ['moss', 'ink', 'bone'],
    sizes: LETTERS,
    price: 109_000,
  },
  {
    slug: 'fisherman-knit',
    name: { ko: '피셔맨 니트', en: 'Fisherman knit' },
    description: {
      ko: '두 가닥 케이블을 세 줄 넣어 두껍게 짠 울. 한 벌을 짜는 데 네 시간 걸립니다.',
      en: 'Thick wool with three cables of two strands. One piece takes four hours to knit.',
    },
    garment: fishermanKnit,
    colors: ['bone', 'ink'],
    sizes: LETTERS,
    price: 179_000,
    drop: { stage: 'upcoming', number: 8, maxPerCustomer: 1 },
  },
]
