'use client'

import type { ReactNode } from 'react'
import { usePathname } from '@/i18n/navigation.ts'

const pagesOfOneTask = /^\/(checkout|sign-in|sign-up|forgot-password|reset-password|orders\/[^/]+\/thanks)$/

/** Where else the shop can be gone to; left out where one thing is to be done. */
export function FooterIndex({ children }: { children: ReactNode }) {
  return pagesOfOneTask.test(usePathname()) ? null : children
}
