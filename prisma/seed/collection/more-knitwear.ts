import { zipHoodie } from '../drawings/hoodie.ts'
import { borderKnit, knitVest, rollNeck } from '../drawings/knit.ts'
import { halfZip } from '../drawings/sweatshirt.ts'
import type { MadePiece } from './made-piece.ts'
import { LETTERS } from './sizes.ts'

export const moreKnitwear: MadePiece[] = [
  {
    slug: 'roll-neck',
    name: { ko: '터틀넥', en: 'Roll neck' },
    description: {
      ko: '12게이지 메리노. 목은 한 번 접어 입고, 턱에 닿는 쪽은 솔기가 없습니다. 코트 안에 맞는 두께입니다.',
      en: 'Merino in twelve gauge. The neck rolls once and has no seam under the chin. Of a weight for coats.',
    },
    garment: rollNeck,
    colors: ['bone', 'slate', 'ink'],
    sizes: LETTERS,
    price: 119_000,
  },
  {
    slug: 'knit-vest',
    name: { ko: '니트 베스트', en: 'Knit vest' },
    description: {
      ko: '셔츠 깃이 보이도록 판 브이넥. 진동을 넓게 두어 소매가 구겨지지 않습니다. 램스울 100%.',
      en: 'A V cut to show the collar of a shirt, armholes wide enough not to crease its sleeves. All lambswool.',
    },
    garment: knitVest,
    colors: ['moss', 'wheat', 'ink'],
    sizes: LETTERS,
    price: 89_000,
  },
  {
    slug: 'border-knit',
    name: { ko: '보더 니트', en: 'Border knit' },
    description: {
      ko: '가슴에 굵은 줄 넷. 색이 바뀌는 자리를 한 코씩 엮어 안쪽에 뜬 실이 없습니다.',
      en: 'Four broad bands across the chest. The colours are linked stitch by stitch: no loose yarn inside.',
    },
    garment: borderKnit,
    colors: ['ink', 'bone'],
    sizes: LETTERS,
    price: 135_000,
  },
  {
    slug: 'zip-hoodie',
    name: { ko: '집업 후디', en: 'Zip hoodie' },
    description: {
      ko: '후디와 같은 460g 코튼에 두 방향 지퍼. 아래에서도 열려 앉을 때 배기지 않습니다.',
      en: 'The cotton of the Hoodie, 460 g, with a zip that opens from both ends, so that it sits well.',
    },
    garment: zipHoodie,
    colors: ['slate', 'ink', 'clay'],
    sizes: LETTERS,
    price: 119_000,
  },
  {
    slug: 'half-zip',
    name: { ko: '하프집 스웨트', en: 'Half-zip sweat' },
    description: {
      ko: '세우면 목도리, 눕히면 칼라. 루프백 코튼에 놋쇠 지퍼를 달았습니다.',
      en: 'Up, it is a scarf; down, a collar. Loopback cotton and a brass zip.',
    },
    garment: halfZip,
    colors: ['wheat', 'moss'],
    sizes: LETTERS,
    price: 99_000,
    before: 115_000,
  },
]
