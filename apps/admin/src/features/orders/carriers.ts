/** Carriers that are offered while one types; any other can be typed too. */
export const carriers = [
  'CJ대한통운',
  '우체국택배',
  '한진택배',
  '롯데택배',
  '로젠택배',
  '경동택배',
  'EMS',
  'DHL',
  'FedEx',
]
