/** Shows another address of the page that is open, without asking the server for it: its data loads in the browser anyway. */
export function showAddress(href: string, { replace = false } = {}): void {
  if (replace) window.history.replaceState(null, '', href)
  else window.history.pushState(null, '', href)
}
