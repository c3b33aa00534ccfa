/**
 * The one form under which a phone number is found again, however it was typed: digits only, and a Korean number
 * without its country code (+82 10-1234-5678 and 010-1234-5678 are the same phone).
 */
export function phoneIndexForm(phone: string): string {
  const digits = phone.replace(/\D/g, '')
  return phone.trimStart().startsWith('+82') ? `0${digits.slice(2).replace(/^0/, '')}` : digits
}
