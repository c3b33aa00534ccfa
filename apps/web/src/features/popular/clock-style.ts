/** Hours and minutes of a day, as the ranking says when it was counted. */
export const clockStyle = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
