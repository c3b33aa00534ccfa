'use client'

import { Button } from '@firstcome/ui/button'
import { LinkButton } from '@firstcome/ui/link-button'
import { Notice } from '@firstcome/ui/notice'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Link } from '@/address/link.tsx'
import { useKey } from '@/features/intention/use-key.ts'
import { Page } from '@/features/shell/page.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'
import { ImportColumns } from './import-columns.tsx'
import { ImportReport } from './import-report.tsx'
import { readSheet } from './read-sheet.ts'
import { SheetDrop } from './sheet-drop.tsx'
import { templateSheet } from './template.ts'

const MAX_CHARACTERS = 900_000

/** Products by a sheet: first what it would do, row by row, and only then the doing, all of it or nothing. */
export function ImportView() {
  const t = useTranslations('products.import')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const { key, renew } = useKey()
  const [sheet, setSheet] = useState<{ name: string; csv: string } | null>(null)
  const tried = useMutation(trpc.products.importCsv.mutationOptions())
  const written = useMutation(
    trpc.products.importCsv.mutationOptions({
      onSuccess: () => queries.invalidateQueries(trpc.products.pathFilter()),
      onSettled: renew,
    }),
  )
  const choose = async (file: File) => {
    const csv = await readSheet(file)
    setSheet({ name: file.name, csv })
    written.reset()
    if (csv.length <= MAX_CHARACTERS) tried.mutate({ csv, dryRun: true, idempotencyKey: key })
    else tried.reset()
  }
  const tooLong = sheet !== null && sheet.csv.length > MAX_CHARACTERS
  const error = written.error ?? tried.error
  const isNoSheet = refusalOf(error)?.reason === 'INVALID_INPUT'
  return (
    <Page
      title={t('title')}
      back={{ href: '/products', label: t('back') }}
      actions={
        <LinkButton size="sm" variant="outline">
          <a
            href={`data:text/csv;charset=utf-8,${encodeURIComponent(templateSheet())}`}
            download="products.csv"
          >
            <Download aria-hidden size={14} />
            {t('template')}
          </a>
        </LinkButton>
      }
    >
      <div className="grid gap-6 pt-2 pb-10">
        <p className="max-w-prose text-sm text-muted">{t('how')}</p>
        <SheetDrop name={sheet?.name ?? null} pending={tried.isPending} onFile={choose} />
        {(error || tooLong) && (
          <Notice
            tone="signal"
            title={t(tooLong ? 'tooLong.title' : isNoSheet ? 'noSheet.title' : 'failed.title')}
          >
            <p>{t(tooLong ? 'tooLong.body' : isNoSheet ? 'noSheet.body' : 'failed.body')}</p>
          </Notice>
        )}
        {written.data ? (
          <Notice
            title={t('done.title', { created: written.data.created, updated: written.data.updated })}
            action={
              <Link href="/products?sort=updated" className="underline underline-offset-4">
                {t('done.see')}
              </Link>
            }
          />
        ) : (
          tried.data &&
          !tooLong && (
            <ImportReport
              report={tried.data}
              action={
                <Button
                  pending={written.isPending}
                  onClick={() =>
                    sheet && written.mutate({ csv: sheet.csv, dryRun: false, idempotencyKey: key })
                  }
                >
                  {t('write', { rows: tried.data.rows })}
                </Button>
              }
            />
          )
        )}
        <ImportColumns />
      </div>
    </Page>
  )
}
