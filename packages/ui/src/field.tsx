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
  /** What went wrong; it takes the place of the hint. */
  error?: string
  /** Beside the control, such as a way to look up what to enter. */
  aside?: ReactNode
  className?: string
  /** The control; it takes the ids that tie it to its label, hint and error. */
  children: (control: FieldControl) => ReactNode
}

/** A label, its control, and a hint or an error, wired for screen readers. */
export function Field({ label, mark, hint, error, aside, className, children }: FieldProps) {
  const id = useId()
  const noteId = hint || error ? `${id}-note` : undefined
  const control = children({ id, 'aria-invalid': error ? true : undefined, 'aria-describedby': noteId })
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
        {label}
        {mark && ' '}
        {mark && <span className="font-normal text-quiet">{mark}</span>}
      </label>
      {aside ? (
        <div className="flex items-center gap-4">
          {control}
          {aside}
        </div>
      ) : (
        control
      )}
      {noteId && (
        <p id={noteId} className={error ? 'mt-1.5 text-sm text-signal' : 'mt-1.5 text-xs text-quiet'}>
          {error || hint}
        </p>
      )}
    </div>
  )
}
