import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { shopAhead } from './shop-ahead.ts'

const ORIGIN = 1_700_000_000_000
const HOUR_MS = 3_600_000

/** The answer that brought the document, 200 ms after it was asked for. */
class PerformanceNavigationTiming {
  transferSize = 18_000
  responseStart = 200
  serverTiming = [{ name: 'shop', description: String(ORIGIN + 5_200) }]
}

/** A page that has been there so long, of which the device slept a part, which only its clock notices. */
function openPage({ openMs = 0, sleptMs = 0, setByMs = 0, transferSize = 18_000 } = {}) {
  vi.stubGlobal('performance', {
    timeOrigin: ORIGIN,
    now: () => openMs,
    getEntriesByType: () => [Object.assign(new PerformanceNavigationTiming(), { transferSize })],
  })
  vi.setSystemTime(ORIGIN + openMs + sleptMs + setByMs)
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.stubGlobal('PerformanceNavigationTiming', PerformanceNavigationTiming)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it.each([400, HOUR_MS])('tells how far the shop is ahead, %i ms after the page was asked for', (openMs) => {
  openPage({ openMs })
  expect(shopAhead()).toBe(5_000)
})

it('tells nothing once the device has slept or its clock was set, nor of a document of its own cache', () => {
  openPage({ openMs: 20_000, sleptMs: HOUR_MS })
  expect(shopAhead()).toBeNull()
  openPage({ openMs: 20_000, setByMs: -HOUR_MS })
  expect(shopAhead()).toBeNull()
  openPage({ openMs: 400, transferSize: 0 })
  expect(shopAhead()).toBeNull()
})
