import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LegalArticle } from '@/features/legal/legal-article.tsx'
import { legalMetadata } from '@/features/legal/legal-metadata.ts'
import { LegalPart } from '@/features/legal/legal-part.tsx'

const parts = ['what', 'how', 'staff', 'browser', 'time', 'rights'] as const

const whole = (name: ReactNode) => <span className="whitespace-nowrap">{name}</span>

export const generateMetadata = () => legalMetadata('privacy')

export default function PrivacyPage() {
  const t = useTranslations('legal.privacy')
  return (
    <LegalArticle title={t('title')} lead={t('lead')}>
      {parts.map((part) => (
        <LegalPart key={part} title={t(`parts.${part}.title`)}>
          {t.rich(`parts.${part}.body`, { whole })}
        </LegalPart>
      ))}
    </LegalArticle>
  )
}
