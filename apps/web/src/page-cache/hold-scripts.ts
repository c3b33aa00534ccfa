const FILE = /<script src="(\/_next\/[^"]+)"[^>]* async=""[^>]*><\/script>/g
const FETCHED_AHEAD = /<link rel="preload" as="script"[^>]*>/g
const END = '</body>'

/** Until then a browser that tells of no paint is waited for. */
const LONGEST_MS = 3_000
/** Until then pictures in view, whose frames are there, go before scripts. */
const PICTURES_MS = 500

/**
 * Lets what is seen come before what makes it move: script files are asked for when the browser has shown the page and the
 * pictures in view, so that they take neither the line from these nor the time to paint them. A page that is hidden, or whose browser tells
 * of no paint, does not wait.
 */
export function holdScripts(html: string, nonce: string): string {
  const files = new Set(Array.from(html.matchAll(FILE), ([, file = '']) => file))
  if (files.size === 0 || !html.includes(END)) return html
  const still = html.replace(FETCHED_AHEAD, '').replace(FILE, '')
  return still.replace(END, `<script nonce="${nonce}">${runner([...files])}</script>${END}`)
}

/** Files are asked for one by one: a dozen at once would hold up the first touch. */
function runner(files: string[]): string {
  return `(()=>{let waits=true
const add=src=>{const file=document.createElement('script');file.async=true;file.src=src;document.head.append(file)}
const run=()=>{if(waits)for(const src of ${JSON.stringify(files)})setTimeout(add,0,src)
waits=false}
const soon=()=>{if(document.readyState==='complete')return run()
addEventListener('load',run)
setTimeout(run,${PICTURES_MS})}
if(document.hidden||!window.PerformanceObserver?.supportedEntryTypes?.includes('paint'))return run()
new PerformanceObserver(list=>list.getEntriesByName('first-contentful-paint').length>0&&soon()).observe({type:'paint',buffered:true})
document.addEventListener('visibilitychange',run)
setTimeout(run,${LONGEST_MS})})()`
}
