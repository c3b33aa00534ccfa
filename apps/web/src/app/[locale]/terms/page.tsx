import { useTranslations } from 'next-intl'
import { LegalArticle } from '@/features/legal/legal-article.tsx'
import { legalMetadata } from '@/features/legal/legal-metadata.ts'
import { LegalPart } from '@/features/legal/legal-part.tsx'

const parts = ['demo', 'sale', 'hold', 'price', 'coupon', 'once'] as const

export const generateMetadata = () => legalMetadata('terms')

export default function TermsPage() {
  const t = useTranslations('legal.terms')
  return (
    <LegalArticle title={t('title')} lead={t('lead')}>
      {parts.map((part) => (
        <LegalPart key={part} title={t(`parts.${part}.title`)}>
          {t(`parts.${part}.body`)}
        </LegalPart>
      ))}
    </LegalArticle>
  )
}
