import { importColumns } from '@firstcome/client/admin'

const EXAMPLES: Partial<Record<keyof typeof importColumns, string>>[] = [
  {
    slug: 'field-jacket',
    sku: 'FIELD-JACKET-INK-M',
    status: 'draft',
    category: 'outerwear',
    name_ko: '필드 재킷',
    name_en: 'Field jacket',
    description_ko: '왁스 면 캔버스.',
    description_en: 'Waxed cotton canvas.',
    option1_ko: '색상',
    option1_en: 'Colour',
    value1_ko: '잉크',
    value1_en: 'Ink',
    option2_ko: '사이즈',
    option2_en: 'Size',
    value2_ko: 'M',
    value2_en: 'M',
    price: '189000',
    compare_at: '220000',
    stock: '10',
    max_per_customer: '2',
  },
  {
    slug: 'field-jacket',
    sku: 'FIELD-JACKET-INK-L',
    value1_ko: '잉크',
    value1_en: 'Ink',
    value2_ko: 'L',
    value2_en: 'L',
    price: '189000',
    stock: '4',
  },
]

/** A sheet to begin with: every column, and a product in two sizes. It opens as UTF-8 in spreadsheets. */
export function templateSheet(): string {
  const names = Object.keys(importColumns)
  const rows = EXAMPLES.map((example) => new Map(Object.entries(example)))
  return `\uFEFF${[names.join(','), ...rows.map((row) => names.map((name) => row.get(name) ?? '').join(','))].join('\r\n')}\r\n`
}
