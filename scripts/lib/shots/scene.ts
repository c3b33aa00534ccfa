import type { Page } from '@playwright/test'

/** One page in one state, as it is looked at. */
export interface Scene {
  /** Its pictures are `<name>-<view>-<theme>-<language>.png`. */
  name: string
  /** Where it is; or what must happen before it is there, once for all of its pictures, which tells where. */
  at: string | ((page: Page) => Promise<string>)
  /** What a person does on the page before it is looked at, whatever language it speaks. */
  act?: (page: Page) => Promise<void>
  /** A page behind something that lies over it is not scrolled: what fits the window is all that is seen. */
  over?: boolean
  /** What the browser is denied meanwhile. */
  denied?: string
}

export const languages = ['ko', 'en'] as const
export type Language = (typeof languages)[number]

export const themes = ['light', 'dark'] as const

export const views = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1, hasTouch: false, isMobile: false },
} as const
export type View = keyof typeof views
export const viewNames = Object.keys(views) as View[]
