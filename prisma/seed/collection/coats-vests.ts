import { blouson } from '../drawings/blouson.ts'
import { denimJacket } from '../drawings/denim-jacket.ts'
import { macCoat } from '../drawings/mac-coat.ts'
import { paddedVest } from '../drawings/padded-vest.ts'
import type { MadePiece } from './made-piece.ts'
import { LETTERS } from './sizes.ts'

export const coatsAndVests: MadePiece[] = [
  {
    slug: 'denim-jacket',
    name: { ko: '데님 재킷', en: 'Denim jacket' },
    description: {
      ko: '13온스 데님. 가슴에서 허리로 내려오는 두 줄 솔기, 구리 단추 여섯. 허리에서 끝나는 길이입니다.',
      en: '13 oz denim. Two seams run from chest to waist, six copper buttons. It ends at the waist.',
    },
    garment: denimJacket,
    colors: ['ink', 'sky'],
    sizes: LETTERS,
    price: 158_000,
  },
  {
    slug: 'blouson',
    name: { ko: '블루종', en: 'Blouson' },
    description: {
      ko: '광택을 뺀 나일론 트윌, 목과 소매와 밑단은 울 고무단. 옆 주머니는 안쪽에서 지퍼로 닫힙니다.',
      en: 'Matt nylon twill with wool ribs at neck, cuff and hem. The side pockets close from inside by a zip.',
    },
    garment: blouson,
    colors: ['moss', 'plum', 'ink'],
    sizes: LETTERS,
    price: 178_000,
  },
  {
    slug: 'padded-vest',
    name: { ko: '패딩 베스트', en: 'Padded vest' },
    description: {
      ko: '재활용 다운 80g을 일곱 칸에 나누어 채웠습니다. 셔츠 위, 코트 아래. 접으면 속주머니에 들어갑니다.',
      en: 'Recycled down, 80 g in seven rows. Over a shirt, under a coat. It packs into its inner pocket.',
    },
    garment: paddedVest,
    colors: ['slate', 'rust', 'ink'],
    sizes: LETTERS,
    price: 149_000,
  },
  {
    slug: 'mac-coat',
    name: { ko: '맥 코트', en: 'Mac coat' },
    description: {
      ko: '물을 튕기는 면 개버딘. 단추는 앞단 뒤에 숨고, 소매는 목까지 한 장으로 올라가 어깨가 편합니다.',
      en: 'Cotton gabardine that sheds water. The buttons hide behind the front; sleeves cut up to the neck leave the shoulder free.',
    },
    garment: macCoat,
    colors: ['wheat', 'ink', 'moss'],
    sizes: ['s', 'm', 'l'],
    price: 298_000,
  },
]
