/** What a message outside the shop is about: the same as the line of the inbox that it repeats. */
export const messageSubject = ({ kind, subject }: { kind: string; subject: string }) => `${kind}:${subject}`
