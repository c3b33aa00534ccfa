/** Days and times are those of the shop, wherever its reader is. */
export const shopTimeZone = 'Asia/Seoul'
