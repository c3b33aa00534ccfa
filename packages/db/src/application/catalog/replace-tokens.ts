import { searchTokens } from '../../domain/catalog/search.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { deleteTokens, insertTokens } from './product-tables.ts'
import type { ProductToWrite } from './product-to-write.ts'

/** Lets search find products by the names of their edit, and no longer by those they had. */
export async function replaceTokens(tx: Tx, products: ProductToWrite[]): Promise<void> {
  const changes = products.map(({ id: productId, held, edit }) => {
    const before = held ? searchTokens(held.nameKo, held.nameEn) : []
    const after = searchTokens(edit.name.ko, edit.name.en)
    const without = (tokens: string[], others: string[]) =>
      tokens.filter((token) => !others.includes(token)).map((token) => ({ token, productId }))
    return { gone: without(before, after), come: without(after, before) }
  })
  await deleteTokens(
    tx,
    changes.flatMap(({ gone }) => gone),
  )
  await insertTokens(
    tx,
    changes.flatMap(({ come }) => come),
  )
}
