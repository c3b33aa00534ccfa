import { AsyncLocalStorage } from 'node:async_hooks'

/** What a page turns out to show while it is made. */
export type RenderNotes = {
  tags: Set<string>
  /** When the first of what it shows has had its time, by `performance.now()`. */
  until: number
  /** Whether something could not be read now, so that the page lacks it or shows what was true before. */
  lacks: boolean
}

declare global {
  var renderNotesOfThisProcess: AsyncLocalStorage<RenderNotes> | undefined
}

/** Follows a render through whatever it awaits: one for the pages, which Next bundles, and for the server around them. */
export function renderNotes() {
  globalThis.renderNotesOfThisProcess ??= new AsyncLocalStorage()
  return globalThis.renderNotesOfThisProcess
}
