'use client'

import { useMutation, useQuery } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useTRPC } from '@/trpc/context.ts'
import { CodeForm } from './code-form.tsx'
import type { Credentials } from './credentials.ts'
import { Entrance } from './entrance.tsx'
import { PasswordForm } from './password-form.tsx'
import { useEnter } from './use-enter.ts'

/** E-mail and password, then a code where one is asked for. A shop without staff is set up first. */
export function SignInView() {
  const t = useTranslations('entrance.signIn')
  const trpc = useTRPC()
  const enter = useEnter()
  const [proven, setProven] = useState<Credentials | null>(null)
  const signIn = useMutation(
    trpc.auth.signIn.mutationOptions({
      onSuccess: (answer, { email, password }) =>
        answer.needs === 'code' ? setProven({ email, password }) : enter(answer.staff),
    }),
  )
  useSetUpFirst()
  const send = (credentials: Credentials & { code?: string }) =>
    signIn.mutate({ ...credentials, as: 'cookie' })
  const state = { error: signIn.error, pending: signIn.isPending || signIn.data?.needs === null }

  if (proven)
    return (
      <Entrance title={t('code.title')} lead={t('code.lead')}>
        <CodeForm
          {...state}
          onSend={(code) => send({ ...proven, code })}
          onBack={() => {
            signIn.reset()
            setProven(null)
          }}
        />
      </Entrance>
    )
  return (
    <Entrance title={t('title')} lead={t('lead')}>
      <PasswordForm {...state} onSend={send} />
    </Entrance>
  )
}

function useSetUpFirst(): void {
  const trpc = useTRPC()
  const router = useRouter()
  const needed = useQuery(trpc.auth.setup.queryOptions()).data?.needed
  useEffect(() => {
    if (needed) router.replace('/setup')
  }, [needed, router])
}
