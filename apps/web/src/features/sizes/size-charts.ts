export type Measure =
  | 'shoulder'
  | 'chest'
  | 'sleeve'
  | 'length'
  | 'waist'
  | 'hip'
  | 'thigh'
  | 'foot'
  | 'width'
  | 'eu'
  | 'us'

export interface SizeChart {
  kind:
    | 'tops'
    | 'shortTops'
    | 'vests'
    | 'jackets'
    | 'coats'
    | 'trousers'
    | 'waists'
    | 'shorts'
    | 'skirts'
    | 'dresses'
    | 'shoes'
  /** Slugs of the categories whose pieces it fits, unless another chart names the piece. */
  categories?: readonly string[]
  /** Slugs of the pieces that it was made for. */
  pieces?: readonly string[]
  measures: readonly Measure[]
  /** By size, in the order of `measures`: centimetres of the piece lying flat, but for EU and US. */
  rows: readonly (readonly [size: string, ...values: number[]])[]
}

export const sizeCharts: readonly SizeChart[] = [
  {
    kind: 'tops',
    categories: ['shirts', 'knitwear'],
    pieces: ['pyjama-shirt'],
    measures: ['shoulder', 'chest', 'sleeve', 'length'],
    rows: [
      ['S', 47, 54, 59, 67],
      ['M', 49, 56.5, 60.5, 69],
      ['L', 51, 59, 62, 71],
      ['XL', 53, 61.5, 63.5, 73],
    ],
  },
  {
    kind: 'shortTops',
    pieces: ['heavy-tee', 'pocket-tee', 'camp-shirt', 'polo-shirt'],
    measures: ['shoulder', 'chest', 'sleeve', 'length'],
    rows: [
      ['S', 48, 53, 22, 66],
      ['M', 50, 55.5, 23, 68],
      ['L', 52, 58, 24, 70],
      ['XL', 54, 60.5, 25, 72],
    ],
  },
  {
    kind: 'vests',
    pieces: ['knit-vest', 'padded-vest'],
    measures: ['shoulder', 'chest', 'length'],
    rows: [
      ['S', 40, 53, 62],
      ['M', 41.5, 55.5, 64],
      ['L', 43, 58, 66],
      ['XL', 44.5, 60.5, 68],
    ],
  },
  {
    kind: 'jackets',
    categories: ['outerwear'],
    measures: ['shoulder', 'chest', 'sleeve', 'length'],
    rows: [
      ['S', 49, 58, 60, 70],
      ['M', 51, 60.5, 61.5, 72],
      ['L', 53, 63, 63, 74],
      ['XL', 55, 65.5, 64.5, 76],
    ],
  },
  {
    kind: 'coats',
    pieces: ['long-coat', 'mac-coat'],
    measures: ['shoulder', 'chest', 'sleeve', 'length'],
    rows: [
      ['S', 47, 57, 61, 114],
      ['M', 49, 59.5, 62.5, 116],
      ['L', 51, 62, 64, 118],
    ],
  },
  {
    kind: 'trousers',
    categories: ['trousers'],
    pieces: ['pyjama-trousers'],
    measures: ['waist', 'hip', 'thigh', 'length'],
    rows: [
      ['S', 36, 51, 31, 100],
      ['M', 38.5, 53.5, 32.5, 102],
      ['L', 41, 56, 34, 104],
      ['XL', 43.5, 58.5, 35.5, 106],
    ],
  },
  {
    kind: 'waists',
    categories: ['trousers'],
    measures: ['waist', 'hip', 'thigh', 'length'],
    rows: [
      ['28', 37, 50, 30, 100],
      ['30', 39.5, 52.5, 31.5, 102],
      ['32', 42, 55, 33, 104],
      ['34', 44.5, 57.5, 34.5, 105],
      ['36', 47, 60, 36, 106],
    ],
  },
  {
    kind: 'shorts',
    pieces: ['shorts'],
    measures: ['waist', 'hip', 'thigh', 'length'],
    rows: [
      ['S', 36, 52, 32, 49],
      ['M', 38.5, 54.5, 33.5, 50],
      ['L', 41, 57, 35, 51],
      ['XL', 43.5, 59.5, 36.5, 52],
    ],
  },
  {
    kind: 'skirts',
    pieces: ['wrap-skirt', 'pleated-skirt', 'denim-skirt'],
    measures: ['waist', 'hip', 'length'],
    rows: [
      ['S', 34, 48, 76],
      ['M', 36.5, 50.5, 77.5],
      ['L', 39, 53, 79],
    ],
  },
  {
    kind: 'dresses',
    categories: ['dresses'],
    measures: ['chest', 'hip', 'length'],
    rows: [
      ['S', 47, 52, 112],
      ['M', 49.5, 54.5, 114],
      ['L', 52, 57, 116],
    ],
  },
  {
    kind: 'shoes',
    categories: ['shoes'],
    measures: ['foot', 'width', 'eu', 'us'],
    rows: [
      ['240', 24, 9.3, 38, 6],
      ['250', 25, 9.6, 39.5, 7],
      ['260', 26, 9.9, 41, 8],
      ['270', 27, 10.2, 42.5, 9],
      ['280', 28, 10.5, 44, 10],
    ],
  },
]
