/** What a page says once it can be used. */
export const AWAKE = 'awake'

/**
 * Runs before anything else of a page does: what is pressed while its scripts are still on their way is pressed again, in that
 * order, when it can be used, and what is chosen from a select is chosen again. Links and forms need no scripts. The policy
 * allows it by its hash.
 */
export const earlyPresses = `(()=>{const presses=[],choices=new Map
const wait=event=>{const control=event.target.closest?.('button[type=button],label:has([type=radio],[type=checkbox]),[type=radio],[type=checkbox]')
if(!control)return
event.preventDefault()
event.stopImmediatePropagation()
presses.push(control)}
const keep=({target})=>{if(target.matches?.('select'))choices.set(target,target.value)}
const choose=(select,value)=>{select.value=value
select.dispatchEvent(new Event('change',{bubbles:true}))}
addEventListener('click',wait,true)
addEventListener('change',keep,true)
addEventListener('${AWAKE}',()=>{removeEventListener('click',wait,true)
removeEventListener('change',keep,true)
for(const control of presses)setTimeout(()=>control.isConnected&&control.click())
for(const [select,value] of choices)setTimeout(()=>select.isConnected&&choose(select,value))},{once:true})})()`
