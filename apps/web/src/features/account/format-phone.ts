const SEOUL = /^(02)(\d{3,4})(\d{4})$/
const OTHERS = /^(0\d{2})(\d{3,4})(\d{4})$/

/** 01012345678 → 010-1234-5678, 021234567 → 02-123-4567; what is no Korean number stays as it was typed. */
export function formatPhone(typed: string): string {
  const digits = typed.replace(/[\s-]/g, '')
  const parts = SEOUL.exec(digits) ?? OTHERS.exec(digits)
  return parts ? parts.slice(1).join('-') : typed
}
