'use client'

import { createContext } from 'react'

/** Closes the sheet, drawer or dialog around. */
export const CloseContext = createContext<() => void>(() => {})
