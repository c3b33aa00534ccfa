import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Read by V8, from Chrome 136 on: https://v8.dev/blog/explicit-compile-hints. To everyone else it is a comment. */
const CALLED_ON_LOAD = '//# allFunctionsCalledOnLoad\n'

/**
 * Has browsers compile an app's scripts while they arrive, beside the page, instead of function by function while it waits to
 * be used. Most of what is in them runs as soon as they are here.
 * @param distDir the folder of a build
 */
export async function compileEarly(distDir: string): Promise<void> {
  const folder = join(distDir, 'static/chunks')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.js'))
  await Promise.all(files.map((name) => hint(join(folder, name))))
}

async function hint(file: string): Promise<void> {
  const script = await readFile(file, 'utf8')
  if (!script.startsWith(CALLED_ON_LOAD)) await writeFile(file, CALLED_ON_LOAD + script)
}
