/** An amount as the shop writes it. */
export const won = (amount: number): string => `₩${amount.toLocaleString('ko-KR')}`
