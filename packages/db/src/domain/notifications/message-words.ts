import type { Locale } from '../fields.ts'
import type { MessageTemplate } from './message.ts'

type Words = { subject: string; text: string }

/** The words of a message outside the shop; `{names}` are its variables. */
export const messageWords: Record<Locale, Record<MessageTemplate, Words>> = {
  ko: {
    order_paid: {
      subject: '주문 {orderNumber} 결제 완료',
      text: '{total} 결제가 끝났습니다.\n상품을 보내면 다시 알려 드리겠습니다.\n\n주문 보기\n{link}',
    },
    order_shipped: {
      subject: '주문 {orderNumber} 배송 시작',
      text: '상품을 보냈습니다.\n{carrier} 운송장 {trackingNumber}\n\n주문 보기\n{link}',
    },
    order_refunded: {
      subject: '주문 {orderNumber} 환불 완료',
      text: '{amount} 환불을 마쳤습니다. 결제에 쓴 포인트는 지갑으로 돌아갔습니다.\n\n주문 보기\n{link}',
    },
    return_approved: {
      subject: '주문 {orderNumber} 반품 승인',
      text: '반품을 받아 {amount} 환불을 마쳤습니다. 결제에 쓴 포인트는 지갑으로 돌아갔습니다.\n\n주문 보기\n{link}',
    },
    return_rejected: {
      subject: '주문 {orderNumber} 반품 안내',
      text: '요청하신 반품은 받아 드릴 수 없습니다.\n{answer}\n\n주문 보기\n{link}',
    },
    coupon_expiring: {
      subject: '쿠폰 {name}, 곧 끝납니다',
      text: '쿠폰 {name}의 사용 기한은 {expiresAt}까지입니다.\n\n내 쿠폰 보기\n{link}',
    },
    back_in_stock: {
      subject: '{piece}, 다시 들어왔습니다',
      text: '기다리신 {piece}, 다시 살 수 있습니다.\n이 소식을 쓸 때 {left}점이 있었습니다. 먼저 오시는 분이 가져갑니다.\n\n옷 보기\n{link}',
    },
    password_reset: {
      subject: '비밀번호 재설정',
      text: '아래 주소에서 새 비밀번호를 정할 수 있습니다. 주소는 30분 동안 한 번만 쓸 수 있습니다.\n{link}\n\n직접 요청하지 않았다면 이 메일은 무시하셔도 됩니다. 비밀번호는 그대로입니다.',
    },
  },
  en: {
    order_paid: {
      subject: 'Order {orderNumber} is paid',
      text: 'We received {total} for your order.\nYou will hear from us again when it ships.\n\nSee your order\n{link}',
    },
    order_shipped: {
      subject: 'Order {orderNumber} is on its way',
      text: 'Your order has shipped.\n{carrier}, tracking number {trackingNumber}\n\nSee your order\n{link}',
    },
    order_refunded: {
      subject: 'Refund for order {orderNumber}',
      text: 'We refunded {amount}. The points you paid with are back in your wallet.\n\nSee your order\n{link}',
    },
    return_approved: {
      subject: 'Your return for order {orderNumber} is approved',
      text: 'We accepted your return and refunded {amount}. The points you paid with are back in your wallet.\n\nSee your order\n{link}',
    },
    return_rejected: {
      subject: 'About your return for order {orderNumber}',
      text: 'We could not accept this return.\n{answer}\n\nSee your order\n{link}',
    },
    coupon_expiring: {
      subject: 'Your coupon {name} ends soon',
      text: 'You can use your coupon {name} until {expiresAt}.\n\nSee your coupons\n{link}',
    },
    back_in_stock: {
      subject: '{piece} is back',
      text: 'You asked to hear when {piece} is back. It is.\nIn stock when we wrote this: {left}. First come, first served.\n\nSee the piece\n{link}',
    },
    password_reset: {
      subject: 'Set a new password',
      text: 'Set a new password at the address below. It works once, for 30 minutes.\n{link}\n\nIf this was not you, there is nothing to do: your password stays as it is.',
    },
  },
}
