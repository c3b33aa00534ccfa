import { TextField, type TextFieldProps } from '@firstcome/ui/text-field'

/** The code of an authenticator, or a recovery code; a phone offers what it has just been sent. */
export const CodeField = (field: Omit<TextFieldProps, 'type' | 'inputClassName'>) => (
  <TextField
    {...field}
    autoComplete="one-time-code"
    autoCapitalize="none"
    autoCorrect="off"
    spellCheck={false}
    inputClassName="font-mono tabular-nums tracking-wider"
  />
)
