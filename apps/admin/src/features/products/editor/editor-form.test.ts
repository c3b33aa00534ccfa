import { expect, it } from 'vitest'
import { combineVariants } from './combine-variants.ts'
import { keepMine } from './keep-mine.ts'
import { makeSku } from './make-sku.ts'
import { emptyForm, emptyVariant, type FormOption } from './product-form.ts'
import { movesStock, toInput, toNewInput } from './to-input.ts'

const option = (key: string, ...values: string[]): FormOption => ({
  key,
  isNew: true,
  ko: key,
  en: key,
  values: values.map((value) => ({ key: value, isNew: true, ko: value, en: value })),
})

it('makes a variant of every combination, and keeps what was typed', () => {
  const color = option('color', 'ink', 'rust')
  const typed = { ...emptyVariant(), sku: 'TEE', price: '39000', stock: '7' }
  const byColor = combineVariants([color], [typed], [])
  expect(byColor.map(({ options, sku, price, stock }) => [options.color, sku, price, stock])).toEqual([
    ['ink', 'TEE', '39000', '7'],
    ['rust', '', '39000', '0'],
  ])
  const bySize = combineVariants([color, option('size', 's', 'm')], byColor, [])
  expect(bySize.map(({ options, stock }) => [options.color, options.size, stock])).toEqual([
    ['ink', 's', '7'],
    ['ink', 'm', '0'],
    ['rust', 's', '0'],
    ['rust', 'm', '0'],
  ])
})

it('brings a variant back whose value was taken away and named again', () => {
  const saved = ['ink', 'rust'].map((value) => ({ ...emptyVariant({ color: value }), id: value, sku: value }))
  const one = combineVariants([option('color', 'ink')], saved, saved)
  expect(one.map(({ id }) => id)).toEqual(['ink'])
  const both = combineVariants([option('color', 'ink', 'rust')], one, saved)
  expect(both.map(({ id, sku }) => [id, sku])).toEqual([
    ['ink', 'ink'],
    ['rust', 'rust'],
  ])
})

it('names new options by their English names, wherever they are used', () => {
  const form = {
    ...emptyForm(),
    options: [
      {
        ...option('new-1'),
        en: 'Colour',
        ko: '색상',
        values: [{ key: 'new-2', isNew: true, ko: '잉크', en: 'Dark ink' }],
      },
    ],
    variants: [{ ...emptyVariant({ 'new-1': 'new-2' }), price: '39,000', stock: '12', stockBefore: 10 }],
    images: [{ path: '/media/a.webp', ko: '', en: '', width: 1, height: 1, optionValue: 'new-2' }],
  }
  const input = toInput(form)
  expect(input.options[0]).toMatchObject({ key: 'color', values: [{ key: 'dark-ink' }] })
  expect(input.variants[0]).toMatchObject({ options: { color: 'dark-ink' }, price: 39_000, stockDelta: 2 })
  expect(input.images[0]?.optionValue).toBe('dark-ink')
  expect(toNewInput(form).variants[0]).toMatchObject({ stock: 2 })
  expect(movesStock(form)).toBe(true)
})

it('makes SKUs by a pattern', () => {
  const options = [option('color', 'ink'), option('size', 'm')]
  const variant = emptyVariant({ color: 'ink', size: 'm' })
  expect(makeSku('{slug}-{1}-{2}-{3}', 'field-jacket', variant, options)).toBe('FIELD-JACKET-INK-M')
})

it('moves stock from the newer version by as much as before', () => {
  const form = { ...emptyForm(), variants: [{ ...emptyVariant(), id: 'a', stock: '15', stockBefore: 10 }] }
  const newer = { variants: [{ id: 'a', stock: 4 }] } as Parameters<typeof keepMine>[1]
  expect(keepMine(form, newer).variants[0]).toMatchObject({ id: 'a', stock: '9', stockBefore: 4 })
})
