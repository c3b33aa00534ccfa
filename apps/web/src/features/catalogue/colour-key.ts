const korean: Record<string, string> = {
  잉크: 'ink',
  본: 'bone',
  모스: 'moss',
  러스트: 'rust',
  스카이: 'sky',
  클레이: 'clay',
  슬레이트: 'slate',
  위트: 'wheat',
  플럼: 'plum',
}

/** The label's own key of a colour named in either language: 잉크 and Ink are both `ink`. */
export function colourKey(name: string): string {
  return korean[name] ?? name.toLowerCase()
}
