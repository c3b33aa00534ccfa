const pages: readonly [carrier: RegExp, page: string][] = [
  [/CJ|대한통운/i, 'https://trace.cjlogistics.com/next/tracking.html?wblNo='],
  [/한진/, 'https://www.hanjin.com/kor/CMS/DeliveryMgr/WaybillResult.do?mCode=MN038&schLang=KR&wblnumText2='],
  [/우체국/, 'https://service.epost.go.kr/trace.RetrieveDomRigiTraceList.comm?sid1='],
  [/롯데/, 'https://www.lotteglogis.com/home/reservation/tracking/linkView?InvNo='],
]

/** Where a carrier tells how far a parcel has come; null for a carrier or a number of another kind, because a guess would lead nowhere. */
export function trackingPage(carrier: string, number: string): string | null {
  const digits = number.replace(/[\s-]/g, '')
  const page = pages.find(([name]) => name.test(carrier))?.[1]
  return page && /^\d{10,14}$/.test(digits) ? page + digits : null
}
