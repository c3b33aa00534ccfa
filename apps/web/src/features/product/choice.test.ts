import { describe, expect, it } from 'vitest'
import { choose, chosenVariant, startChoice, valueState } from './choice.ts'

type Choosable = Parameters<typeof choose>[0]

function made(colour: string, size: string, stock: number): Choosable['variants'][number] {
  const price = 89_000 as Choosable['variants'][number]['price']
  return { id: `${colour}-${size}`, sku: '', options: { colour, size }, price, compareAt: null, stock }
}

const jacket: Choosable = {
  options: [
    { name: 'colour', values: ['Moss', 'Ink', 'Bone'] },
    { name: 'size', values: ['S', 'M', 'L'] },
  ],
  variants: [
    made('Moss', 'S', 0),
    made('Moss', 'M', 0),
    made('Ink', 'S', 0),
    made('Ink', 'M', 3),
    made('Bone', 'L', 9),
  ],
}

describe('startChoice', () => {
  it('starts on the first colour that can be bought and leaves the size open', () => {
    expect(startChoice(jacket, undefined)).toEqual({ colour: 'Ink' })
  })

  it('starts on the variant in the address', () => {
    expect(startChoice(jacket, 'Bone-L')).toEqual({ colour: 'Bone', size: 'L' })
  })

  it('ignores a variant it does not know', () => {
    expect(startChoice(jacket, 'gone')).toEqual({ colour: 'Ink' })
  })

  it('chooses what leaves no choice', () => {
    const bag: Choosable = {
      options: [{ name: 'size', values: ['Free'] }],
      variants: [{ ...made('', 'Free', 0), options: { size: 'Free' } }],
    }
    expect(startChoice(bag, undefined)).toEqual({ size: 'Free' })
  })
})

describe('valueState', () => {
  it('tells what is sold out, what was never made and what can be had', () => {
    const states = ['S', 'M', 'L'].map((size) => valueState(jacket, { colour: 'Ink' }, 'size', size))
    expect(states).toEqual(['sold-out', 'available', 'missing'])
  })

  it('judges the first option alone, so that no choice is a dead end', () => {
    expect(valueState(jacket, { colour: 'Ink', size: 'M' }, 'colour', 'Bone')).toBe('available')
  })
})

describe('choose', () => {
  it('lets go of a size that the new colour is not made in', () => {
    expect(choose(jacket, { colour: 'Ink', size: 'M' }, 'colour', 'Bone')).toEqual({ colour: 'Bone' })
  })

  it('keeps a size that the new colour has, even sold out', () => {
    expect(choose(jacket, { colour: 'Ink', size: 'M' }, 'colour', 'Moss')).toEqual({
      colour: 'Moss',
      size: 'M',
    })
  })
})

describe('chosenVariant', () => {
  it('needs every option', () => {
    expect(chosenVariant(jacket, { colour: 'Ink' })).toBeNull()
    expect(chosenVariant(jacket, { colour: 'Ink', size: 'M' })?.id).toBe('Ink-M')
  })
})
