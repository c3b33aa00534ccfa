import { expect, it } from 'vitest'
import { trackingPage } from './tracking-page.ts'

it('leads to the page of a carrier that it knows, with the bare number', () => {
  expect(trackingPage('한진택배', '5012-3456-7890')).toMatch(/^https:\/\/www\.hanjin\.com\/.+=501234567890$/)
  expect(trackingPage('CJ대한통운', '6012 3456 7890')).toMatch(
    /^https:\/\/trace\.cjlogistics\.com\/.+=601234567890$/,
  )
  expect(trackingPage('우체국택배', '1234567890123')).toMatch(
    /^https:\/\/service\.epost\.go\.kr\/.+=1234567890123$/,
  )
  expect(trackingPage('롯데택배', '123456789012')).toMatch(
    /^https:\/\/www\.lotteglogis\.com\/.+=123456789012$/,
  )
})

it('leads nowhere with a carrier or a number that it does not know', () => {
  expect(trackingPage('동네 퀵', '501234567890')).toBeNull()
  expect(trackingPage('한진택배', '7777')).toBeNull()
  expect(trackingPage('한진택배', '5012-3456-7890&x=1')).toBeNull()
})
