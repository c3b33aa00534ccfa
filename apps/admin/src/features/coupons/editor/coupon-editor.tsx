'use client'

import type { DeskCoupon } from '@firstcome/client/admin'
import { LinkButton } from '@firstcome/ui/link-button'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Link } from '@/address/link.tsx'
import { EditorBar } from '@/features/editor/editor-bar.tsx'
import { Section } from '@/features/editor/section.tsx'
import { useMay } from '@/features/session/use-may.ts'
import { Page } from '@/features/shell/page.tsx'
import { CampaignStatus } from '../campaign-status.tsx'
import { EditorConflict } from './editor-conflict.tsx'
import { EditorProvider } from './editor-context.tsx'
import { OfferSection } from './offer-section.tsx'
import { ShopperCard } from './shopper-card.tsx'
import { useCouponEditor } from './use-coupon-editor.ts'
import { WindowSection } from './window-section.tsx'
import { WordsSection } from './words-section.tsx'

/** All of a campaign on one page, beside what a shopper sees of it; who may only look sees it without the bar. */
export function CouponEditor({ coupon }: { coupon: DeskCoupon | null }) {
  const t = useTranslations('coupons')
  const locale = useLocale()
  const mayEdit = useMay('manager')
  const editor = useCouponEditor(coupon)
  const { base, form, issues, attempt } = editor
  const element = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (attempt > 0)
      element.current?.querySelector<HTMLElement>('[aria-invalid=true], [data-conflict]')?.focus()
  }, [attempt])
  const wrong = issues.length > 0 ? t('editor.wrong', { count: issues.length }) : null
  return (
    <Page
      title={base ? base.name[locale] : t('new')}
      back={{ href: '/coupons', label: t('title') }}
      beside={base && <CampaignStatus campaign={base} />}
      actions={base && <WatchLink id={base.id} />}
    >
      <EditorProvider editor={editor}>
        <form
          ref={element}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            editor.save()
          }}
        >
          <EditorConflict />
          <div className="grid min-w-0 gap-x-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
            <fieldset disabled={!mayEdit} className="min-w-0 max-w-3xl">
              <WordsSection />
              <OfferSection />
              <WindowSection />
            </fieldset>
            <Section title={t('shopper.title')}>
              {base || editor.dirty ? (
                <>
                  <ShopperCard form={form} campaign={base} language="ko" />
                  <ShopperCard form={form} campaign={base} language="en" />
                </>
              ) : (
                <p className="text-sm text-muted">{t('shopper.empty')}</p>
              )}
            </Section>
          </div>
          {mayEdit && (
            <EditorBar
              label={base ? t('save') : t('add')}
              dirty={editor.dirty}
              pending={editor.pending}
              error={wrong ?? (editor.failed ? t('editor.failed') : null)}
              onDiscard={editor.discard}
            />
          )}
        </form>
      </EditorProvider>
    </Page>
  )
}

function WatchLink({ id }: { id: string }) {
  const t = useTranslations('coupons.monitor')
  return (
    <LinkButton size="sm" variant="outline">
      <Link href={`/coupons/${id}/monitor`}>{t('open')}</Link>
    </LinkButton>
  )
}
