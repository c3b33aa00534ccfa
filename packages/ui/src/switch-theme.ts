/** Turns light to dark and back; a choice that equals the system's is forgotten, so that it follows the system again. */
export function switchTheme() {
  const root = document.documentElement
  const system = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const next = (root.dataset.theme ?? system) === 'dark' ? 'light' : 'dark'
  if (next === system) {
    delete root.dataset.theme
    localStorage.removeItem('theme')
  } else {
    root.dataset.theme = next
    localStorage.setItem('theme', next)
  }
}
