import { expect, test } from 'vitest'
import { newStaff } from '../../testing/new-staff.ts'
import { listViews } from './queries/list-views.ts'
import { removeView } from './remove-view.ts'
import { MOST_VIEWS, saveView } from './save-view.ts'

const list = 'orders'

test('a view is kept for who saved it, under one name once', async () => {
  const [staff, other] = [await newStaff('viewer'), await newStaff('viewer')]
  await saveView(staff, { list, name: '큰 주문', query: 'minTotal=100000' })
  const paid = await saveView(staff, { list, name: '결제 완료', query: 'status=paid' })
  const changed = await saveView(staff, { list, name: '결제 완료', query: 'status=paid&sort=total-desc' })
  expect(changed).toEqual({ id: paid.id, name: '결제 완료', query: 'status=paid&sort=total-desc' })
  expect((await listViews(staff, { list })).items.map(({ name }) => name)).toEqual(['결제 완료', '큰 주문'])
  expect(await listViews(staff, { list: 'products' })).toEqual({ items: [] })
  expect(await listViews(other, { list })).toEqual({ items: [] })

  await expect(removeView(other, { id: paid.id })).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  expect((await listViews(staff, { list })).items).toContainEqual(changed)
  expect(await removeView(staff, { id: paid.id })).toEqual({ ok: true })
  expect((await listViews(staff, { list })).items).toHaveLength(1)
})

test('nobody keeps more than thirty of one list', async () => {
  const staff = await newStaff('viewer')
  for (let number = 1; number <= MOST_VIEWS; number += 1)
    await saveView(staff, { list, name: `view ${number}`, query: '' })
  await expect(saveView(staff, { list, name: 'one more', query: '' })).rejects.toMatchObject({
    reason: 'INVALID_INPUT',
    details: { issues: [{ path: ['name'], code: 'too_many' }] },
  })
  expect((await listViews(staff, { list })).items).toHaveLength(MOST_VIEWS)
  expect(await saveView(staff, { list, name: 'view 1', query: 'a=1' })).toMatchObject({ query: 'a=1' })
})
