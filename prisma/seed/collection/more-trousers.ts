import { denimSkirt, pleatedSkirt } from '../drawings/skirt.ts'
import { cargoTrousers, chinos, sweatpants } from '../drawings/trousers.ts'
import type { MadePiece } from './made-piece.ts'
import { LETTERS, WAISTS } from './sizes.ts'

export const moreTrousers: MadePiece[] = [
  {
    slug: 'chinos',
    name: { ko: '치노 팬츠', en: 'Chinos' },
    description: {
      ko: '가운데에 줄을 세운 면 트윌. 허리 안쪽에 조절 단추가 있어 벨트 없이 입습니다.',
      en: 'Cotton twill with a pressed crease. Buttons inside the waist adjust it; a belt is not needed.',
    },
    garment: chinos,
    colors: ['wheat', 'ink', 'slate'],
    sizes: WAISTS,
    price: 98_000,
  },
  {
    slug: 'cargo-trousers',
    name: { ko: '카고 팬츠', en: 'Cargo trousers' },
    description: {
      ko: '허벅지의 주머니는 걸을 때 벌어지지 않도록 옆선에 물렸습니다. 립스톱 면, 발목은 끈으로 조입니다.',
      en: 'The thigh pockets are set into the side seam, so that they stay flat. Ripstop cotton, a cord at the ankle.',
    },
    garment: cargoTrousers,
    colors: ['moss', 'slate'],
    sizes: ['28', '30', '32', '34'],
    price: 129_000,
  },
  {
    slug: 'sweatpants',
    name: { ko: '스웨트 팬츠', en: 'Sweatpants' },
    description: {
      ko: '스웨트셔츠와 같은 루프백 코튼. 무릎이 나오지 않게 앞판을 한 장으로 재단했습니다.',
      en: 'The loopback cotton of the Sweatshirt. The front is cut in one piece so that the knee keeps its shape.',
    },
    garment: sweatpants,
    colors: ['slate', 'ink', 'clay'],
    sizes: LETTERS,
    price: 84_000,
  },
  {
    slug: 'pleated-skirt',
    name: { ko: '플리츠 스커트', en: 'Pleated skirt' },
    description: {
      ko: '열로 잡은 주름 열둘. 물세탁해도 그대로이고, 허리는 고무단이라 앉아도 조이지 않습니다.',
      en: 'Twelve pleats set by heat; they stay in the wash. The waist is elastic and does not pinch.',
    },
    garment: pleatedSkirt,
    colors: ['plum', 'bone', 'ink'],
    sizes: ['s', 'm', 'l'],
    price: 108_000,
  },
  {
    slug: 'denim-skirt',
    name: { ko: '데님 스커트', en: 'Denim skirt' },
    description: {
      ko: '무릎 아래에서 끝나는 12온스 데님. 뒤트임을 깊게 두어 계단에서도 편합니다.',
      en: '12 oz denim that ends below the knee. A deep vent behind, for stairs.',
    },
    garment: denimSkirt,
    colors: ['sky', 'ink'],
    sizes: ['s', 'm', 'l'],
    price: 94_000,
  },
]
