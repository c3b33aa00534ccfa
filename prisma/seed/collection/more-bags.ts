import { backpack } from '../drawings/backpack.ts'
import { shopper } from '../drawings/tote.ts'
import { zipPouch } from '../drawings/zip-pouch.ts'
import type { MadePiece } from './made-piece.ts'

export const moreBags: MadePiece[] = [
  {
    slug: 'backpack',
    name: { ko: '백팩', en: 'Backpack' },
    description: {
      ko: '16인치 노트북이 등 쪽에 따로 들어갑니다. 지퍼는 비를 막고, 옆에는 물병 주머니 둘. 22리터.',
      en: 'A 16-inch computer has its own place at the back. Zips that keep out rain, two pockets for bottles. 22 litres.',
    },
    garment: backpack,
    colors: ['ink', 'moss', 'slate'],
    price: 148_000,
  },
  {
    slug: 'zip-pouch',
    name: { ko: '지퍼 파우치', en: 'Zip pouch' },
    description: {
      ko: '토트백을 자르고 남은 캔버스로 만듭니다. 여권과 충전기가 들어가는 크기, 손목 고리 하나.',
      en: 'Made from the canvas that the Tote leaves over. It takes a passport and a charger; a loop for the wrist.',
    },
    garment: zipPouch,
    colors: ['rust', 'wheat', 'ink', 'bone'],
    price: 28_000,
  },
  {
    slug: 'shopper',
    name: { ko: '쇼퍼백', en: 'Shopper' },
    description: {
      ko: '낙하산 나일론으로 만든 장바구니. 무게 90g, 접으면 주먹만 하고 15kg까지 듭니다.',
      en: 'A market bag in parachute nylon. It weighs 90 g, folds to a fist and carries 15 kg.',
    },
    garment: shopper,
    colors: ['sky', 'plum', 'wheat'],
    price: 32_000,
  },
]
