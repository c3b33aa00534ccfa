import { shopRouter } from '@firstcome/api/shop-router'
import { docsRoutes } from '../docs/docs-routes.ts'
import { createApi } from '../http/create-api.ts'
import { answerRest } from '../rest/answer-rest.ts'
import { openShopCall } from './open-shop-call.ts'
import { warmShop } from './warm-shop.ts'

/** What shoppers and guests can call. */
export const api = createApi({
  router: shopRouter,
  open: openShopCall,
  answerRest,
  routes: new Map(docsRoutes),
  warmUp: warmShop,
})
