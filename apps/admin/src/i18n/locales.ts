/** The languages of the desk; the first is what it speaks until someone chooses. */
export const locales = ['ko', 'en'] as const

/** Ports share cookies: the shop has none of this name. */
export const LOCALE_COOKIE = 'fc_desk_locale'
