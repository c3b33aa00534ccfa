/** Personal fields as the desk sees them before they are revealed: enough to tell two customers apart, too little to reach one. */

const segmenter = new Intl.Segmenter()
/** Of these each is a letter by itself, so that they need not be segmented: a file of orders masks millions of names. */
const SIMPLE = /^[\x20-\x7e가-힣]*$/

const letters = (text: string): string[] =>
  SIMPLE.test(text) ? [...text] : Array.from(segmenter.segment(text), ({ segment }) => segment)

/** 김하늘 → 김*늘, 김솔 → 김*, Jane → J**e; each word by itself, none longer than five signs. */
export const maskName = (name: string): string => name.split(/\s+/u).map(maskWord).join(' ')

function maskWord(word: string): string {
  const [first = '', ...rest] = letters(word)
  const last = rest.length > 1 ? (rest.at(-1) ?? '') : ''
  return first + '*'.repeat(Math.min(Math.max(rest.length - (last ? 1 : 0), 1), 3)) + last
}

/** kim@example.com → k***@e***.com. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@')
  const host = email.slice(at + 1)
  const dot = host.lastIndexOf('.')
  const ending = dot < 0 ? '' : host.slice(dot)
  return `${firstOf(email.slice(0, Math.max(at, 0)))}***@${firstOf(host)}***${ending}`
}

const firstOf = (text: string) => letters(text)[0] ?? ''

/** 010-1234-5678 → 010-****-5678: the signs as they were typed, all but the first three and the last four digits hidden. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '').length
  const shownFirst = Math.min(3, Math.max(digits - 6, 0))
  const shownLast = Math.min(4, Math.max(digits - shownFirst - 2, 0))
  let place = 0
  return phone.replace(/\d/g, (digit) => {
    place += 1
    return place <= shownFirst || place > digits - shownLast ? digit : '*'
  })
}

type Address = {
  recipient: string
  phone: string
  postalCode: string
  line1: string
  line2: string | null
  note: string | null
}

/** An address of which the town can be told and the door cannot. */
export const maskAddress = (address: Address): Address => ({
  recipient: maskName(address.recipient),
  phone: maskPhone(address.phone),
  postalCode: `${address.postalCode.slice(0, 2)}***`,
  line1: maskLine(address.line1),
  line2: address.line2 && '***',
  note: address.note && '***',
})

function maskLine(line: string): string {
  const [town = '', ...rest] = line.split(/\s+/u)
  return rest.length > 0 && !/\d/.test(town) ? `${town} ***` : '***'
}
