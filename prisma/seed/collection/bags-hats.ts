import { beanie } from '../drawings/beanie.ts'
import { bucketHat } from '../drawings/bucket-hat.ts'
import { cap } from '../drawings/cap.ts'
import { scarf } from '../drawings/scarf.ts'
import { sling } from '../drawings/sling.ts'
import { tote } from '../drawings/tote.ts'
import type { MadePiece } from './made-piece.ts'

export const bagsAndHats: MadePiece[] = [
  {
    slug: 'tote',
    name: { ko: '토트백', en: 'Tote' },
    description: {
      ko: '18온스 캔버스 한 장으로 만든 가방. 손잡이는 십자로 박아 20kg까지 듭니다. 안쪽에 열쇠를 거는 고리 하나.',
      en: '18 oz canvas, cut in one piece. Cross-stitched handles carry 20 kg. A key loop inside.',
    },
    garment: tote,
    colors: ['bone', 'ink', 'rust'],
    sizes: ['small', 'large'],
    price: { small: 49_000, large: 59_000 },
  },
  {
    slug: 'sling-bag',
    name: { ko: '슬링백', en: 'Sling bag' },
    description: {
      ko: '몸에 붙는 작은 가방. 지퍼 둘, 한 손으로 줄이는 끈. 지갑과 책 한 권이 들어갑니다.',
      en: 'A small bag that stays close. Two zips, a strap that one hand can shorten. It holds a wallet and a book.',
    },
    garment: sling,
    colors: ['ink', 'moss'],
    price: 78_000,
  },
  {
    slug: 'cap',
    name: { ko: '캡', en: 'Cap' },
    description: {
      ko: '여섯 조각 면 트윌 모자. 챙은 굽혀 쓰고, 뒤는 쇠고리로 조입니다.',
      en: 'Cotton twill in six panels. Bend the brim; a buckle closes the back.',
    },
    garment: cap,
    colors: ['ink', 'rust', 'bone', 'moss'],
    price: 42_000,
  },
  {
    slug: 'bucket-hat',
    name: { ko: '버킷햇', en: 'Bucket hat' },
    description: {
      ko: '다섯 줄로 박은 챙이 햇빛을 가립니다. 접어서 주머니에 넣어도 모양이 돌아옵니다.',
      en: 'A brim of five rows keeps off the sun. Fold it into a pocket; it comes back.',
    },
    garment: bucketHat,
    colors: ['bone', 'ink'],
    price: 48_000,
  },
  {
    slug: 'beanie',
    name: { ko: '비니', en: 'Beanie' },
    description: {
      ko: '메리노 울로 짠 비니. 한 번 접어 쓰면 귀가 덮이고, 펴면 목까지 내려옵니다.',
      en: 'Merino wool. Turned up once it covers the ears; let down, the neck.',
    },
    garment: beanie,
    colors: ['sky', 'rust', 'moss', 'ink'],
    price: 38_000,
  },
  {
    slug: 'scarf',
    name: { ko: '머플러', en: 'Scarf' },
    description: {
      ko: '길이 180cm, 폭 32cm의 램스울. 끝의 술은 손으로 꼬았습니다.',
      en: 'Lambswool, 180 cm long and 32 cm wide. The fringe is twisted by hand.',
    },
    garment: scarf,
    colors: ['sky', 'clay', 'moss'],
    price: 69_000,
  },
]
