import { knitDress } from '../drawings/knit.ts'
import { pinafore } from '../drawings/pinafore.ts'
import { shirtDress } from '../drawings/shirts.ts'
import { teeDress } from '../drawings/tee.ts'
import type { MadePiece } from './made-piece.ts'

export const dresses: MadePiece[] = [
  {
    slug: 'shirt-dress',
    name: { ko: '셔츠 원피스', en: 'Shirt dress' },
    description: {
      ko: '포플린 셔츠를 무릎 아래까지 내렸습니다. 단추를 열면 얇은 코트가 됩니다. 옆 솔기에 주머니 둘.',
      en: 'The Poplin shirt, down to below the knee. Open, it is a light coat. Two pockets in the side seams.',
    },
    garment: shirtDress,
    colors: ['sky', 'bone', 'ink'],
    sizes: ['s', 'm', 'l'],
    price: 139_000,
  },
  {
    slug: 'tee-dress',
    name: { ko: '티셔츠 원피스', en: 'Tee dress' },
    description: {
      ko: '헤비 티셔츠의 280g 저지로 만든 원피스. 비치지 않고, 몸을 따라가지 않습니다.',
      en: 'A dress in the 280 g jersey of the Heavy tee. It is not see-through, and it does not cling.',
    },
    garment: teeDress,
    colors: ['ink', 'clay', 'slate'],
    sizes: ['s', 'm', 'l'],
    price: 79_000,
  },
  {
    slug: 'pinafore',
    name: { ko: '점퍼 원피스', en: 'Pinafore dress' },
    description: {
      ko: '끈 둘이 등에서 엇갈리고, 길이는 단추로 고칩니다. 가슴과 옆에 주머니 셋. 면 트윌.',
      en: 'Two straps cross behind; buttons set their length. Three pockets, at breast and hip. Cotton twill.',
    },
    garment: pinafore,
    colors: ['moss', 'rust', 'ink'],
    sizes: ['s', 'm', 'l'],
    price: 128_000,
  },
  {
    slug: 'knit-dress',
    name: { ko: '니트 원피스', en: 'Knit dress' },
    description: {
      ko: '목부터 밑단까지 골지로 짠 메리노. 늘어나도 돌아오고, 접어 두어도 주름이 남지 않습니다.',
      en: 'Merino ribbed from neck to hem. It stretches and returns; folded, it keeps no crease.',
    },
    garment: knitDress,
    colors: ['plum', 'slate'],
    sizes: ['s', 'm', 'l'],
    price: 169_000,
  },
]
