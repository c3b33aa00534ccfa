/** Whether a value may show one of these. What is being made, and cannot tell its tags yet, may be made of what was before. */
export const mayShow = (tags: readonly string[] | null, changed: ReadonlySet<string>): boolean =>
  tags === null || tags.some((tag) => changed.has(tag))
