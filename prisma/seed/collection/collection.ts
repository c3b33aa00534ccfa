import { bagsAndHats } from './bags-hats.ts'
import type { CategorySlug } from './categories.ts'
import { coatsAndVests } from './coats-vests.ts'
import { dresses } from './dresses.ts'
import { home } from './home.ts'
import { knitwear } from './knitwear.ts'
import type { MadePiece } from './made-piece.ts'
import { moreBags } from './more-bags.ts'
import { moreKnitwear } from './more-knitwear.ts'
import { moreShirts } from './more-shirts.ts'
import { moreShoes } from './more-shoes.ts'
import { moreTrousers } from './more-trousers.ts'
import { outerwear } from './outerwear.ts'
import { shirts } from './shirts.ts'
import { shoes } from './shoes.ts'
import { trousers } from './trousers.ts'

const rooms: [CategorySlug, MadePiece[]][] = [
  ['home', home],
  ['shoes', [...shoes, ...moreShoes]],
  ['trousers', [...trousers, ...moreTrousers]],
  ['outerwear', [...outerwear, ...coatsAndVests]],
  ['knitwear', [...knitwear, ...moreKnitwear]],
  ['bags-hats', [...bagsAndHats, ...moreBags]],
  ['shirts', [...shirts, ...moreShirts]],
  ['dresses', dresses],
]

export type CollectionPiece = MadePiece & { category: CategorySlug }

const longest = Math.max(...rooms.map(([, pieces]) => pieces.length))

/** The label's collection from the oldest to the newest piece: one of every room in turn, the drops last. */
export const collection: CollectionPiece[] = Array.from({ length: longest }, (_, round) =>
  rooms.flatMap(([category, pieces]) =>
    pieces.slice(round, round + 1).map((piece) => ({ ...piece, category })),
  ),
)
  .flat()
  .toSorted((a, b) => newness(a) - newness(b))

function newness({ drop }: MadePiece): number {
  return drop ? ['ended', 'running', 'upcoming'].indexOf(drop.stage) + 1 : 0
}
