import { createShopClient } from '@firstcome/client'
import { verifyWebhook } from '@firstcome/client/webhooks'

type Way = { url: string; email: string; password: string; productId: string }
type Delivery = { headers: Record<string, string>; body: string; secret: string }

/** What a program at the edge does: signs in, charges, hears of stock, and believes a webhook, with web standards alone. */
export async function atTheEdge({ url, email, password, productId }: Way, delivery: Delivery) {
  const { token } = await createShopClient({ url }).auth.signIn.mutate({ email, password })
  const shop = createShopClient({ url, token: () => token ?? undefined, batch: true })
  const { balance } = await shop.points.charge.mutate({ amount: 5_000, idempotencyKey: 'at-the-edge' })
  const [me, same] = await Promise.all([shop.auth.me.query(), shop.points.balance.query()])
  const stock = await new Promise<number | undefined>((resolve, reject) => {
    const watching = shop.live.stock.subscribe(
      { productId },
      {
        onError: reject,
        onData: ({ variants }) => {
          watching.unsubscribe()
          resolve(variants[0]?.stock)
        },
      },
    )
  })
  const { headers, body, secret } = delivery
  const { id } = await verifyWebhook({ headers: new Headers(headers), body, secrets: secret })
  return { balance, email: me?.email, same: same.balance, stock, id }
}
