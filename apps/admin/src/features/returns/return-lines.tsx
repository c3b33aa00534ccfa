import { formatWon } from '@firstcome/ui/format-won'
import type { ReturnRow } from './use-return-columns.tsx'

/** The pieces that the customer wants to give back. */
export function ReturnLines({ lines }: { lines: ReturnRow['lines'] }) {
  return (
    <ul className="divide-y divide-hairline border-y border-hairline">
      {lines.map(({ orderLineId, name, image, options, sku, quantity, paid }) => (
        <li key={orderLineId} className="grid grid-cols-[3rem_minmax(0,1fr)_auto] items-center gap-4 py-3">
          <span className="block size-12 overflow-hidden rounded-sm bg-sunken">
            {image && (
              <img src={image.url} alt="" width={48} height={48} className="size-full object-cover" />
            )}
          </span>
          <span className="grid min-w-0 gap-0.5">
            <span className="truncate font-medium">
              {name} × {quantity}
            </span>
            <span className="text-muted">{Object.values(options).join(' · ')}</span>
            <span className="text-xs break-all text-quiet">{sku}</span>
          </span>
          <span className="tabular-nums">{formatWon(paid)}</span>
        </li>
      ))}
    </ul>
  )
}
