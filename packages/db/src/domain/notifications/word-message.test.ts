import { expect, it } from 'vitest'
import { won } from '../money.ts'
import type { Message } from './message.ts'
import { wordMessage } from './word-message.ts'

const ORIGIN = 'https://shop.example'
const order = { orderId: '019a0000-0000-7000-8000-000000000000', orderNumber: '7K3M9PQ2XYZ' }
const returnId = '019a0000-0000-7000-8000-000000000001'

const messages: Message[] = [
  { template: 'order_paid', values: { ...order, total: won(63_000) } },
  { template: 'order_shipped', values: { ...order, carrier: 'CJ', trackingNumber: '6012' } },
  { template: 'order_refunded', values: { ...order, amount: won(15_000) } },
  { template: 'return_approved', values: { ...order, returnId, amount: won(0) } },
  { template: 'return_rejected', values: { ...order, returnId, answer: '택이 없습니다.' } },
  {
    template: 'coupon_expiring',
    values: {
      issuedCouponId: order.orderId,
      nameKo: '첫 드롭',
      nameEn: 'First drop',
      expiresAt: '2026-11-21T15:30:00.000Z',
    },
  },
  {
    template: 'back_in_stock',
    values: {
      variantId: order.orderId,
      slug: 'field-jacket',
      pieceKo: '필드 재킷, 잉크, M',
      pieceEn: 'Field jacket, Ink, M',
      left: 1,
    },
  },
  { template: 'password_reset', values: { link: `${ORIGIN}/reset-password?token=t`, locale: 'ko' } },
]

it.each(messages)('leaves no gap in $template', (message) => {
  for (const locale of ['ko', 'en'] as const) {
    const { subject, text, variables } = wordMessage(message, locale, ORIGIN)
    expect(`${subject}${text}`).not.toMatch(/[{}]|undefined/)
    for (const value of Object.values(variables)) expect(`${subject}${text}`).toContain(value)
  }
})

it('leads from the news of a piece to that piece with its variant chosen', () => {
  const news = messages.find(({ template }) => template === 'back_in_stock')
  if (!news) throw new Error('a message is missing')
  const { variables } = wordMessage(news, 'en', ORIGIN)
  expect(variables).toEqual({
    piece: 'Field jacket, Ink, M',
    left: '1',
    link: `${ORIGIN}/en/products/field-jacket?variant=${order.orderId}`,
  })
})

it('tells amounts, links and times as they are said in each language', () => {
  const [paid, , , , , coupon] = messages
  if (!paid || !coupon) throw new Error('two messages are missing')
  expect(wordMessage(paid, 'ko', ORIGIN)).toEqual({
    subject: '주문 7K3M9PQ2XYZ 결제 완료',
    text: `63,000원 결제가 끝났습니다.\n상품을 보내면 다시 알려 드리겠습니다.\n\n주문 보기\n${ORIGIN}/orders/${order.orderId}`,
    variables: {
      orderNumber: '7K3M9PQ2XYZ',
      total: '63,000원',
      link: `${ORIGIN}/orders/${order.orderId}`,
    },
  })
  expect(wordMessage(paid, 'en', ORIGIN).text).toContain(`₩63,000`)
  expect(wordMessage(paid, 'en', ORIGIN).text).toContain(`${ORIGIN}/en/orders/`)
  expect(wordMessage(coupon, 'ko', ORIGIN).text).toContain('2026년 11월 22일')
  expect(wordMessage(coupon, 'en', ORIGIN).text).toContain('First drop until 22 November 2026')
})
