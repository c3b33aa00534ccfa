import { messageSender } from '../../infrastructure/messages/choose-sender.ts'

/** Throws one clear sentence when this installation cannot send what it has to tell. */
export function assertMessageSender(): void {
  messageSender()
}
