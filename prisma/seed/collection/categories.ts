/** The rooms of the shop, in the order in which its menu names them. */
export const categories = [
  { slug: 'outerwear', name: { ko: '아우터', en: 'Outerwear' } },
  { slug: 'shirts', name: { ko: '셔츠·티셔츠', en: 'Shirts & tees' } },
  { slug: 'knitwear', name: { ko: '니트·스웨트', en: 'Knits & sweats' } },
  { slug: 'trousers', name: { ko: '팬츠·스커트', en: 'Trousers & skirts' } },
  { slug: 'dresses', name: { ko: '원피스', en: 'Dresses' } },
  { slug: 'bags-hats', name: { ko: '가방·모자', en: 'Bags & hats' } },
  { slug: 'shoes', name: { ko: '신발·양말', en: 'Shoes & socks' } },
  { slug: 'home', name: { ko: '리빙', en: 'Living' } },
] as const

export type CategorySlug = (typeof categories)[number]['slug']
