import { closeHome, openHome } from '../../scripts/lib/home.ts'
import { privateHome, removeHome } from '../../scripts/lib/test/private-home.ts'

/** A home for what a drill starts itself, and how to end all of it. */
export async function drillHome() {
  const dir = await privateHome('drill')
  const home = await openHome(dir)
  if (!home) throw new Error(`${dir} is in use.`)
  const close = async () => {
    await closeHome(home)
    removeHome(dir)
  }
  return { home, close }
}
