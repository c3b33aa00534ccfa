/** How many queues a worker is at, and how many of them may be one endpoint's. */
const PLACES = 128
const PLACES_OF_ONE = 16

/** How many queues of each endpoint a worker is at: none takes another's places, however slow it is. */
export const placesOf = (endpoints: number): number =>
  Math.max(1, Math.min(PLACES_OF_ONE, Math.floor(PLACES / Math.max(1, endpoints))))
