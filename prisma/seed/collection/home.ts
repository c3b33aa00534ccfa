import { blanket } from '../drawings/blanket.ts'
import { apron } from '../drawings/pinafore.ts'
import { pyjamaShirt } from '../drawings/shirts.ts'
import { slipper } from '../drawings/slipper.ts'
import { pyjamaTrousers } from '../drawings/trousers.ts'
import type { MadePiece } from './made-piece.ts'
import { LETTERS } from './sizes.ts'

export const home: MadePiece[] = [
  {
    slug: 'pyjama-shirt',
    name: { ko: '파자마 셔츠', en: 'Pyjama shirt' },
    description: {
      ko: '두 겹 거즈처럼 가벼운 면. 앞단과 소매에 다른 색 끈을 둘렀습니다. 다림질하지 않습니다.',
      en: 'Cotton as light as double gauze, a cord of another colour along front and cuff. It is not ironed.',
    },
    garment: pyjamaShirt,
    colors: ['sky', 'plum', 'bone'],
    sizes: LETTERS,
    price: 72_000,
  },
  {
    slug: 'pyjama-trousers',
    name: { ko: '파자마 팬츠', en: 'Pyjama trousers' },
    description: {
      ko: '파자마 셔츠와 같은 천. 허리는 고무줄과 끈, 뒷주머니 하나. 위아래를 따로 팝니다.',
      en: 'The cloth of the Pyjama shirt. Elastic and a cord at the waist, one pocket behind. Sold apart from it.',
    },
    garment: pyjamaTrousers,
    colors: ['sky', 'plum', 'bone'],
    sizes: LETTERS,
    price: 62_000,
  },
  {
    slug: 'blanket',
    name: { ko: '담요', en: 'Blanket' },
    description: {
      ko: '램스울을 느슨하게 짜 가볍습니다. 130×180cm, 술은 손으로 매듭지었습니다. 소파에서도 캠핑에서도.',
      en: 'Lambswool, woven loosely so that it is light. 130\u00a0×\u00a0180\u00a0cm, the fringe knotted by hand.',
    },
    garment: blanket,
    colors: ['clay', 'slate', 'moss'],
    price: 119_000,
  },
  {
    slug: 'apron',
    name: { ko: '앞치마', en: 'Apron' },
    description: {
      ko: '초어 재킷과 같은 캔버스. 목이 아니라 어깨에 걸려 오래 서 있어도 가볍습니다. 큰 주머니 하나를 둘로 나누었습니다.',
      en: 'The canvas of the Chore jacket. It hangs from the shoulders, not the neck. One large pocket, divided in two.',
    },
    garment: apron,
    colors: ['wheat', 'ink', 'rust'],
    price: 54_000,
  },
  {
    slug: 'house-slippers',
    name: { ko: '실내화', en: 'House slippers' },
    description: {
      ko: '압축한 울과 가죽 바닥. 소리가 나지 않고, 현관에서 벗어 둔 모양 그대로 남습니다. M 235–255, L 260–280.',
      en: 'Felted wool on a leather sole. They make no sound and keep their shape. M 235–255 mm, L 260–280 mm.',
    },
    garment: slipper,
    colors: ['slate', 'moss', 'clay'],
    sizes: ['m', 'l'],
    price: 59_000,
  },
]
