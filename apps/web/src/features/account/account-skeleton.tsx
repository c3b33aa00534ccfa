import { Skeleton } from '@firstcome/ui/skeleton'

const links = ['orders', 'coupons', 'wallet', 'returns', 'inbox']
const parts = ['profile', 'addresses', 'sessions']

export function AccountSkeleton() {
  return (
    <>
      <Skeleton className="mb-8 h-12 w-64 max-w-full md:mb-12" />
      <div className="border-t border-ink py-2">
        {links.map((link) => (
          <div key={link} className="flex h-14 items-center">
            <Skeleton className="h-5 w-24" />
          </div>
        ))}
      </div>
      {parts.map((part) => (
        <div key={part} className="grid gap-6 border-t border-ink py-8 md:grid-cols-12 md:py-12">
          <Skeleton className="h-7 w-32 md:col-span-4" />
          <Skeleton className="h-40 w-full md:col-span-7 lg:col-span-6" />
        </div>
      ))}
    </>
  )
}
