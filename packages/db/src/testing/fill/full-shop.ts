/** There is something in the shop already. */
export class FullShop extends Error {
  constructor() {
    super('The shop is not empty: fill a database of its own, or drop what an interrupted run left.')
  }
}
