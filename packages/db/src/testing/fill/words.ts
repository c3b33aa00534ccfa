/** What the pieces of a filled shop are called. */

export const KINDS = [
  ['jackets', '아우터', 'Outerwear', '재킷', 'jacket'],
  ['shirts', '셔츠', 'Shirts', '셔츠', 'shirt'],
  ['knitwear', '니트', 'Knitwear', '스웨터', 'sweater'],
  ['trousers', '팬츠', 'Trousers', '팬츠', 'trousers'],
  ['shoes', '신발', 'Shoes', '더비', 'derby'],
  ['bags', '가방', 'Bags', '토트백', 'tote'],
] as const

export const STYLES = [
  ['필드', 'Field'],
  ['코튼', 'Cotton'],
  ['워싱', 'Washed'],
  ['울', 'Wool'],
  ['리넨', 'Linen'],
  ['데님', 'Denim'],
  ['박스', 'Boxy'],
  ['하프', 'Half'],
  ['클래식', 'Classic'],
  ['라이트', 'Light'],
] as const

export const SURNAMES = [...'김이박최정강조윤장임한오서신권황안송류홍']
export const GIVEN = ['하늘', '서연', '민준', '지우', '도윤', '서준', '수아', '지호', '하은', '예준']
export const MORE_GIVEN = ['유진', '다온', '시우', '은우', '채원', '건우', '나윤', '태오', '소율', '준서']

export const STREETS = [
  ['서울특별시 중구 세종대로', '04524'],
  ['서울특별시 마포구 양화로', '04050'],
  ['부산광역시 해운대구 센텀중앙로', '48058'],
  ['대전광역시 유성구 대학로', '34141'],
  ['광주광역시 동구 금남로', '61475'],
  ['제주특별자치도 제주시 연북로', '63122'],
] as const
