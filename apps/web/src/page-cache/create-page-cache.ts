import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PageOptions } from '@firstcome/hop/page-headers'
import { createMemory } from '../memory/create-memory.ts'
import { answerPage } from './answer-page.ts'
import { type MadePage, makePage } from './make-page.ts'
import type { Page } from './page.ts'
import { type PublicPage, publicPage } from './public-page.ts'
import type { RenderPage } from './render-for-nobody.ts'

/** A page shows the time at which it was made, so it is made anew this often though nobody announced anything. */
const LIFE_MS = 10_000
/** A page that lacks something is tried again soon. */
const BRIEF_MS = 1_000
/** While a page cannot be made, the last one is better than none; what was announced to have changed is never shown again. */
const GRACE_MS = 300_000
const ROOM = 48_000_000
/** What lies beside a page's bytes: its headers, its key, the entry. */
const OVERHEAD = 4_000

type Options = PageOptions & { renderPage: RenderPage }

class FailedRender extends Error {
  readonly page: Page
  constructor(page: Page) {
    super(`the page answered ${page.status}`)
    this.page = page
  }
}

/** Keeps the pages that everyone sees alike, made for nobody, until what they show has changed. */
export function createPageCache({ renderPage, ...options }: Options) {
  const memories = {
    documents: createMemory({ room: ROOM, graceMs: GRACE_MS }),
    // Anybody can make up where they come from: that must not push out the documents.
    fragments: createMemory({ room: ROOM / 3, graceMs: GRACE_MS }),
  }

  const recall = async (asked: PublicPage): Promise<Page> => {
    const memory = asked.isFragment ? memories.fragments : memories.documents
    const read = async () => {
      const made = await makePage(renderPage, asked, options)
      if (made.page.status >= 500) throw new FailedRender(made.page)
      return made
    }
    const { value } = await memory.recall({ key: asked.key, read, labelOf })
    return value.page
  }

  /** Answers a request for a page that everyone sees alike; false for every other one. */
  const answer = (request: IncomingMessage, response: ServerResponse): boolean => {
    const asked = publicPage(request)
    if (asked === null) return false
    void recall(asked)
      .catch((error) => {
        if (error instanceof FailedRender) return error.page
        throw error
      })
      .then((page) => answerPage(request, response, page))
      .catch((error) => {
        console.error(error)
        response.writeHead(503, { 'retry-after': '1', 'cache-control': 'no-store' }).end()
      })
    return true
  }

  const forget = (tags: ReadonlySet<string>) => {
    memories.documents.forget(tags)
    memories.fragments.forget(tags)
  }

  return { answer, forget }
}

/** Addresses of nothing could fill the room, so only pages that exist are kept. */
function labelOf({ page, notes, setsCookie }: MadePage) {
  const { br, gzip } = page
  const lifeMs = notes.lacks ? BRIEF_MS : Math.min(LIFE_MS, notes.until - performance.now())
  const isKept = page.status === 200 && !setsCookie
  return { tags: [...notes.tags], lifeMs: isKept ? lifeMs : 0, size: br.length + gzip.length + OVERHEAD }
}
