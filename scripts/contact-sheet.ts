import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { collection } from '../prisma/seed/collection/collection.ts'
import { colors } from '../prisma/seed/collection/colors.ts'
import { draw, views } from '../prisma/seed/drawings/draw.ts'
import { tell } from './lib/command.ts'
import { DATA } from './lib/paths.ts'
import { say } from './lib/say.ts'

const FOLDER = join(DATA, 'contact-sheet')
const STYLE =
  'body{margin:2rem;background:#f6f4ef;color:#141413;font:14px/1.4 system-ui}h2{margin:2rem 0 .5rem;font-size:1rem}' +
  'div{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:.25rem}img{width:100%;height:auto}'

/** Lays every picture of the demo label on one page, to be looked at side by side. */
async function main(): Promise<number> {
  await rm(FOLDER, { recursive: true, force: true })
  await mkdir(FOLDER, { recursive: true })
  const rows: string[] = []
  let pictures = 0
  for (const piece of collection) {
    const frames: string[] = []
    for (const color of piece.colors)
      for (const view of views) {
        const name = `${piece.slug}-${color}-${view}.svg`
        await writeFile(join(FOLDER, name), draw(piece, color, view))
        frames.push(
          `<img src="${name}" alt="${piece.name.en}, ${colors[color].en}, ${view}" width="1200" height="1500" loading="lazy">`,
        )
      }
    pictures += frames.length
    rows.push(`<h2>${piece.name.ko} · ${piece.name.en}</h2><div>${frames.join('')}</div>`)
  }
  const page = join(FOLDER, 'index.html')
  const head = `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>${STYLE}</style>`
  await writeFile(page, `${head}<h1>${collection.length} pieces, ${pictures} pictures</h1>${rows.join('')}`)
  say(`Open ${page}`)
  return 0
}

process.exit(await main().catch(tell))
