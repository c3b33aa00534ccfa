'use client'

import { Button, type ButtonProps } from '@firstcome/ui/button'
import { ThumbBar } from '@firstcome/ui/thumb-bar'

/** The one act of a page: a small button in its top line, and large under the thumb on a phone. */
export function NextStep(button: Omit<ButtonProps, 'size' | 'className'>) {
  return (
    <ThumbBar>
      <Button size="sm" className="max-lg:min-h-(--control-lg) max-lg:text-base" {...button} />
    </ThumbBar>
  )
}
