import { createReads } from './create-reads.ts'

declare global {
  var readsOfThisProcess: ReturnType<typeof createReads> | undefined
}

/** The reads of this process: one memory for the pages, which Next bundles, and for the server around them. */
export function shopReads() {
  globalThis.readsOfThisProcess ??= createReads()
  return globalThis.readsOfThisProcess
}
