const insert = (table: string, columns: string) =>
  `INSERT INTO ${table} (${columns}) VALUES (${columns.replaceAll(/[^,]+/g, '?')})`

export const lockWallet = 'SELECT balance, seq FROM wallets WHERE userId = ? FOR UPDATE'
export const findKey = 'SELECT requestHash, response FROM idempotency_keys WHERE scope = ? AND `key` = ?'
export const readAddress =
  'SELECT a.id, a.content FROM users u JOIN addresses a ON a.id = u.defaultAddressId WHERE u.id = ?'
export const lockVariant =
  'SELECT productId, sku, options, price, compareAt, stock, stockSeq FROM variants WHERE id = ? FOR UPDATE'
export const readTerms = `SELECT p.slug, p.status, p.nameKo, p.nameEn, p.options, p.saleStartsAt, p.saleEndsAt, p.maxPerCustomer,
    i.path, i.altKo, i.altEn, i.width, i.height, i.optionValue, s.shippingFee, s.freeShippingFrom, NOW(3) AS now
  FROM products p JOIN shop_settings s ON s.id = 1 LEFT JOIN product_images i ON i.productId = p.id
  WHERE p.id = ? ORDER BY i.position LIMIT 1`

export const takeStock = 'UPDATE variants SET stock = ?, stockSeq = ? WHERE id = ?'
export const spendPoints = 'UPDATE wallets SET balance = ?, seq = ? WHERE userId = ?'
export const insertOrder = insert(
  'orders',
  'id,number,userId,status,subtotal,discount,shippingFee,total,shipTo,eventSeq,placedAt,paidAt',
)
export const insertLine = insert(
  'order_lines',
  'id,orderId,position,variantId,productId,sku,slug,nameKo,nameEn,optionsKo,optionsEn,image,quantity,unitPrice,compareAt,discount,paid',
)
export const insertPayment = insert('payments', 'id,orderId,kind,method,amount,createdAt')
export const insertEntry = insert(
  'wallet_entries',
  'id,userId,seq,kind,amount,balanceAfter,orderId,actor,createdAt',
)
export const insertMovement = insert(
  'stock_movements',
  'id,variantId,seq,kind,delta,stockAfter,orderId,actor,createdAt',
)
export const insertEvent = insert('outbox_events', 'id,aggregate,aggregateId,seq,type,payload,createdAt')
export const insertKey = insert('idempotency_keys', 'scope,`key`,requestHash,response,createdAt')
