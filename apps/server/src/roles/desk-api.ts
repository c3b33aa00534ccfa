import { adminRouter } from '@firstcome/api/admin-router'
import { exportOrders } from '../exports/export-orders.ts'
import { exportWallet } from '../exports/export-wallet.ts'
import { acceptPicture } from '../http/accept-picture.ts'
import { createApi } from '../http/create-api.ts'
import { openDeskCall } from './open-desk-call.ts'
import { warmDesk } from './warm-desk.ts'

/** What staff can call. */
export const api = createApi({
  router: adminRouter,
  open: openDeskCall,
  answerRest: null,
  routes: new Map([
    ['/api/media', acceptPicture],
    ['/api/exports/orders.csv', exportOrders],
    ['/api/exports/wallet.csv', exportWallet],
  ]),
  warmUp: warmDesk,
})
