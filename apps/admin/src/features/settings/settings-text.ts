import type { Settings } from '@firstcome/client/admin'
import { figureOf } from '../editor/figure-of.ts'

const FIGURES = ['shippingFee', 'freeShippingFrom', 'returnDays', 'lowStockLevel'] as const
type Figure = (typeof FIGURES)[number]

/** The settings as they are typed. */
export type SettingsText = Omit<Settings, Figure> & Record<Figure, string>

const each = <From, To>(from: Record<Figure, From>, to: (value: From) => To) =>
  Object.fromEntries(FIGURES.map((name) => [name, to(from[name])])) as Record<Figure, To>

/** Figures with their thousands apart. */
export const toText = (settings: Settings): SettingsText => ({
  ...settings,
  ...each(settings, (figure) => figure.toLocaleString('en-US')),
})

/** Figures as they were typed, thousands apart or not; NaN for what is none. */
export const toSettings = (text: SettingsText): Settings => ({ ...text, ...each(text, figureOf) })
