import { expect, test } from 'vitest'
import { migrate } from '../db-migrate.ts'
import { openScratch, scratchUrl } from './migrations-scratch.ts'

/** One lawful row of each table that guards itself. */
const ROWS = `
  SET FOREIGN_KEY_CHECKS = 0;
  INSERT INTO wallets SET userId = 'u', balance = 0;
  INSERT INTO wallet_entries SET id = 'e', userId = 'u', seq = 1, kind = 'charge', amount = 1000, balanceAfter = 0, actor = 'system', createdAt = NOW(3);
  INSERT INTO top_ups SET id = 't', userId = 'u', gateway = 'demo', authorisation = 'a', amount = 1, createdAt = NOW(3);
  INSERT INTO products SET id = 'p', slug = 'p', categoryId = 'c', nameKo = '', nameEn = '', descriptionKo = '', descriptionEn = '', options = '[]',
    saleStartsAt = '2030-01-01', saleEndsAt = '2030-01-02', maxPerCustomer = 1, dropNumber = 1;
  INSERT INTO variants SET id = 'v', productId = 'p', sku = 'v', options = '{}', price = 0, stock = 0;
  INSERT INTO stock_movements SET id = 'm', variantId = 'v', seq = 1, kind = 'adjustment', delta = 1, stockAfter = 0, actor = 'system', createdAt = NOW(3);
  INSERT INTO cart_lines SET userId = 'u', variantId = 'v', quantity = 1, seenPrice = 0, addedAt = NOW(3);
  INSERT INTO orders SET id = 'o', number = 'o', userId = 'u', status = 'paid', subtotal = 3000, discount = 1000, shippingFee = 500, total = 2500,
    refunded = 2500, shipTo = '', placedAt = NOW(3);
  INSERT INTO order_lines SET id = 'l', orderId = 'o', position = 0, variantId = 'v', productId = 'p', sku = '', slug = '', nameKo = '', nameEn = '',
    optionsKo = '[]', optionsEn = '[]', image = 'null', quantity = 3, unitPrice = 1000, discount = 1000, paid = 2000, refundedQuantity = 3,
    refundedAmount = 2000, returnedQuantity = 3;
  INSERT INTO payments SET id = 'y', orderId = 'o', kind = 'capture', method = 'points', amount = 1, createdAt = NOW(3);
  INSERT INTO staff SET id = 's', email = '', emailIndex = 's', name = '', role = 'owner', status = 'active', passwordHash = ''`

const REFUSED = [
  ['shop_settings_id_check', 'UPDATE shop_settings SET id = 2'],
  ['shop_settings_shippingFee_check', 'UPDATE shop_settings SET shippingFee = -1'],
  ['shop_settings_freeShippingFrom_check', 'UPDATE shop_settings SET freeShippingFrom = -1'],
  ['shop_settings_returnDays_check', 'UPDATE shop_settings SET returnDays = -1'],
  ['shop_settings_lowStockLevel_check', 'UPDATE shop_settings SET lowStockLevel = -1'],
  ['wallets_balance_check', 'UPDATE wallets SET balance = -1'],
  ['wallet_entries_amount_check', 'UPDATE wallet_entries SET amount = 0'],
  ['wallet_entries_balanceAfter_check', 'UPDATE wallet_entries SET balanceAfter = -1'],
  ['top_ups_amount_check', 'UPDATE top_ups SET amount = 0'],
  ['products_maxPerCustomer_check', 'UPDATE products SET maxPerCustomer = 0'],
  ['products_dropNumber_check', 'UPDATE products SET dropNumber = 0'],
  ['products_dropNumber_check', 'UPDATE products SET dropNumber = 10000'],
  ['products_saleWindow_check', 'UPDATE products SET saleEndsAt = saleStartsAt'],
  ['variants_price_check', 'UPDATE variants SET price = -1'],
  ['variants_stock_check', 'UPDATE variants SET stock = -1'],
  ['stock_movements_delta_check', 'UPDATE stock_movements SET delta = 0'],
  ['stock_movements_stockAfter_check', 'UPDATE stock_movements SET stockAfter = -1'],
  ['cart_lines_quantity_check', 'UPDATE cart_lines SET quantity = 0'],
  ['cart_lines_quantity_check', 'UPDATE cart_lines SET quantity = 100'],
  ['orders_total_check', 'UPDATE orders SET total = 2501'],
  ['orders_total_check', 'UPDATE orders SET discount = 3501, total = -1, refunded = 0'],
  ['orders_refunded_check', 'UPDATE orders SET refunded = 2501'],
  ['orders_refunded_check', 'UPDATE orders SET refunded = -1'],
  ['order_lines_quantity_check', 'UPDATE order_lines SET quantity = 100, paid = 99000'],
  ['order_lines_discount_check', 'UPDATE order_lines SET discount = -1, paid = 3001'],
  ['order_lines_paid_check', 'UPDATE order_lines SET paid = 2001'],
  ['order_lines_refundedQuantity_check', 'UPDATE order_lines SET refundedQuantity = 4'],
  ['order_lines_refundedAmount_check', 'UPDATE order_lines SET refundedAmount = 2001'],
  ['order_lines_returnedQuantity_check', 'UPDATE order_lines SET returnedQuantity = 4'],
  ['payments_amount_check', 'UPDATE payments SET amount = 0'],
  ['staff_passwordHash_check', 'UPDATE staff SET passwordHash = NULL'],
  ['staff_inviteEndsAt_check', "UPDATE staff SET inviteHash = 'h'"],
  ['staff_inviteEndsAt_check', 'UPDATE staff SET inviteEndsAt = NOW(3)'],
] as const

test('the database itself refuses unlawful figures, each under its own name', async () => {
  const url = scratchUrl()
  await migrate(url)
  const database = await openScratch(url)
  await database.query(ROWS)
  for (const [name, sql] of REFUSED) await expect(database.query(sql), sql).rejects.toThrow(name)
})

test('a product without a sale window, a limit or a number is lawful', async () => {
  const url = scratchUrl()
  await migrate(url)
  const database = await openScratch(url)
  await database.query(ROWS)
  await database.query('UPDATE products SET saleStartsAt = NULL, maxPerCustomer = NULL, dropNumber = NULL')
  await database.query('UPDATE products SET saleStartsAt = saleEndsAt, saleEndsAt = NULL')
  expect(await database.query('SELECT id FROM products WHERE saleEndsAt IS NULL')).toEqual([{ id: 'p' }])
})
