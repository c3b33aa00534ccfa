import { expect, it } from 'vitest'
import { Refusal } from '../refusal.ts'
import { readShotPlan } from './shot-plan.ts'

it('takes everything when nothing is asked for', () => {
  expect(readShotPlan([])).toEqual({
    names: [],
    views: ['phone', 'desktop'],
    themes: ['light', 'dark'],
    languages: ['ko', 'en'],
  })
})

it('takes what is named, in the ways that have a flag', () => {
  expect(readShotPlan(['home', '--phone', 'product', '--dark'])).toEqual({
    names: ['home', 'product'],
    views: ['phone'],
    themes: ['dark'],
    languages: ['ko', 'en'],
  })
})

it('says which flags there are when it does not know one', () => {
  expect(() => readShotPlan(['--tablet'])).toThrow(
    new Refusal('--tablet is unknown; there are --phone --desktop --light --dark --ko --en.'),
  )
})
