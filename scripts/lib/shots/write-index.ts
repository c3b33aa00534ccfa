import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const STYLE =
  'body{margin:2rem;background:#f6f4ef;color:#141413;font:14px/1.4 system-ui}h2{margin:2rem 0 .5rem;font-size:1rem}' +
  'div{display:flex;gap:.5rem;overflow-x:auto;align-items:start}a{flex:none;color:inherit}img{display:block;height:24rem}'

/** Lays the pictures of a folder on one page, those of a scene side by side; each leads to its full size. Tells the page. */
export async function writeIndex(folder: string): Promise<string> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort()
  const scenes = Map.groupBy(files, (file) => file.split('-').slice(0, -3).join('-'))
  const rows = [...scenes].map(([scene, names]) => `<h2>${scene}</h2><div>${names.map(frame).join('')}</div>`)
  const page = join(folder, 'index.html')
  const head = `<!doctype html><meta charset="utf-8"><title>Shots</title><style>${STYLE}</style>`
  await writeFile(page, `${head}<h1>${scenes.size} pages, ${files.length} pictures</h1>${rows.join('')}`)
  return page
}

const frame = (file: string) =>
  `<a href="${file}"><img src="${file}" alt="" loading="lazy">${file.replace('.png', '')}</a>`
