import { expect, test } from 'vitest'
import type { AuditSubject } from '../../domain/audit/audit.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { sendBack } from '../../testing/change-order.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { shipThree } from '../../testing/ship.ts'
import { nameSubjects } from './name-subjects.ts'

const nameOf = async (subjectType: AuditSubject, subjectId: string | null) =>
  (await nameSubjects([{ subjectType, subjectId }]))(subjectId)

test('what was acted upon is told by its number or its name, customers masked', async () => {
  const { shopper, product, order, pieces } = await shipThree()
  const { id: returnId } = await sendBack(shopper, order, pieces(1))
  const { staffId } = await newStaff()
  const same = (name: string) => ({ ko: name, en: name })
  const subjects: [AuditSubject, string, unknown][] = [
    ['order', order.id, same(order.number)],
    ['return', returnId, same(order.number)],
    ['product', product.id, { ko: '시험용 셔츠', en: 'Test shirt' }],
    ['customer', shopper.userId, same('김*늘')],
    ['staff', staffId, same('이서윤')],
  ]
  const named = await nameSubjects(subjects.map(([subjectType, subjectId]) => ({ subjectType, subjectId })))
  for (const [, id, name] of subjects) expect(named(id)).toEqual(name)
})

test('what is gone, and what is but one, has no name', async () => {
  expect(await nameOf('order', mintId())).toBeNull()
  expect(await nameOf('customer', mintId())).toBeNull()
  expect(await nameOf('books', null)).toBeNull()
  expect(await nameOf('settings', mintId())).toBeNull()
})
