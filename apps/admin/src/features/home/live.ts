/** How often the home page asks again while it is in sight. */
export const liveMs = 5_000
