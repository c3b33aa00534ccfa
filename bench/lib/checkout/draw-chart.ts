import type { Crowd } from './run.ts'
import type { Row } from './summarise.ts'

const [PAPER, INK, GREY, RULE, SIGNAL] = ['#F6F4EF', '#141413', '#A9A69F', '#D9D6CF', '#C4361E']
const [WIDTH, HEIGHT, FLOOR, ROOF] = [960, 460, 370, 110]
const BAR = 34
const TITLES: Record<Crowd, string> = { random: 'Random products', hot: 'One hot product' }

/** Draws checkouts a second of both sides as an SVG picture; a case that failed has no bars. */
export function drawChart(rows: readonly Row[], caption: string): string {
  const highest = Math.max(1, ...rows.flatMap(({ shop, baseline }) => [shop.perSecond, baseline.perSecond]))
  const step = (WIDTH - 96) / Math.max(1, rows.length)
  const groups = rows.map((row, index) => group(row, 48 + step * (index + 0.5), highest))
  const titles = rows.flatMap(({ crowd }, index) =>
    rows[index - 1]?.crowd === crowd ? [] : [text(TITLES[crowd], 48 + step * index, 76, 'font-weight="600"')],
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="Pretendard, system-ui, sans-serif" font-size="13" fill="${INK}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>
${text('Checkouts a second', 48, 42, 'font-size="22" font-weight="600" letter-spacing="-0.4"')}
${legend(INK, 'Firstcome over HTTP', WIDTH - 384)}
${legend(GREY, 'bare driver, one transaction each', WIDTH - 236)}
${titles.join('\n')}
<path d="M48 ${FLOOR}.5H${WIDTH - 48}" stroke="${RULE}"/>
${groups.join('\n')}
${text(caption, 48, HEIGHT - 20, `fill="#6B6963" font-size="12"`)}
</svg>
`
}

function group({ crowd, buyers, shop, baseline, ratio }: Row, middle: number, highest: number): string {
  const name = text(
    `${buyers} ${buyers === 1 ? 'buyer' : 'buyers'}`,
    middle,
    FLOOR + 22,
    'text-anchor="middle"',
  )
  if (shop.failed || baseline.failed) return `<g data-case="${crowd} ${buyers}">${name}</g>`
  const bar = (perSecond: number, left: number, colour: string) => {
    const height = (perSecond / highest) * (FLOOR - ROOF)
    const label = text(perSecond.toFixed(0), left + BAR / 2, FLOOR - height - 8, 'text-anchor="middle"')
    return `<rect x="${left}" y="${FLOOR - height}" width="${BAR}" height="${height}" fill="${colour}"/>${label}`
  }
  const times = text(`${ratio.toFixed(1)}×`, middle, FLOOR + 42, `text-anchor="middle" fill="${SIGNAL}"`)
  const bars = bar(shop.perSecond, middle - BAR - 2, INK) + bar(baseline.perSecond, middle + 2, GREY)
  return `<g data-case="${crowd} ${buyers}">${bars}${name}${times}</g>`
}

const legend = (colour: string, name: string, left: number) =>
  `<rect x="${left}" y="31" width="11" height="11" fill="${colour}"/>${text(name, left + 18, 41, 'font-size="12"')}`

const text = (content: string, left: number, base: number, style = '') =>
  `<text x="${left}" y="${base}" ${style}>${content}</text>`
