import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where `packages/ui`, whose type it is, has it. */
const folder = join(process.cwd(), '../../packages/ui/node_modules/pretendard/dist/public/static')

const read = async (file: string, weight: 500 | 800) => ({
  name: 'Pretendard',
  data: await readFile(join(folder, file)),
  weight,
})

let fonts: ReturnType<typeof readFonts> | undefined

const readFonts = () =>
  Promise.all([read('Pretendard-Medium.otf', 500), read('Pretendard-ExtraBold.otf', 800)])

/** The label's type for pictures, read once. */
export function labelFonts() {
  fonts ??= readFonts()
  return fonts
}
