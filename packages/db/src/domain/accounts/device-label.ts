const BROWSERS = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['Whale', 'Whale'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['KAKAOTALK', 'KakaoTalk'],
  ['Firefox', 'Firefox'],
  ['FxiOS', 'Firefox'],
  ['CriOS', 'Chrome'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const

const SYSTEMS = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['CrOS', 'ChromeOS'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
] as const

const MAX_LENGTH = 60

/** What a person calls the device behind a user agent ("Chrome · macOS"); a program keeps its own name, shortened. */
export function deviceLabel(userAgent: string): string | null {
  const browser = BROWSERS.find(([mark]) => userAgent.includes(`${mark}/`) || userAgent.includes(`${mark} `))
  const system = SYSTEMS.find(([mark]) => userAgent.includes(mark))
  if (browser && system) return `${browser[1]} · ${system[1]}`
  const name = userAgent.replace(/[\p{Cc}\p{Cs}]/gu, '').trim()
  return name.slice(0, MAX_LENGTH) || null
}
