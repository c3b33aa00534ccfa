import { env } from './env.ts'

/** The origin of the API that `npm run drill` started. */
export function givenApi(): string {
  if (!env.SHOP_API_URL) throw new Error('SHOP_API_URL is missing: start drills by npm run drill.')
  return env.SHOP_API_URL
}
