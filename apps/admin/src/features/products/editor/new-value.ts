import { v4 as mintKey } from 'uuid'
import type { FormValue } from './product-form.ts'

/** An option, or a value of one, that has no name yet. */
export const newValue = (): FormValue => ({ key: `new-${mintKey()}`, isNew: true, ko: '', en: '' })
