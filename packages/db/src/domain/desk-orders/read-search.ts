import { emailSchema } from '../accounts/account.ts'
import { nameIndexForm } from '../accounts/name-index.ts'
import { phoneIndexForm } from '../accounts/phone-index.ts'

/** What a typed search can mean. A word may be the beginning of a number and a name: then both are looked for. */
export type OrderSearch = { number?: string; email?: string; phone?: string; name?: string }

const LENGTH = 9
const MISREAD: Record<string, string> = { I: '1', L: '1', O: '0' }

/** Reads what was typed into the search of orders. */
export function readSearch(typed: string): OrderSearch {
  const email = emailSchema.safeParse(typed)
  if (email.success) return { email: email.data }
  const number = readNumber(typed)
  const name = nameIndexForm(typed)
  return {
    ...(number !== null && { number }),
    ...(/^\+?[0-9 ()-]{8,}$/.test(typed) && { phone: phoneIndexForm(typed) }),
    ...(/\p{L}/u.test(name) && { name }),
  }
}

/** The beginning of an order's number as it is stored; null when it cannot be one. */
function readNumber(typed: string): string | null {
  const signs = typed
    .replace(/[\s#-]/g, '')
    .toUpperCase()
    .replace(/[ILO]/g, (sign) => MISREAD[sign] ?? sign)
  if (!/^[0-9A-HJKMNP-TV-Z]+$/.test(signs) || signs.length > LENGTH) return null
  return (signs.match(/.{1,3}/g) ?? []).join('-')
}
