'use client'

import type { DeskProduct } from '@firstcome/client/admin'
import { LinkButton } from '@firstcome/ui/link-button'
import { ExternalLink } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { EditorBar } from '@/features/editor/editor-bar.tsx'
import { useMay } from '@/features/session/use-may.ts'
import { Page } from '@/features/shell/page.tsx'
import { useShopUrl } from '@/features/shell/shop-url.tsx'
import { ProductStatus } from '../product-status.tsx'
import { EditorConflict } from './editor-conflict.tsx'
import { EditorProvider } from './editor-context.tsx'
import { OptionsSection } from './options-section.tsx'
import { PicturesSection } from './pictures-section.tsx'
import { PlaceSection } from './place-section.tsx'
import { SaleSection } from './sale-section.tsx'
import { SavedLine } from './saved-line.tsx'
import { useProductEditor } from './use-product-editor.ts'
import { VariantsSection } from './variants-section.tsx'
import { WordsSection } from './words-section.tsx'

/** All of a product on one page, with one bar to save it; who may only look sees it without. */
export function ProductEditor({ product }: { product: DeskProduct | null }) {
  const t = useTranslations('products')
  const locale = useLocale()
  const mayEdit = useMay('manager')
  const editor = useProductEditor(product)
  const { base, issues, attempt } = editor
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (attempt > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true], [data-conflict]')?.focus()
  }, [attempt])
  const error =
    issues.length > 0
      ? t('editor.wrong', { count: issues.length })
      : editor.failed
        ? t('editor.failed')
        : null
  return (
    <Page
      title={base ? base.name[locale] : t('new')}
      back={{ href: '/products', label: t('title') }}
      beside={base && <ProductStatus status={base.status} />}
      actions={base?.status === 'active' && <SeeInShop slug={base.slug} />}
    >
      <EditorProvider editor={editor}>
        <form
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            editor.save()
          }}
        >
          <EditorConflict />
          <fieldset disabled={!mayEdit} className="grid min-w-0 gap-x-10 lg:grid-cols-[minmax(0,1fr)_18rem]">
            <div className="min-w-0">
              <WordsSection />
              <PicturesSection />
              <OptionsSection />
              <VariantsSection />
            </div>
            <div>
              <PlaceSection />
              <SaleSection />
              {base && <SavedLine product={base} />}
            </div>
          </fieldset>
          {mayEdit && (
            <EditorBar
              label={base ? t('save') : t('add')}
              dirty={editor.dirty}
              pending={editor.pending}
              error={error}
              onDiscard={editor.discard}
            />
          )}
        </form>
      </EditorProvider>
    </Page>
  )
}

function SeeInShop({ slug }: { slug: string }) {
  const t = useTranslations('products.editor')
  const locale = useLocale()
  return (
    <LinkButton size="sm" variant="outline">
      <a href={`${useShopUrl()}/${locale}/products/${slug}`} target="_blank" rel="noreferrer">
        {t('see')}
        <ExternalLink aria-hidden size={14} />
      </a>
    </LinkButton>
  )
}
