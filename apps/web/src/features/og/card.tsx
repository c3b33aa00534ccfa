export interface CardProps {
  /** What it is: a piece, a drop, the label. */
  title: string
  /** Under it, such as the price. */
  line: string
  /** Above it, in the signal colour. */
  mark?: string | null
  /** A data address. */
  picture: string | null
  ground: string
}

export const cardSize = { width: 1200, height: 630 }
export const cardPicture = { width: 560, height: 630 }

/** A shared link as a picture: the piece on its ground, and beside it what it is. */
export function Card({ title, line, mark, picture, ground }: CardProps) {
  return (
    <div
      lang="ko"
      style={{
        display: 'flex',
        width: '100%',
        height: '100%',
        background: '#f6f4ef',
        color: '#141413',
        fontFamily: 'Pretendard',
      }}
    >
      {picture && (
        <div style={{ display: 'flex', background: ground }}>
          <img src={picture} alt="" {...cardPicture} />
        </div>
      )}
      <div
        style={{
          display: 'flex',
          flex: 1,
          flexDirection: 'column',
          justifyContent: 'space-between',
          padding: '56px 60px',
        }}
      >
        <div style={{ fontSize: 40, fontWeight: 800, letterSpacing: '-0.065em' }}>Firstcome</div>
        <div style={{ display: 'flex', flexDirection: 'column' }}>
          {mark && (
            <div style={{ fontSize: 30, fontWeight: 500, color: '#bb331b', marginBottom: 14 }}>{mark}</div>
          )}
          <div
            style={{
              fontSize: title.length > 18 ? 64 : 84,
              fontWeight: 800,
              letterSpacing: '-0.04em',
              lineHeight: 1.08,
              wordBreak: 'keep-all',
            }}
          >
            {title}
          </div>
          <div
            style={{ fontSize: 34, fontWeight: 500, color: '#56544f', marginTop: 24, wordBreak: 'keep-all' }}
          >
            {line}
          </div>
        </div>
      </div>
    </div>
  )
}
