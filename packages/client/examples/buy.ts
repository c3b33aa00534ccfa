import { randomUUID } from 'node:crypto'
import { createShopClient, isShopError } from '@firstcome/client'

const [url = 'http://localhost:3000', email = '', password = ''] = process.argv.slice(2)
const shipTo = { recipient: '김하늘', phone: '010-1234-5678', postalCode: '04524', line1: '세종대로 110' }

const { token } = await createShopClient({ url }).auth.signIn.mutate({ email, password })
const shop = createShopClient({ url, token: token ?? '' })

const { items } = await shop.catalog.list.query({ inStock: true, locale: 'en' })
const piece = items.find((product) => product.saleStartsAt === null)
if (!piece) throw new Error('Nothing to buy today.')
const { variants } = await shop.catalog.product.query({ id: piece.id, locale: 'en' })
const variantId = variants.find((variant) => variant.stock > 0)?.id ?? ''

try {
  await shop.points.charge.mutate({ amount: 500_000, idempotencyKey: randomUUID() })
  const lines = [{ variantId, quantity: 1 }]
  const { order } = await shop.checkout.submit.mutate({ lines, shipTo, idempotencyKey: randomUUID() })
  console.log(
    `${order.number}: ${order.lines[0]?.name}, ₩${order.total.toLocaleString('en')}, ${order.status}`,
  )
} catch (error) {
  if (!isShopError(error, 'OUT_OF_STOCK')) throw error
  console.log(`Someone was faster: ${error.data.details.lines[0]?.available} left.`)
}
