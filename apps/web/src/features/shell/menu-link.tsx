'use client'

import { cn } from '@firstcome/ui/cn'
import { SheetClose } from '@firstcome/ui/sheet-close'
import { Link } from '@/i18n/navigation.ts'

export interface MenuLinkProps {
  href: string
  className?: string
  children: string
}

/** A way out of the menu, which closes behind it. */
export function MenuLink({ href, className, children }: MenuLinkProps) {
  return (
    <SheetClose>
      <Link href={href} className={cn('tap flex items-center', className)}>
        {children}
      </Link>
    </SheetClose>
  )
}
