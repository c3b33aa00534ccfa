const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ' // Crockford's base 32: nothing that is misread over the phone

/** An order's number, such as 7K3-M9Q-2XF: 45 of the random bits at the end of its UUIDv7. */
export function orderNumber(id: string): string {
  let bits = BigInt(`0x${id.slice(-12)}`)
  let letters = ''
  for (let place = 0; place < 9; place += 1) {
    letters += ALPHABET[Number(bits & 31n)]
    bits >>= 5n
  }
  return `${letters.slice(0, 3)}-${letters.slice(3, 6)}-${letters.slice(6)}`
}
