import type { Page } from '@playwright/test'
import { env } from './env.ts'

/** Makes a member of staff of one's own and signs them in to the desk in this browser. */
export async function enterDesk(page: Page, role: 'viewer' | 'manager' | 'owner' = 'owner'): Promise<string> {
  const { newSignedInStaff } = await import('@firstcome/db/testing/new-staff')
  const { token } = await newSignedInStaff(role)
  await page.context().addCookies([{ name: 'fc_desk', value: token, url: env.ADMIN_URL, httpOnly: true }])
  return token
}
