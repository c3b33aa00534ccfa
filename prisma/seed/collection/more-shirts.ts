import { polo } from '../drawings/polo.ts'
import { bandShirt, checkShirt, denimShirt } from '../drawings/shirts.ts'
import { stripedTee } from '../drawings/tee.ts'
import type { MadePiece } from './made-piece.ts'
import { LETTERS } from './sizes.ts'

export const moreShirts: MadePiece[] = [
  {
    slug: 'band-collar-shirt',
    name: { ko: '밴드 칼라 셔츠', en: 'Band-collar shirt' },
    description: {
      ko: '칼라를 덜어 낸 워싱 코튼 셔츠. 단추를 다 채워도 목이 편하고, 재킷 안에서 깃이 겹치지 않습니다.',
      en: 'Washed cotton without the collar. Easy at the neck when every button is closed, and nothing doubles up under a jacket.',
    },
    garment: bandShirt,
    colors: ['bone', 'slate', 'ink'],
    sizes: LETTERS,
    price: 82_000,
  },
  {
    slug: 'denim-shirt',
    name: { ko: '데님 셔츠', en: 'Denim shirt' },
    description: {
      ko: '6온스 데님이라 셔츠로도 얇은 겉옷으로도 입습니다. 덮개 주머니 둘, 자개 단추. 물은 천천히 빠집니다.',
      en: '6 oz denim: a shirt, or a thin jacket. Two flap pockets, shell buttons. The dye fades slowly.',
    },
    garment: denimShirt,
    colors: ['sky', 'ink'],
    sizes: LETTERS,
    price: 98_000,
  },
  {
    slug: 'check-overshirt',
    name: { ko: '체크 오버셔츠', en: 'Check overshirt' },
    description: {
      ko: '양면을 기모한 두꺼운 면에 선이 가는 창살 무늬. 티셔츠 위에 걸치도록 한 치수 넉넉하게 잡았습니다.',
      en: 'Heavy cotton brushed on both sides, in a thin window check. Cut a size wide, to go over a tee.',
    },
    garment: checkShirt,
    colors: ['rust', 'moss', 'ink'],
    sizes: LETTERS,
    price: 112_000,
  },
  {
    slug: 'polo-shirt',
    name: { ko: '폴로 셔츠', en: 'Polo shirt' },
    description: {
      ko: '피케 대신 저지로 만들어 몸에 부드럽게 떨어집니다. 칼라는 니트로 짜 세탁해도 말리지 않습니다.',
      en: 'Jersey instead of piqué, so that it hangs softly. The collar is knitted and does not curl in the wash.',
    },
    garment: polo,
    colors: ['moss', 'bone', 'plum'],
    sizes: LETTERS,
    price: 68_000,
  },
  {
    slug: 'striped-tee',
    name: { ko: '줄무늬 티셔츠', en: 'Striped tee' },
    description: {
      ko: '실을 먼저 물들여 짠 줄무늬. 안쪽에서도 무늬가 보이고, 빨아도 경계가 번지지 않습니다.',
      en: 'The yarn is dyed before it is knitted: the stripes show inside as well, and their edges stay sharp.',
    },
    garment: stripedTee,
    colors: ['bone', 'ink'],
    sizes: LETTERS,
    price: 58_000,
  },
]
