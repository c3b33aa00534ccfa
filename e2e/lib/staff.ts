/** Hands an order over to a carrier, as the shop's staff would. */
export async function ship(orderId: string): Promise<void> {
  const { shipOrder } = await import('@firstcome/db/application/orders/ship-order')
  await shipOrder('system', { id: orderId, carrier: '한진택배', trackingNumber: '5012-3456-7890' })
}

/** Marks a shipped order as delivered. */
export async function deliver(orderId: string): Promise<void> {
  const { deliverOrder } = await import('@firstcome/db/application/orders/deliver-order')
  await deliverOrder('system', { id: orderId })
}

/** Approves a return, whose pieces go back into stock. */
export async function approve(returnId: string, answer: string): Promise<void> {
  const { approveReturn } = await import('@firstcome/db/application/returns/approve-return')
  await approveReturn('system', { id: returnId, restock: true, answer })
}

/** Rejects a return. */
export async function reject(returnId: string, answer: string): Promise<void> {
  const { rejectReturn } = await import('@firstcome/db/application/returns/reject-return')
  await rejectReturn('system', { id: returnId, answer })
}
