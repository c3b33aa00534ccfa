/** How cloth is made, as a pattern that darkens and brightens whatever colour lies below. */
export type Texture = keyof typeof textures

const pattern = (width: number, height: number, dark: string, pale: string, stroke: number) =>
  `<pattern id="t" width="${width}" height="${height}" patternUnits="userSpaceOnUse">` +
  `<g fill="none" stroke-width="${stroke}"><path d="${dark}" stroke="#000" opacity=".13"/>` +
  `<path d="${pale}" stroke="#fff" opacity=".13"/></g></pattern>`

export const textures = {
  smooth: '<pattern id="t" width="9" height="9"/>',
  jersey: pattern(5, 8, 'M0 0V8', 'M2.5 0V8', 1.1),
  poplin: pattern(6, 6, 'M0 0H6M0 0V6', 'M0 3H6', 0.7),
  canvas: pattern(8, 8, 'M0 0H8M0 0V8', 'M0 4H8M4 0V8', 1.1),
  twill: pattern(9, 9, 'M-2 2L2 -2M0 9L9 0M7 11L11 7', 'M-2 6.5L6.5 -2M2.5 11L11 2.5', 1.6),
  denim: pattern(7, 7, 'M-2 2L2 -2M0 7L7 0M5 9L9 5', 'M0 0V7', 1.7),
  fleece: pattern(14, 14, 'M2 3q3 3 6 0M8 10q3 3 6 0', 'M2 1q3 3 6 0M8 8q3 3 6 0', 1.8),
  knit: pattern(15, 13, 'M0 0L7.5 7L15 0M7.5 7V13', 'M1 4L7.5 10L14 4', 2.2),
  chunky: pattern(24, 21, 'M0 0L12 11L24 0M12 11V21', 'M2 6L12 15L22 6', 3.4),
  leather: pattern(22, 20, 'M2 4q5 3 8 0M12 14q5 3 8 0', 'M14 4q4 -2 6 0', 1),
} as const
