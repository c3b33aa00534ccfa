/** A place on a picture: 0 to 1 from the left, 0 to 1 from the top. */
export interface Point {
  x: number
  y: number
}

export const centre: Point = { x: 0.5, y: 0.5 }

type Box = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>
type Scrolled = Pick<Element, 'scrollWidth' | 'scrollHeight' | 'clientWidth' | 'clientHeight'>

/** Where in a frame a pointer is; a key has pressed no place, and means the middle. */
export function pointIn(
  { left, top, width, height }: Box,
  { clientX, clientY }: { clientX: number; clientY: number },
): Point {
  if (clientX === 0 && clientY === 0) return centre
  return { x: share(clientX - left, width), y: share(clientY - top, height) }
}

/** How far a frame scrolls so that a point of its picture lies under the same point of the frame. */
export function scrollTo(frame: Scrolled, { x, y }: Point): { left: number; top: number } {
  return {
    left: x * (frame.scrollWidth - frame.clientWidth),
    top: y * (frame.scrollHeight - frame.clientHeight),
  }
}

const share = (part: number, whole: number) => Math.min(1, Math.max(0, part / whole))
