'use client'

import { toast } from '@firstcome/ui/toast'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import type { SavedAddress } from '@/trpc/outputs.ts'
import { useSaveAddress } from './use-save-address.ts'

/** Removes addresses, with a way back, and chooses the default one. */
export function useEditAddresses() {
  const t = useTranslations('account.address')
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const onSettled = () => queryClient.invalidateQueries({ queryKey: trpc.account.addresses.list.queryKey() })
  const removing = useMutation(trpc.account.addresses.remove.mutationOptions({ onSettled }))
  const choosing = useMutation(trpc.account.addresses.setDefault.mutationOptions({ onSettled }))
  const saving = useSaveAddress()
  const putBack = ({ id: _, ...address }: SavedAddress) => saving.mutate(address)
  const remove = (address: SavedAddress) =>
    removing.mutate(
      { id: address.id },
      {
        onSuccess: () =>
          toast(t('removed'), { action: { label: t('undo'), onClick: () => putBack(address) } }),
      },
    )
  return {
    remove,
    makeDefault: ({ id }: SavedAddress) => choosing.mutate({ id }),
    busy: removing.isPending || choosing.isPending,
    failed: removing.isError || choosing.isError || saving.isError,
  }
}
