import { mintId } from '../../infrastructure/ids.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import type { ProductRecord } from './hold-products.ts'
import { deletePictures, insertPictures } from './product-tables.ts'
import type { ProductToWrite } from './product-to-write.ts'

/** Gives products the pictures of their edit, in its order. Those of a product that keeps its pictures stay as they are. */
export async function replacePictures(tx: Tx, products: ProductToWrite[]): Promise<void> {
  const changed = products.filter(
    ({ held, edit }) => JSON.stringify(picturesOf(held)) !== JSON.stringify(edit.images.map(asStored)),
  )
  await deletePictures(
    tx,
    changed.flatMap(({ held }) => held?.images.map(({ id }) => ({ id })) ?? []),
  )
  await insertPictures(
    tx,
    changed.flatMap(({ id: productId, edit }) =>
      edit.images.map((image, position) => ({ ...asStored(image), id: mintId(), productId, position })),
    ),
  )
}

const picturesOf = (held: ProductRecord | null) => held?.images.map(({ id: _, ...image }) => image) ?? []

const asStored = ({ path, alt, width, height, optionValue }: ProductToWrite['edit']['images'][number]) => ({
  path,
  altKo: alt.ko,
  altEn: alt.en,
  width,
  height,
  optionValue,
})
