'use client'

import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useAddress } from '@/address/use-address.ts'
import { filterClass } from './filter-class.ts'

export interface SearchFieldProps {
  param?: string
  /** What can be searched for, such as “Number, name or e-mail”. */
  label: string
}

const PAUSE_MS = 250

/** Searches a list as one types, after a short pause; `/` leads here from anywhere on the page. */
export function SearchField({ param = 'q', label }: SearchFieldProps) {
  const { read, change } = useAddress()
  const asked = read(param) ?? ''
  const [text, setText] = useState(asked)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [known, setKnown] = useState(asked)
  if (asked !== known) {
    setKnown(asked)
    if (text.trim() !== asked) setText(asked)
  }
  useEffect(() => () => clearTimeout(pause.current), [])
  const ask = (next: string) => {
    clearTimeout(pause.current)
    change({ [param]: next.trim() })
  }
  const type = (next: string) => {
    setText(next)
    clearTimeout(pause.current)
    pause.current = setTimeout(() => ask(next), PAUSE_MS)
  }
  return (
    <div className="relative min-w-48 flex-1 sm:w-72 sm:flex-none">
      <Search
        aria-hidden
        size={14}
        className="pointer-events-none absolute top-1/2 left-2 -translate-y-1/2 text-quiet"
      />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={({ target }) => type(target.value)}
        onKeyDown={({ key, nativeEvent }) => key === 'Enter' && !nativeEvent.isComposing && ask(text)}
        className={`${filterClass(asked !== '')} w-full pl-7 text-ellipsis text-ink placeholder:text-quiet`}
      />
    </div>
  )
}
