'use client'

import { toast } from '@firstcome/ui/toast'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { getPathname, usePathname } from '@/i18n/navigation.ts'
import { useTRPC } from '@/trpc/context.ts'

/** Saves the profile; a newly chosen language also turns the page, by a whole load as the language switch does. */
export function useUpdateProfile(saved: 'ko' | 'en') {
  const t = useTranslations('account.profile')
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const pathname = usePathname()
  const shown = useLocale()
  return useMutation(
    trpc.account.update.mutationOptions({
      onSuccess: (profile) => {
        const { id, email, name, locale } = profile
        queryClient.setQueryData(trpc.account.get.queryKey(), profile)
        queryClient.setQueryData(trpc.auth.me.queryKey(), () => ({ id, email, name }))
        if (locale !== saved && locale !== shown)
          window.location.assign(getPathname({ locale, href: pathname }))
        else toast(t('saved'))
      },
    }),
  )
}
