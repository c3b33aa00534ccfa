import {
  drawstringTrousers,
  pleatedTrousers,
  shorts,
  straightDenim,
  workTrousers,
} from '../drawings/trousers.ts'
import { wrapSkirt } from '../drawings/wrap-skirt.ts'
import type { MadePiece } from './made-piece.ts'
import { LETTERS, WAISTS } from './sizes.ts'

export const trousers: MadePiece[] = [
  {
    slug: 'pleated-trousers',
    name: { ko: '턱 팬츠', en: 'Pleated trousers' },
    description: {
      ko: '앞주름 둘, 넓은 허벅지에서 밑단으로 천천히 좁아지는 선. 울 혼방 트윌이라 앉았다 일어나도 주름이 남지 않습니다.',
      en: 'Two pleats, wide at the thigh, slowly narrower to the hem. A wool-blend twill that forgets it was sat on.',
    },
    garment: pleatedTrousers,
    colors: ['ink', 'clay'],
    sizes: WAISTS,
    price: 119_000,
  },
  {
    slug: 'work-trousers',
    name: { ko: '워크 팬츠', en: 'Work trousers' },
    description: {
      ko: '무릎을 한 겹 덧댄 면 캔버스. 덧댄 천 아래가 열려 있어 보호대를 넣을 수 있습니다. 뒤에는 큰 주머니 둘.',
      en: 'Cotton canvas with a second layer at the knee, open below for pads. Two large pockets behind.',
    },
    garment: workTrousers,
    colors: ['moss', 'bone', 'ink'],
    sizes: ['28', '30', '32', '34'],
    price: 109_000,
  },
  {
    slug: 'straight-denim',
    name: { ko: '스트레이트 데님', en: 'Straight denim' },
    description: {
      ko: '14온스 데님, 무릎부터 밑단까지 곧은 선. 물은 서서히 빠집니다. 처음 몇 번은 따로 빨아 주세요.',
      en: '14 oz denim, straight from knee to hem. The dye fades slowly. Wash it alone the first few times.',
    },
    garment: straightDenim,
    colors: ['ink', 'sky'],
    sizes: WAISTS,
    price: 128_000,
  },
  {
    slug: 'drawstring-trousers',
    name: { ko: '드로스트링 팬츠', en: 'Drawstring trousers' },
    description: {
      ko: '고무단 허리에 면 끈. 집에서도 밖에서도 어색하지 않은 폭입니다. 옆주머니 둘, 뒷주머니 하나.',
      en: 'An elastic waist and a cotton cord. A width that is right at home and outside it. Two pockets at the side, one behind.',
    },
    garment: drawstringTrousers,
    colors: ['clay', 'ink'],
    sizes: LETTERS,
    price: 92_000,
    before: 109_000,
  },
  {
    slug: 'shorts',
    name: { ko: '쇼츠', en: 'Shorts' },
    description: {
      ko: '무릎 바로 위에서 끝나는 면 트윌 반바지. 주름을 하나 잡아 걸을 때 당기지 않습니다.',
      en: 'Cotton twill that ends just above the knee. One pleat, so that walking does not pull.',
    },
    garment: shorts,
    colors: ['bone', 'moss'],
    sizes: LETTERS,
    price: 72_000,
    before: 88_000,
  },
  {
    slug: 'wrap-skirt',
    name: { ko: '랩 스커트', en: 'Wrap skirt' },
    description: {
      ko: '한쪽을 겹쳐 옆에서 묶는 스커트. 끈으로 허리를 맞추고, 안쪽 단추가 한 번 더 잡아 줍니다.',
      en: 'One side crosses the other and ties. The tie sets the waist; a button inside holds it.',
    },
    garment: wrapSkirt,
    colors: ['rust', 'ink'],
    sizes: ['s', 'm', 'l'],
    price: 98_000,
  },
]
