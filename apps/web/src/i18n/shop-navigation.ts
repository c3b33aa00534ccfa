import { createNavigation } from 'next-intl/navigation'
import { routing } from './routing.ts'

/** What next-intl makes of the shop's addresses. */
export const shopNavigation = createNavigation(routing)
