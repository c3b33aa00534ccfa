import { invalidInput } from '../../domain/refusal.ts'
import { changeStatus } from './change-status.ts'

/** Puts a draft or archived product on sale. Refuses: NOT_FOUND, INVALID_INPUT when it has no picture or no variant. */
export const publishProduct = ({ id }: { id: string }): Promise<void> =>
  changeStatus(id, 'active', async (tx) => {
    if (!(await tx.productImage.findFirst({ where: { productId: id }, select: { id: true } })))
      throw invalidInput('images', 'required')
    if (!(await tx.variant.findFirst({ where: { productId: id }, select: { id: true } })))
      throw invalidInput('variants', 'required')
  })
