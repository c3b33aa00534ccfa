/** What is wrong with a delivery. */
export type WebhookFault =
  | 'MISSING_HEADERS'
  | 'BAD_TIMESTAMP'
  | 'OUTSIDE_TOLERANCE'
  | 'BAD_SIGNATURE'
  | 'MALFORMED'
  | 'UNKNOWN_TYPE'

/** A delivery that is not to be believed, or not to be understood. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError'
  readonly fault: WebhookFault

  constructor(fault: WebhookFault, message: string, options?: ErrorOptions) {
    super(message, options)
    this.fault = fault
  }
}
