/** Picks the words of the language that the desk is read in. */
export const inLocale =
  (locale: string) =>
  (words: { ko: string; en: string }): string =>
    locale === 'en' ? words.en : words.ko
