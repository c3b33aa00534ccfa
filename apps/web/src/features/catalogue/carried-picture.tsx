import { type ReactNode, ViewTransition } from 'react'

export interface CarriedPictureProps {
  productId: string
  children: ReactNode
}

/** A piece's picture that goes along from a list to the piece's own page and back; each piece is carried once on a page. */
export function CarriedPicture({ productId, children }: CarriedPictureProps) {
  return (
    <ViewTransition name={`piece-${productId}`} share="carried" default="none">
      {children}
    </ViewTransition>
  )
}
