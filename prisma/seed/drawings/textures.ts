/** How cloth is made, as a pattern that darkens and brightens whatever colour lies below. */
export type Texture = keyof typeof textures

const pattern = (width: number, height: number, dark: string, pale: string, stroke: number, depth = 0.11) =>
  `<pattern id="t" width="${width}" height="${height}" patternUnits="userSpaceOnUse">` +
  `<g fill="none" stroke-width="${stroke}"><path d="${dark}" stroke="#000" opacity="${depth}"/>` +
  `<path d="${pale}" stroke="#fff" opacity="${depth}"/></g></pattern>`

export const textures = {
  smooth: '<pattern id="t" width="9" height="9"/>',
  jersey: pattern(3, 4, 'M0 0L1.5 2L3 0', 'M0 2L1.5 4L3 2', 0.7),
  poplin: pattern(3, 3, 'M0 0H3M0 0V3', 'M0 1.5H3', 0.5, 0.08),
  canvas: pattern(5, 5, 'M0 0H2.5M2.5 2.5H5', 'M2.5 0H5M0 2.5H2.5', 1.6, 0.1),
  twill: pattern(5, 5, 'M-1 1L1 -1M0 5L5 0M4 6L6 4', 'M-1 3.5L3.5 -1M1.5 6L6 1.5', 0.9, 0.12),
  denim: pattern(4, 4, 'M-1 1L1 -1M0 4L4 0M3 5L5 3', 'M1 0V4', 0.9, 0.16),
  fleece: pattern(11, 9, 'M1 2q2.4 2.2 5 0M6 7q2.4 2.2 5 0', 'M1 1q2.4 2.2 5 0M6 6q2.4 2.2 5 0', 1.3),
  knit: pattern(10, 8, 'M0 0L5 4.6L10 0M5 4.6V8', 'M.8 2.6L5 6.6L9.2 2.6', 1.5, 0.14),
  chunky: pattern(20, 17, 'M0 0L10 9L20 0M10 9V17', 'M2 5L10 12L18 5', 3, 0.15),
  leather: pattern(22, 20, 'M2 4q5 3 8 0M12 14q5 3 8 0', 'M14 4q4 -2 6 0', 1, 0.08),
} as const

/** How much each rumples when it is laid down. */
export const rumples: Record<Texture, number> = {
  smooth: 0.62,
  jersey: 0.56,
  poplin: 0.72,
  canvas: 0.5,
  twill: 0.52,
  denim: 0.56,
  fleece: 0.5,
  knit: 0.42,
  chunky: 0.34,
  leather: 0.26,
}
