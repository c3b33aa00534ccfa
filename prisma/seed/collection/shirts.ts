import { campShirt, oxfordShirt, poplinShirt } from '../drawings/shirts.ts'
import { heavyTee, longTee, pocketTee } from '../drawings/tee.ts'
import type { MadePiece } from './made-piece.ts'
import { LETTERS } from './sizes.ts'

export const shirts: MadePiece[] = [
  {
    slug: 'oxford-shirt',
    name: { ko: '옥스퍼드 셔츠', en: 'Oxford shirt' },
    description: {
      ko: '두 올로 짠 옥스퍼드. 다림질하지 않아도 단정하고, 빨수록 부드러워집니다. 가슴 주머니 하나.',
      en: 'Oxford cloth of two-ply yarn. Tidy without ironing, softer with every wash. One chest pocket.',
    },
    garment: oxfordShirt,
    colors: ['sky', 'bone', 'ink'],
    sizes: LETTERS,
    price: 89_000,
  },
  {
    slug: 'poplin-shirt',
    name: { ko: '포플린 셔츠', en: 'Poplin shirt' },
    description: {
      ko: '촘촘하고 가벼운 100수 포플린. 주머니 없는 앞판, 등에는 깊은 주름 하나. 재킷 안에서 조용합니다.',
      en: 'Light, dense poplin. A plain front, one deep pleat at the back. Quiet under a jacket.',
    },
    garment: poplinShirt,
    colors: ['bone', 'sky'],
    sizes: LETTERS,
    price: 79_000,
  },
  {
    slug: 'camp-shirt',
    name: { ko: '캠프 셔츠', en: 'Camp shirt' },
    description: {
      ko: '열린 칼라와 짧은 소매. 몸에서 떨어지는 텐셀 혼방이라 한여름에도 달라붙지 않습니다.',
      en: 'An open collar and short sleeves. A lyocell blend that hangs away from the body, even in July.',
    },
    garment: campShirt,
    colors: ['rust', 'moss', 'bone'],
    sizes: LETTERS,
    price: 84_000,
    before: 98_000,
  },
  {
    slug: 'heavy-tee',
    name: { ko: '헤비 티셔츠', en: 'Heavy tee' },
    description: {
      ko: '280g 면 저지. 목둘레가 늘어나지 않도록 두 번 박았습니다. 한 번 세탁해서 보내므로 더 줄지 않습니다.',
      en: 'Cotton jersey of 280 g. The neck is sewn twice so that it keeps its shape. Washed before it is sent: it will not shrink.',
    },
    garment: heavyTee,
    colors: ['ink', 'bone', 'clay'],
    sizes: LETTERS,
    price: 42_000,
  },
  {
    slug: 'pocket-tee',
    name: { ko: '포켓 티셔츠', en: 'Pocket tee' },
    description: {
      ko: '220g 면 저지에 가슴 주머니 하나. 헤비보다 얇고, 한 장으로 입어도 비치지 않습니다.',
      en: 'Cotton jersey of 220 g with one chest pocket. Thinner than the Heavy tee, and not see-through.',
    },
    garment: pocketTee,
    colors: ['moss', 'sky', 'rust'],
    sizes: LETTERS,
    price: 39_000,
  },
  {
    slug: 'long-sleeve-tee',
    name: { ko: '긴소매 티셔츠', en: 'Long-sleeve tee' },
    description: {
      ko: '헤비 티셔츠와 같은 저지, 손목까지 오는 소매. 겹쳐 입으려고 어깨선을 조금 안으로 넣었습니다.',
      en: 'The jersey of the Heavy tee with sleeves to the wrist. The shoulder sits a little further in, for layers.',
    },
    garment: longTee,
    colors: ['ink', 'bone', 'clay'],
    sizes: LETTERS,
    price: 49_000,
  },
]
