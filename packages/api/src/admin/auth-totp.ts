import { beginTotp } from '@firstcome/db/application/staff/begin-totp'
import { confirmTotp } from '@firstcome/db/application/staff/confirm-totp'
import { disableTotp } from '@firstcome/db/application/staff/disable-totp'
import { replaceRecoveryCodes } from '@firstcome/db/application/staff/replace-recovery-codes'
import { doneSchema } from '@firstcome/db/domain/accounts/account'
import {
  beginTotpInputSchema,
  confirmTotpInputSchema,
  provenInputSchema,
  recoveryCodesSchema,
  totpSecretSchema,
} from '@firstcome/db/domain/staff/sign-in'
import { router, viewerProcedure } from './trpc.ts'
import { tryAs } from './try-as.ts'

export const totp = router({
  begin: viewerProcedure(beginTotpInputSchema)
    .output(totpSecretSchema)
    .mutation(({ ctx, input }) => tryAs(ctx.call, ctx.staff.staffId, () => beginTotp(ctx.staff, input))),
  confirm: viewerProcedure(confirmTotpInputSchema)
    .output(recoveryCodesSchema)
    .mutation(({ ctx, input }) => tryAs(ctx.call, ctx.staff.staffId, () => confirmTotp(ctx.staff, input))),
  disable: viewerProcedure(provenInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => tryAs(ctx.call, ctx.staff.staffId, () => disableTotp(ctx.staff, input))),
  replaceCodes: viewerProcedure(provenInputSchema)
    .output(recoveryCodesSchema)
    .mutation(({ ctx, input }) =>
      tryAs(ctx.call, ctx.staff.staffId, () => replaceRecoveryCodes(ctx.staff, input)),
    ),
})
