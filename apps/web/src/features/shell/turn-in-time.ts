/** What a busy machine may take for its picture of the old page; the new one waits for no more. */
const LONGEST_MS = 1_000

/**
 * Bounds every view transition of this document: a browser begins one by painting the page that is left, and one that does
 * not get to paint would keep the new page back for as long. Then the page changes without it.
 */
export function turnInTime(): void {
  const start = document.startViewTransition?.bind(document)
  if (!start) return
  document.startViewTransition = (how) => {
    const turn = start(how)
    const late = setTimeout(() => turn.skipTransition(), LONGEST_MS)
    const begun = () => clearTimeout(late)
    turn.ready.then(begun, begun)
    return turn
  }
}
