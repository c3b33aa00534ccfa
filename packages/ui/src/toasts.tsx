'use client'

import { Toaster as Sonner } from 'sonner'

const classNames = {
  toast:
    'flex w-full items-center justify-between gap-4 rounded-sm bg-ink px-4 py-3 text-sm text-paper md:w-[22rem]',
  description: 'text-sm opacity-80',
  actionButton: 'min-h-9 shrink-0 font-semibold underline underline-offset-4',
}

/** The messages themselves, which `Toaster` fetches. */
export function Toasts({ label }: { label: string }) {
  return (
    <Sonner
      position="bottom-center"
      offset={24}
      containerAriaLabel={label}
      toastOptions={{ unstyled: true, classNames, duration: 5000 }}
    />
  )
}
