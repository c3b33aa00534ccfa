import type { Locale } from '../fields.ts'
import type { Message } from './message.ts'
import { messageWords } from './message-words.ts'

/** A message in words. `variables` are what fills them, for providers that keep the words themselves. */
export type WordedMessage = { subject: string; text: string; variables: Record<string, string> }

/** Puts a message into words, with links into the shop at `origin`. */
export function wordMessage(message: Message, locale: Locale, origin: string): WordedMessage {
  const variables = variablesOf(message, locale, locale === 'en' ? `${origin}/en` : origin)
  const { subject, text } = messageWords[locale][message.template]
  return { subject: fill(subject, variables), text: fill(text, variables), variables }
}

const fill = (words: string, variables: Record<string, string>) =>
  words.replace(/\{(\w+)\}/g, (_, name: string) => variables[name] ?? '')

function variablesOf({ template, values }: Message, locale: Locale, shop: string): Record<string, string> {
  if (template === 'password_reset') return { link: values.link }
  if (template === 'coupon_expiring')
    return {
      name: locale === 'en' ? values.nameEn : values.nameKo,
      expiresAt: inSeoul(values.expiresAt, locale),
      link: `${shop}/coupons`,
    }
  if (template === 'back_in_stock')
    return {
      piece: locale === 'en' ? values.pieceEn : values.pieceKo,
      left: String(values.left),
      link: `${shop}/products/${values.slug}?variant=${values.variantId}`,
    }
  const { orderId, returnId: _, ...told } = { returnId: null, ...values }
  const shown = Object.entries(told).map(([name, value]) => [name, inWords(value, locale)])
  return { ...Object.fromEntries(shown), link: `${shop}/orders/${orderId}` }
}

/** The figures among what is told of an order are all won. */
const inWords = (value: string | number, locale: Locale) => {
  if (typeof value === 'string') return value
  const digits = value.toLocaleString('en-US')
  return locale === 'en' ? `₩${digits}` : `${digits}원`
}

const inSeoul = (time: string, locale: Locale) =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'ko-KR', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Seoul',
  }).format(new Date(time))
