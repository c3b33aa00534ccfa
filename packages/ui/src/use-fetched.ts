'use client'

import { useEffect, useEffectEvent, useState } from 'react'

/**
 * A part of the page that is fetched when it is first wanted; undefined until it is here. When it cannot be had, as on a lost
 * connection, `onLost` is told, and wanting it anew asks anew.
 */
export function useFetched<Part>(
  wanted: boolean,
  fetchPart: () => Promise<Part>,
  onLost: () => void,
): Part | undefined {
  const [fetched, setFetched] = useState<{ part: Part }>()
  const fetchOnce = useEffectEvent(() => {
    if (!fetched) fetchPart().then((part) => setFetched({ part }), onLost)
  })
  useEffect(() => {
    if (wanted) fetchOnce()
  }, [wanted])
  return fetched?.part
}
