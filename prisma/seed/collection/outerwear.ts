import { choreJacket } from '../drawings/chore-jacket.ts'
import { fieldJacket } from '../drawings/field-jacket.ts'
import { linerJacket } from '../drawings/liner-jacket.ts'
import { longCoat } from '../drawings/long-coat.ts'
import { rainShell } from '../drawings/rain-shell.ts'
import type { MadePiece } from './made-piece.ts'
import { LETTERS } from './sizes.ts'

export const outerwear: MadePiece[] = [
  {
    slug: 'chore-jacket',
    name: { ko: '초어 재킷', en: 'Chore jacket' },
    description: {
      ko: '12온스 면 캔버스. 둥근 주머니 셋, 뿔 단추 넷. 처음에는 빳빳하고, 한 철이 지나면 어깨에 맞게 풀립니다.',
      en: '12 oz cotton canvas. Three round pockets, four horn buttons. Stiff at first; after a season it knows your shoulders.',
    },
    garment: choreJacket,
    colors: ['clay', 'ink', 'sky'],
    sizes: LETTERS,
    price: 168_000,
  },
  {
    slug: 'rain-shell',
    name: { ko: '레인 셸', en: 'Rain shell' },
    description: {
      ko: '세 겹 나일론, 모든 솔기에 테이프 처리. 후드는 고개를 돌리면 같이 돌아갑니다. 무게 410g, 옆 주머니에 접혀 들어갑니다.',
      en: 'Three-layer nylon, every seam taped. The hood turns with your head. 410 g; it packs into its own side pocket.',
    },
    garment: rainShell,
    colors: ['sky', 'moss', 'ink'],
    sizes: LETTERS,
    price: 249_000,
  },
  {
    slug: 'liner-jacket',
    name: { ko: '라이너 재킷', en: 'Liner jacket' },
    description: {
      ko: '가로로 누빈 얇은 재킷. 칼라가 없어 코트 안에 겹쳐 입기 좋고, 봄가을에는 겉옷이 됩니다. 재활용 충전재 60g.',
      en: 'A thin jacket quilted in rows. Without a collar, it goes under a coat; in spring and autumn it is enough. Recycled fill, 60 g.',
    },
    garment: linerJacket,
    colors: ['bone', 'ink', 'moss'],
    sizes: LETTERS,
    price: 139_000,
    before: 169_000,
  },
  {
    slug: 'long-coat',
    name: { ko: '롱 코트', en: 'Long coat' },
    description: {
      ko: '무릎 아래까지 오는 울 트윌 코트. 단추 셋, 안주머니 둘. 한\u00a0번만 만들었습니다.',
      en: 'A wool twill coat that ends below the knee. Three buttons, two pockets inside. Made once.',
    },
    garment: longCoat,
    colors: ['clay', 'ink'],
    sizes: ['s', 'm', 'l'],
    price: 389_000,
    drop: { stage: 'ended', number: 6, maxPerCustomer: 1 },
  },
  {
    slug: 'field-jacket',
    name: { ko: '필드 재킷', en: 'Field jacket' },
    description: {
      ko: '바람을 막는 면 트윌, 덮개 달린 주머니 넷, 허리를 조이는 끈. 번호를 매겨 한\u00a0번만 만듭니다.',
      en: 'Cotton twill that stops the wind, four pockets with flaps, a cord at the waist. Numbered, and made once.',
    },
    garment: fieldJacket,
    colors: ['moss', 'rust', 'ink'],
    sizes: LETTERS,
    price: 198_000,
    drop: { stage: 'running', number: 7, maxPerCustomer: 2 },
  },
]
