'use client'

import { Copy } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'
import { toast } from './toast.ts'

export interface SecretOnceProps {
  secret: string
  labels: { title: string; copy: string; copied: string }
  /** What to do with it, and what is lost with it. */
  children: ReactNode
}

/** A secret that is shown this once; the form that had the focus is gone, so the button to copy takes it. */
export function SecretOnce({ secret, labels, children }: SecretOnceProps) {
  const copy = async () => {
    await navigator.clipboard.writeText(secret)
    toast(labels.copied)
  }
  return (
    <div className="grid gap-4">
      <Notice tone="signal" title={labels.title}>
        {children}
      </Notice>
      <code className="select-all break-all border border-hairline bg-sunken p-3 font-mono text-sm">
        {secret}
      </code>
      <Button ref={focus} className="justify-self-start" onClick={() => void copy()}>
        <Copy aria-hidden size={14} />
        {labels.copy}
      </Button>
    </div>
  )
}

const focus = (button: HTMLButtonElement | null) => button?.focus()
