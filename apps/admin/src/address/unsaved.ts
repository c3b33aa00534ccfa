let question: string | null = null

/** From now on asks this before a link or a key leads to another page; returns the way to stop asking. */
export function askBeforeLeaving(words: string): () => void {
  question = words
  return () => {
    question = null
  }
}

/** Whether nothing would be lost by going to another page, or who sits here takes that. */
export const mayLeave = (): boolean => question === null || window.confirm(question)
