import { type ReactNode, useId } from 'react'

export interface FieldControl {
  id: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}

export interface FieldProps {
  label: string
  /** A word after the label, such as “optional”. */
  mark?: string
  hint?: ReactNode
  error?: string
  className?: string
  /** The control; it takes the ids that tie it to its label, hint and error. */
  children: (control: FieldControl) => ReactNode
}

/** A label, its control, a hint and an error, wired for screen readers. */
export function Field({ label, mark, hint, error, className, children }: FieldProps) {
  const id = useId()
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = error ? `${id}-error` : undefined
  const describedBy = [errorId, hintId].filter(Boolean).join(' ') || undefined
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
        {label}
        {mark && <span className="ml-1.5 font-normal text-quiet">{mark}</span>}
      </label>
      {children({ id, 'aria-invalid': error ? true : undefined, 'aria-describedby': describedBy })}
      {hint && (
        <p id={hintId} className="mt-1.5 text-xs text-quiet">
          {hint}
        </p>
      )}
      {error && (
        <p id={errorId} className="mt-1.5 text-sm text-signal">
          {error}
        </p>
      )}
    </div>
  )
}
