import { expect, test } from 'vitest'
import { deviceLabel } from './device-label.ts'

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit'
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit'

test.each([
  [`${MAC}/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36`, 'Chrome · macOS'],
  [`${MAC}/605.1.15 (KHTML, like Gecko) Version/19.1 Safari/605.1.15`, 'Safari · macOS'],
  [`${MAC}/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0`, 'Edge · macOS'],
  [`${IPHONE}/605.1.15 (KHTML, like Gecko) CriOS/141.0 Mobile/15E148 Safari/604.1`, 'Chrome · iPhone'],
  [`${IPHONE}/605.1.15 (KHTML, like Gecko) Mobile/15E148 KAKAOTALK 11.0.1`, 'KakaoTalk · iPhone'],
  [
    'Mozilla/5.0 (Linux; Android 16; SM-S938N) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/29.0 Chrome/136.0.0.0 Mobile Safari/537.36',
    'Samsung Internet · Android',
  ],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0', 'Firefox · Windows'],
  ['my-script/1.0', 'my-script/1.0'],
])('%s is called %s', (userAgent, label) => {
  expect(deviceLabel(userAgent)).toBe(label)
})

test('a label of ours stays what it is', () => {
  expect(deviceLabel('Chrome · macOS')).toBe('Chrome · macOS')
})

test('a program that says too much is cut short, and one that says nothing has no name', () => {
  expect(deviceLabel(`bot ${'x'.repeat(500)}`)).toBe(`bot ${'x'.repeat(56)}`)
  expect(deviceLabel(' \u0000 ')).toBeNull()
})
