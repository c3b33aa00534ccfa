const digits = new Intl.NumberFormat('ko-KR')

/** Writes whole won the one way the shop writes money: `₩89,000`, and `−₩3,000` for what is taken off. */
export function formatWon(amount: number): string {
  return `${amount < 0 ? '−' : ''}₩${digits.format(Math.abs(amount))}`
}
