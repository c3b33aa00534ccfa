import type { ExternalToast } from 'sonner'

/** Told to the window with every message, so that `Toaster` comes with the first. */
export const TOAST = 'toast'

/** Shows a short confirmation for a few seconds. What shows it is fetched with the first; one that cannot be shown is lost. */
export function toast(message: string, options?: ExternalToast): void {
  window.dispatchEvent(new Event(TOAST))
  import('sonner').then(({ toast: show }) => show(message, options)).catch(() => {})
}
