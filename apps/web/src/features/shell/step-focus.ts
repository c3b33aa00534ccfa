/** Moves the focus among the parts of an area that are marked `data-step`, and stays at its ends. */
export function stepFocus(area: HTMLElement, step: 1 | -1): void {
  const parts = [...area.querySelectorAll<HTMLElement>('[data-step]')]
  const here = parts.findIndex((part) => part.matches(':focus'))
  parts[here + step]?.focus()
}
