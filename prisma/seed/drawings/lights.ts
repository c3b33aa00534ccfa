import { type Dye, mix } from './dyes.ts'

const stop = (offset: number, color: string, opacity: number) =>
  `<stop offset="${offset}" stop-color="${color}" stop-opacity="${opacity}"/>`

const box = (margin: number) =>
  `x="-${margin}" y="-${margin}" width="${1 + 2 * margin}" height="${1 + 2 * margin}"`

/** What a filter makes of a red channel: an alpha channel that strong. */
const redToAlpha = (strength: number) =>
  `<feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 ${strength} 0 0 0 0"`

/** Light from the upper left upon heights, which the red channel tells: what rises towards it is pale, what falls away is dark. */
const relief = (id: string, dark: string, heights: string) =>
  `<filter id="${id}" ${box(0.06)}>${heights}` +
  '<feOffset in="h" dx="5" dy="8" result="a"/><feOffset in="h" dx="-5" dy="-8" result="z"/>' +
  '<feComposite in="z" in2="a" operator="arithmetic" k2="1.5" k3="-1.5" result="p"/>' +
  '<feComposite in="a" in2="z" operator="arithmetic" k2="2.2" k3="-2.2" result="d"/>' +
  '<feFlood flood-color="#fff" flood-opacity=".62"/><feComposite in2="p" operator="in" result="w"/>' +
  `<feFlood flood-color="${dark}"/><feComposite in2="d" operator="in" result="k"/>` +
  '<feMerge><feMergeNode in="k"/><feMergeNode in="w"/></feMerge></filter>'

const EDGES = `${redToAlpha(1)}/><feGaussianBlur stdDeviation="6" result="h"/>`

/** The edges and creases that were drawn, upon cloth that nobody pressed. */
const rumpled = ({ seed, amount }: Drape) =>
  `${redToAlpha(1)}/><feGaussianBlur stdDeviation="6" result="c"/>` +
  `<feTurbulence type="fractalNoise" baseFrequency=".009 .004" numOctaves="3" seed="${seed}"/>${redToAlpha(amount)} result="n"/>` +
  '<feComposite in="c" in2="n" operator="arithmetic" k2="1" k3="1" k4="-.1" result="h"/>'

/** How much a cloth is rumpled, and which rumples of all there are. */
export type Drape = { seed: number; amount: number }

/** The lamps of the studio: one soft light from the upper left, what it does to paper, edges, folds, and where things touch.
 * They are mixed in sRGB: on the way through linear light, eight bits are too few for dark colours, which turn green and pink. */
export function lightsFor({ line, ground }: Dye, drape: Drape): string {
  const dark = mix(line, '#000000', 0.35)
  const dusk = mix(ground, '#000000', 0.72)
  return [
    `<radialGradient id="g" cx=".36" cy=".3" r=".95">${stop(0, '#fff', 0.34)}${stop(0.45, '#fff', 0.06)}${stop(1, dusk, 0.2)}</radialGradient>`,
    `<linearGradient id="l" x1="0" y1="0" x2="1" y2="1">${stop(0, '#fff', 0.1)}${stop(0.45, '#fff', 0)}${stop(1, dark, 0.2)}</linearGradient>`,
    `<linearGradient id="e" x1="0" y1="0" x2="1" y2="1">${stop(0, '#fff', 0.3)}${stop(0.42, line, 0.3)}${stop(1, dark, 0.6)}</linearGradient>`,
    `<filter id="s" x="-.16" y="-.2" width="1.32" height="1.7"><feDropShadow dx="3" dy="6" stdDeviation="4" flood-color="${dusk}" flood-opacity=".6"/>` +
      `<feDropShadow dx="16" dy="30" stdDeviation="26" flood-color="${dusk}" flood-opacity=".42"/></filter>`,
    `<filter id="o" ${box(0.2)}><feGaussianBlur stdDeviation="9"/></filter>`,
    `<filter id="b" ${box(0.6)}><feGaussianBlur stdDeviation="4"/></filter>`,
    relief('r', dark, EDGES),
    relief('w', dark, rumpled(drape)),
  ].join('')
}
