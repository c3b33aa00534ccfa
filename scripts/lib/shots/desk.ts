import type { Page } from '@playwright/test'
import { env } from '../../../e2e/lib/env.ts'

let token: Promise<string> | undefined

/** Signs the demo's owner in to the desk in this browser. */
export async function enterDesk(page: Page): Promise<string> {
  token ??= signIn()
  const value = await token
  await page.context().addCookies([{ name: 'fc_desk', value, url: env.ADMIN_URL, httpOnly: true }])
  return value
}

async function signIn(): Promise<string> {
  const { signInStaff } = await import('@firstcome/db/application/staff/sign-in-staff')
  const { visitor } = await import('@firstcome/db/testing/new-staff')
  const { DEMO_OWNER_EMAIL: email, DEMO_OWNER_PASSWORD: password } = env
  const entered = await signInStaff({ email, password, as: 'bearer' }, visitor)
  if (!entered) throw new Error('the demo owner is asked for no code')
  return entered.token
}

/** Invites a manager, who comes, and a viewer, who has not come yet. */
export async function inviteColleagues(): Promise<void> {
  const { listStaff } = await import('@firstcome/db/application/staff/queries/list-staff')
  const { inviteStaff } = await import('@firstcome/db/application/staff/invite-staff')
  const { acceptInvite } = await import('@firstcome/db/application/staff/accept-invite')
  const { visitor } = await import('@firstcome/db/testing/new-staff')
  const { items } = await listStaff()
  if (items.length > 1) return
  const manager = { name: '박도윤', email: 'doyun@firstcome.example', role: 'manager' } as const
  const { link } = await inviteStaff('system', manager)
  const token = new URL(link).searchParams.get('token') ?? ''
  await acceptInvite({ token, password: env.DEMO_OWNER_PASSWORD, as: 'bearer' }, visitor)
  await inviteStaff('system', { name: '최지우', email: 'jiwoo@firstcome.example', role: 'viewer' })
}

/** Opens an endpoint here that takes everything that is sent to it. */
export async function receiveWebhooks() {
  const { keepWebhooks } = await import('@firstcome/db/testing/keep-webhooks')
  const { createEndpoint } = await import('@firstcome/db/application/webhooks/create-endpoint')
  const { url } = await keepWebhooks()
  const { endpoint } = await createEndpoint('system', {
    name: '데이터 팀',
    url,
    types: ['order.paid', 'order.refunded', 'order.shipped'],
  })
  return endpoint
}
