/** Sizes as both languages name them: letters, waists in inches, feet in millimetres. */
export const sizes = {
  s: { ko: 'S', en: 'S' },
  m: { ko: 'M', en: 'M' },
  l: { ko: 'L', en: 'L' },
  xl: { ko: 'XL', en: 'XL' },
  '28': { ko: '28', en: '28' },
  '30': { ko: '30', en: '30' },
  '32': { ko: '32', en: '32' },
  '34': { ko: '34', en: '34' },
  '36': { ko: '36', en: '36' },
  '240': { ko: '240', en: '240' },
  '250': { ko: '250', en: '250' },
  '260': { ko: '260', en: '260' },
  '270': { ko: '270', en: '270' },
  '280': { ko: '280', en: '280' },
  small: { ko: '스몰', en: 'Small' },
  large: { ko: '라지', en: 'Large' },
} as const

export type SizeKey = keyof typeof sizes

export const LETTERS: SizeKey[] = ['s', 'm', 'l', 'xl']
export const WAISTS: SizeKey[] = ['28', '30', '32', '34', '36']
export const FEET: SizeKey[] = ['240', '250', '260', '270', '280']
