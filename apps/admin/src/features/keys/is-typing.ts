/** Whether what has the focus takes what is typed. */
export function isTyping(): boolean {
  const focused = document.activeElement
  return (
    focused instanceof HTMLElement &&
    (focused.isContentEditable ||
      focused.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
  )
}
