/** Holds the first caller of `pass` until `release`; everyone after it walks through. `held` tells that it stands there. */
export function holdFirst() {
  const held = Promise.withResolvers<void>()
  const released = Promise.withResolvers<void>()
  let isFirst = true
  const pass = async () => {
    if (!isFirst) return
    isFirst = false
    held.resolve()
    await released.promise
  }
  return { pass, held: held.promise, release: released.resolve }
}
