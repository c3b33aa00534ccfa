import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Ears, followLive } from './follow-live.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

class Page extends EventTarget {
  hidden = false
  turn(hidden: boolean) {
    this.hidden = hidden
    this.dispatchEvent(new Event('visibilitychange'))
  }
}

function follow() {
  const page = new Page()
  const opened: Ears<number>[] = []
  const heard: (number | 'lost')[] = []
  let closed = 0
  const stop = followLive<number>({
    subscribe: (ears) => {
      opened.push(ears)
      return { unsubscribe: () => (closed += 1) }
    },
    hear: (told) => heard.push(told),
    lose: () => heard.push('lost'),
    page: page as unknown as Document,
  })
  const open = () => opened.length - closed
  return { page, opened, heard, open, stop }
}

function followNow() {
  const following = follow()
  vi.advanceTimersByTime(0)
  return following
}

it('opens its connection when what asked for it is done', () => {
  const { open, stop } = follow()
  expect(open()).toBe(0)
  vi.advanceTimersByTime(0)
  expect(open()).toBe(1)
  stop()

  const left = follow()
  left.stop()
  vi.advanceTimersByTime(60_000)
  expect(left.open(), 'one that was left at once is never opened').toBe(0)
})

it('hears what is told over one connection', () => {
  const { opened, heard, open } = followNow()
  opened[0]?.onData(3)
  opened[0]?.onData(2)
  expect(heard).toEqual([3, 2])
  expect(open()).toBe(1)
})

it('holds no connection while the page is hidden, and opens one anew when it is looked at again', () => {
  const { page, opened, heard, open } = followNow()
  page.turn(true)
  expect(open()).toBe(0)
  opened[0]?.onComplete()
  vi.advanceTimersByTime(60_000)
  expect(open()).toBe(0)
  page.turn(false)
  expect(open()).toBe(1)
  opened[0]?.onData(9)
  opened[1]?.onData(1)
  expect(heard).toEqual(['lost', 1])
})

it('opens an ended connection again, each time after a longer while until it hears something', () => {
  const { opened, open } = followNow()
  for (const [time, longest] of [500, 1_000, 2_000].entries()) {
    if (time % 2 === 0) opened.at(-1)?.onError()
    else opened.at(-1)?.onComplete()
    expect(open()).toBe(0)
    vi.advanceTimersByTime(longest / 2 - 1)
    expect(open()).toBe(0)
    vi.advanceTimersByTime(longest / 2 + 1)
    expect(open()).toBe(1)
  }
  opened.at(-1)?.onData(1)
  opened.at(-1)?.onError()
  vi.advanceTimersByTime(500)
  expect(open()).toBe(1)
})

it('says that nothing is told while the client mends a connection, and leaves the mending to it', () => {
  const { opened, heard, open } = followNow()
  opened[0]?.onConnectionStateChange({ state: 'connecting', error: null })
  opened[0]?.onData(3)
  opened[0]?.onConnectionStateChange({ state: 'connecting', error: new Error('the stream broke') })
  opened[0]?.onData(2)
  expect(heard).toEqual([3, 'lost', 2])
  vi.advanceTimersByTime(60_000)
  expect(opened).toHaveLength(1)
  expect(open()).toBe(1)
})

it('stops for good', () => {
  const { page, opened, open, stop } = followNow()
  opened[0]?.onError()
  stop()
  vi.advanceTimersByTime(60_000)
  page.turn(false)
  expect(opened).toHaveLength(1)
  expect(open()).toBe(0)
})
