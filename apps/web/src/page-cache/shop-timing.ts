/** The shop's time of this moment, ms: a page may have been made a while ago, and counts down by this one. */
export const shopTiming = () => ({ 'server-timing': `shop;desc="${Date.now()}"` })
