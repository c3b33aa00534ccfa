import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { charactersIn } from './characters-in.ts'
import { unicodeRange } from './unicode-range.ts'

const whole = createRequire(import.meta.url).resolve(
  'pretendard/dist/web/variable/woff2/PretendardVariable.woff2',
)

/** What pages ask for: normal to extrabold, and what makes text of it; the alternates of the face stay out. */
const cut = {
  targetFormat: 'woff2' as const,
  variationAxes: { wght: { min: 400, max: 800, default: 400 } },
  keepFeatures: ['calt', 'ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'tnum'],
}

/**
 * Cuts one file of type that holds every character an app's own words are written in, so that a page needs no other:
 * `type.woff2`, and `type.css` that names it beside the slices of the whole face, which remain for all other characters.
 * What was cut for the same characters is left as it is.
 * @param words folders whose texts and code the app's words come from
 * @param into the folder to write to
 */
export async function cutType(words: string[], into: string): Promise<void> {
  const characters = charactersIn(words)
  const mark = `/* ${createHash('sha256')
    .update(JSON.stringify([cut, characters]))
    .digest('hex')} */`
  const css = join(into, 'type.css')
  if (existsSync(css) && readFileSync(css, 'utf8').startsWith(mark)) return

  const type = await subsetFont(readFileSync(whole), characters, cut)
  mkdirSync(into, { recursive: true })
  write(join(into, 'type.woff2'), type)
  write(css, `${mark}\n${face(characters)}`)
}

/** A family of its own, before that of the slices: a browser then looks through these only for what it lacks. */
const face = (characters: string) => `@font-face {
  font-family: "Pretendard Cut";
  font-display: swap;
  font-weight: ${cut.variationAxes.wght.min} ${cut.variationAxes.wght.max};
  src: url("./type.woff2") format("woff2-variations");
  unicode-range: ${unicodeRange(characters)};
}
`

/** At once or not at all: a server in development may be reading. */
function write(path: string, content: Buffer | string): void {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, content)
  renameSync(draft, path)
}
