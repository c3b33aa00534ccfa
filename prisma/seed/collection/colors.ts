import type { DyeKey } from '../drawings/dyes.ts'

/** The label's colours by name. */
export const colors: Record<DyeKey, { ko: string; en: string }> = {
  ink: { ko: '잉크', en: 'Ink' },
  bone: { ko: '본', en: 'Bone' },
  moss: { ko: '모스', en: 'Moss' },
  rust: { ko: '러스트', en: 'Rust' },
  sky: { ko: '스카이', en: 'Sky' },
  slate: { ko: '슬레이트', en: 'Slate' },
  wheat: { ko: '위트', en: 'Wheat' },
  plum: { ko: '플럼', en: 'Plum' },
  clay: { ko: '클레이', en: 'Clay' },
}
