/// <reference lib="dom" />
import { join } from 'node:path'
import { type Browser, type BrowserContext, type Page, test } from '@playwright/test'
import { env } from '../../../e2e/lib/env.ts'
import { DATA } from '../paths.ts'
import { deskScenes } from './desk-scenes.ts'
import { type Language, type Scene, type View, views } from './scene.ts'
import { settle } from './settle.ts'
import { shopScenes } from './shop-scenes.ts'
import { parseShotPlan } from './shot-plan.ts'

const plan = parseShotPlan(process.env.SHOTS_PLAN ?? '')
const folder = join(DATA, 'shots')

/** The desk speaks the language of its cookie, the shop that of its address. */
const DESK_LANGUAGE = 'fc_desk_locale'

interface Place {
  baseURL: string
  goTo: (page: Page, path: string, language: Language) => Promise<void>
}

const shop: Place = {
  baseURL: env.SHOP_URL,
  goTo: async (page, path, language) => {
    await page.goto(language === 'ko' ? path : `/en${path}`)
  },
}

const desk: Place = {
  baseURL: env.ADMIN_URL,
  goTo: async (page, path, language) => {
    await page.context().addCookies([{ name: DESK_LANGUAGE, value: language, url: env.ADMIN_URL }])
    await page.goto(path)
  },
}

for (const [place, scenes] of [
  [shop, shopScenes],
  [desk, deskScenes],
] as const)
  for (const scene of scenes.filter(isWanted))
    test(scene.name, async ({ browser }) => {
      const before = await open(browser, place, 'desktop')
      const page = await before.newPage()
      const path = typeof scene.at === 'string' ? scene.at : await scene.at(page)
      const storageState = await before.storageState()
      await before.close()
      for (const view of plan.views) {
        const context = await open(browser, place, view, storageState)
        for (const language of plan.languages) await take(context, { scene, place, path, view, language })
        await context.close()
      }
    })

interface Shot {
  scene: Scene
  place: Place
  path: string
  view: View
  language: Language
}

async function take(context: BrowserContext, { scene, place, path, view, language }: Shot): Promise<void> {
  const page = await context.newPage()
  await context.setOffline(false)
  // A page that is told things live never falls idle.
  await page.route('**/api/trpc/live.*', (route) => route.abort())
  if (scene.denied) await page.route(scene.denied, (route) => route.abort())
  await page.emulateMedia({ colorScheme: 'light' })
  await place.goTo(page, path, language)
  await settle(page)
  await scene.act?.(page)
  if (view === 'phone' && !scene.over) await showWhole(page)
  for (const theme of plan.themes) {
    await page.emulateMedia({ colorScheme: theme })
    const file = join(folder, `${scene.name}-${view}-${theme}-${language}.png`)
    await page.screenshot({ path: file, fullPage: !scene.over, animations: 'disabled' })
  }
  await page.close()
}

/** Makes a phone's screen as tall as its page: a picture that reaches beyond the screen is drawn as if there were no fingers. */
async function showWhole(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ ...views.phone.viewport, height })
}

const open = (
  browser: Browser,
  { baseURL }: Place,
  view: View,
  storageState?: Awaited<ReturnType<BrowserContext['storageState']>>,
) =>
  browser.newContext({
    ...views[view],
    baseURL,
    ...(storageState && { storageState }),
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    reducedMotion: 'reduce',
  })

function isWanted({ name }: Scene): boolean {
  return plan.names.length === 0 || plan.names.some((wanted) => name.startsWith(wanted))
}
