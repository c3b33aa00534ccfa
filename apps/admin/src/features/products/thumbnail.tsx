/** A small picture at the head of a row; its ground while there is none. The words beside it say what it shows. */
export function Thumbnail({ url }: { url: string | undefined }) {
  const look = 'h-12 w-10 shrink-0 rounded-sm bg-sunken'
  if (url === undefined) return <span aria-hidden className={look} />
  return <img src={url} alt="" width={40} height={48} loading="lazy" className={`${look} object-cover`} />
}
