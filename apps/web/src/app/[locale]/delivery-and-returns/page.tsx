import { formatWon } from '@firstcome/ui/format-won'
import { getTranslations } from 'next-intl/server'
import { LegalArticle } from '@/features/legal/legal-article.tsx'
import { legalMetadata } from '@/features/legal/legal-metadata.ts'
import { LegalPart } from '@/features/legal/legal-part.tsx'
import { readTerms } from '@/features/product/read-terms.ts'

export const generateMetadata = () => legalMetadata('delivery-and-returns')

export default async function DeliveryAndReturnsPage() {
  const [t, terms] = await Promise.all([getTranslations('legal.delivery-and-returns'), readTerms()])
  const figures = terms && {
    fee: formatWon(terms.delivery.fee),
    freeFrom: formatWon(terms.delivery.freeFrom),
  }
  return (
    <LegalArticle title={t('title')} lead={t('lead')}>
      {figures && <LegalPart title={t('parts.fee.title')}>{t('parts.fee.body', figures)}</LegalPart>}
      <LegalPart title={t('parts.ship.title')}>{t('parts.ship.body')}</LegalPart>
      <LegalPart title={t('parts.cancel.title')}>{t('parts.cancel.body')}</LegalPart>
      {terms && (
        <LegalPart title={t('parts.return.title')}>{t('parts.return.body', terms.returns)}</LegalPart>
      )}
      <LegalPart title={t('parts.refund.title')}>{t('parts.refund.body')}</LegalPart>
    </LegalArticle>
  )
}
