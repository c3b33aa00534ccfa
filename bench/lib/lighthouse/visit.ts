import { chromium } from '@playwright/test'
import lighthouse, { type Result } from 'lighthouse'
import { freePort } from '../../../scripts/lib/ports.ts'
import { browserOptions } from '../../../scripts/lib/test/browser-options.ts'

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof CATEGORIES)[number]

export interface Visit {
  scores: Record<Category, number>
  /** Milliseconds, and the sum of layout shifts. */
  metrics: { fcp: number; lcp: number; tbt: number; cls: number }
  /** What a full score lacks, as Lighthouse names it. */
  lacking: string[]
}

/** A page that is told things live never falls idle, which Lighthouse would wait for. */
const LOADED_MS = 12_000
/** A renderer that joins the trace late leaves out where the visit began; nothing can be told of such a visit. */
const ATTEMPTS = 3

/** Has Lighthouse look at an address in a browser of its own, as a phone on a slow network (its mobile preset). */
export async function visit(url: string): Promise<Visit> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const result = await look(url)
    if (!result.runtimeError) return read(result)
    console.log(`Lighthouse looks again at ${url}: ${result.runtimeError.code}`)
  }
  throw new Error(`Lighthouse told nothing of ${url}`)
}

async function look(url: string): Promise<Result> {
  const port = await freePort()
  const { executablePath, args } = browserOptions
  const browser = await chromium.launch({
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
  })
  try {
    const run = await lighthouse(url, {
      port,
      output: 'json',
      logLevel: 'silent',
      onlyCategories: [...CATEGORIES],
      maxWaitForLoad: LOADED_MS,
    })
    if (!run) throw new Error(`Lighthouse did not look at ${url}`)
    return run.lhr
  } finally {
    await browser.close()
  }
}

function read({ categories, audits }: Result): Visit {
  const score = (category: Category) => categories[category]?.score ?? 0
  const figure = (audit: string) => audits[audit]?.numericValue ?? Number.NaN
  const lacking = CATEGORIES.flatMap((category) => {
    const weighed = categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? []
    return weighed.filter(({ id }) => (audits[id]?.score ?? 1) < 1).map(({ id }) => `${category}: ${id}`)
  })
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    metrics: {
      fcp: figure('first-contentful-paint'),
      lcp: figure('largest-contentful-paint'),
      tbt: figure('total-blocking-time'),
      cls: figure('cumulative-layout-shift'),
    },
    lacking,
  }
}
