'use client'

import './globals.css'

/** What is left when even the frame of the page fails: no language is known here, so it says it in both. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="ko">
      <body>
        <title>Firstcome</title>
        <main className="frame grid max-w-prose gap-8 py-16 md:py-28">
          <p className="text-xl font-extrabold tracking-[-0.065em]">Firstcome</p>
          <h1 className="text-title font-bold">이 페이지를 불러오지 못했습니다</h1>
          <p className="text-muted">
            장바구니, 지갑, 주문은 그대로 있습니다. 잠시 뒤 다시 불러와 주세요.
            <span lang="en" className="mt-2 block">
              This page did not load. Your cart, wallet and orders are safe; load it again in a moment.
            </span>
          </p>
          <a href="/" className="tap justify-self-start underline underline-offset-4">
            첫 화면으로 · <span lang="en">To the front page</span>
          </a>
          {error.digest && <p className="text-xs text-quiet tabular-nums">{error.digest}</p>}
        </main>
      </body>
    </html>
  )
}
