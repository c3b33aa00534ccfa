import { setTimeout as sleep } from 'node:timers/promises'

const LOOK_EVERY_MS = 5
const LONGEST_MS = 60_000

/** Waits until each process shows it on each of these pages, as a browser is sent them. */
export async function untilShown(
  origins: readonly string[],
  paths: readonly string[],
  shows: (html: string) => boolean,
): Promise<void> {
  const pages = origins.flatMap((origin) => paths.map((path) => new URL(path, origin)))
  await Promise.all(pages.map((page) => untilOne(page, shows)))
}

async function untilOne(page: URL, shows: (html: string) => boolean): Promise<void> {
  const until = performance.now() + LONGEST_MS
  while (!shows(await (await fetch(page)).text())) {
    if (performance.now() > until) throw new Error(`${page} never showed what was changed`)
    await sleep(LOOK_EVERY_MS)
  }
}
