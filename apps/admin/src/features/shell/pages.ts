import type { Role } from '@firstcome/client/admin'
import {
  BookOpenCheck,
  Boxes,
  House,
  KeyRound,
  type LucideIcon,
  Package,
  ReceiptText,
  ScrollText,
  Settings,
  Shapes,
  ShieldUser,
  TicketPercent,
  Undo2,
  UsersRound,
  Wallet,
  Webhook,
} from 'lucide-react'

export interface DeskPage {
  /** Its words are `shell.pages.<key>`. */
  key:
    | 'home'
    | 'orders'
    | 'returns'
    | 'products'
    | 'stock'
    | 'categories'
    | 'coupons'
    | 'customers'
    | 'wallet'
    | 'books'
    | 'webhooks'
    | 'apiKeys'
    | 'audit'
    | 'staff'
    | 'settings'
  href: string
  icon: LucideIcon
  /** The key that opens it after G, by its place on the keyboard, so that it works in Hangul too. */
  go: string
  /** The least role that is offered it; none: everyone. */
  needs?: Role
}

/** The pages of the desk as the rail groups them: selling, the range, people, figures, the house. */
export const pageGroups: readonly (readonly DeskPage[])[] = [
  [
    { key: 'home', href: '/', icon: House, go: 'KeyH' },
    { key: 'orders', href: '/orders', icon: ReceiptText, go: 'KeyO' },
    { key: 'returns', href: '/returns', icon: Undo2, go: 'KeyR' },
  ],
  [
    { key: 'products', href: '/products', icon: Package, go: 'KeyP' },
    { key: 'stock', href: '/stock', icon: Boxes, go: 'KeyS' },
    { key: 'categories', href: '/categories', icon: Shapes, go: 'KeyT' },
    { key: 'coupons', href: '/coupons', icon: TicketPercent, go: 'KeyN' },
  ],
  [
    { key: 'customers', href: '/customers', icon: UsersRound, go: 'KeyC' },
    { key: 'wallet', href: '/wallet', icon: Wallet, go: 'KeyW' },
    { key: 'books', href: '/books', icon: BookOpenCheck, go: 'KeyB' },
  ],
  [
    { key: 'webhooks', href: '/webhooks', icon: Webhook, go: 'KeyD' },
    { key: 'apiKeys', href: '/api-keys', icon: KeyRound, go: 'KeyK', needs: 'owner' },
    { key: 'audit', href: '/audit', icon: ScrollText, go: 'KeyA' },
    { key: 'staff', href: '/staff', icon: ShieldUser, go: 'KeyF', needs: 'owner' },
    { key: 'settings', href: '/settings', icon: Settings, go: 'KeyE' },
  ],
]

/** The page that an address belongs to: `/orders/7` to `/orders`. */
export const isWithin = (pathname: string, { href }: Pick<DeskPage, 'href'>): boolean =>
  pathname === href || (href !== '/' && pathname.startsWith(`${href}/`))
