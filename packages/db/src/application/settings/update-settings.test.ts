import { expect, test } from 'vitest'
import { SHOP_ID } from '../../domain/settings/settings.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { getTerms } from '../checkout/queries/get-terms.ts'
import { getSettings } from './queries/get-settings.ts'
import { updateSettings } from './update-settings.ts'

/** Settings are the whole shop's, so what a test changes it puts back. */
test('settings are saved by version, told to the pages, and noted with who did it', async () => {
  const staff = await newStaff('owner')
  const before = await getSettings()
  const after = await updateSettings(staff, { ...before, name: 'Firstcome Seoul' })
  expect(after).toEqual({ ...before, name: 'Firstcome Seoul', version: before.version + 1 })
  expect((await getTerms()).delivery).toEqual({ fee: before.shippingFee, freeFrom: before.freeShippingFrom })

  const stale = updateSettings(staff, { ...before, name: 'Stale' })
  await expect(stale).rejects.toMatchObject({ reason: 'VERSION_CONFLICT', details: { current: after } })
  expect(await getSettings()).toEqual(after)

  await updateSettings(staff, { ...after, name: before.name })
  const acts = await prisma.auditEntry.findMany({
    where: { actor: `staff:${staff.staffId}`, subjectId: SHOP_ID },
    orderBy: { createdAt: 'asc' },
    select: { action: true, before: true, after: true },
  })
  const action = 'settings.updated'
  expect(acts).toEqual([
    { action, before: { name: before.name }, after: { name: 'Firstcome Seoul' } },
    { action, before: { name: 'Firstcome Seoul' }, after: { name: before.name } },
  ])
  const { eventSeq } = await prisma.shopSettings.findFirstOrThrow({ select: { eventSeq: true } })
  const told = { aggregate: 'shop', seq: { lte: eventSeq } }
  expect(await prisma.outboxEvent.count({ where: told })).toBe(eventSeq)
})
