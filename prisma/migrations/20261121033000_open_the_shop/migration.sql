-- The tables of the first shop, for MySQL 8.4 and MariaDB 10.11 alike.
-- Text a person reads is utf8mb4_unicode_ci; ids, keys, hashes, slugs and ciphertext are ascii_bin: they compare byte
-- by byte and their indexes are a quarter of the size.

CREATE TABLE `shop_settings` (
  `id` INT NOT NULL,
  `name` VARCHAR(120) NOT NULL,
  `shippingFee` INT NOT NULL,
  `freeShippingFrom` INT NOT NULL,
  `returnDays` INT NOT NULL,
  `lowStockLevel` INT NOT NULL,
  `version` INT NOT NULL DEFAULT 1,
  PRIMARY KEY (`id`),
  CONSTRAINT `shop_settings_id_check` CHECK (`id` = 1),
  CONSTRAINT `shop_settings_shippingFee_check` CHECK (`shippingFee` >= 0),
  CONSTRAINT `shop_settings_freeShippingFrom_check` CHECK (`freeShippingFrom` >= 0),
  CONSTRAINT `shop_settings_returnDays_check` CHECK (`returnDays` >= 0),
  CONSTRAINT `shop_settings_lowStockLevel_check` CHECK (`lowStockLevel` >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO `shop_settings` (`id`, `name`, `shippingFee`, `freeShippingFrom`, `returnDays`, `lowStockLevel`)
VALUES (1, 'Firstcome', 3000, 50000, 7, 5);

CREATE TABLE `idempotency_keys` (
  `scope` VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `key` VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `requestHash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `response` MEDIUMTEXT NOT NULL,
  `createdAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`scope`, `key`),
  INDEX `idempotency_keys_createdAt_idx` (`createdAt`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `outbox_events` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `aggregate` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `aggregateId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `seq` INT NOT NULL,
  `type` VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `payload` JSON NOT NULL,
  `createdAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `outbox_events_aggregate_aggregateId_seq_key` (`aggregate`, `aggregateId`, `seq`),
  INDEX `outbox_events_createdAt_idx` (`createdAt`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `users` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `email` VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `emailIndex` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `name` VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `phone` VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `phoneIndex` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `passwordHash` VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `locale` ENUM('ko', 'en') NOT NULL DEFAULT 'ko',
  `defaultAddressId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `createdAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  `updatedAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  `erasedAt` DATETIME(3) NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `users_emailIndex_key` (`emailIndex`),
  INDEX `users_phoneIndex_idx` (`phoneIndex`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `sessions` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `userId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `kind` ENUM('cookie', 'bearer') NOT NULL,
  `tokenHash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `device` VARCHAR(200) NULL,
  `createdAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  `lastSeenAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  `expiresAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `sessions_tokenHash_key` (`tokenHash`),
  INDEX `sessions_userId_createdAt_idx` (`userId`, `createdAt`),
  INDEX `sessions_expiresAt_idx` (`expiresAt`),
  CONSTRAINT `sessions_userId_fkey` FOREIGN KEY (`userId`) REFERENCES `users` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `addresses` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `userId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `content` VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `createdAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  `updatedAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  PRIMARY KEY (`id`),
  INDEX `addresses_userId_createdAt_idx` (`userId`, `createdAt`),
  CONSTRAINT `addresses_userId_fkey` FOREIGN KEY (`userId`) REFERENCES `users` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `wallets` (
  `userId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `balance` BIGINT NOT NULL DEFAULT 0,
  `seq` INT NOT NULL DEFAULT 0,
  `eventSeq` INT NOT NULL DEFAULT 0,
  `createdAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  PRIMARY KEY (`userId`),
  CONSTRAINT `wallets_userId_fkey` FOREIGN KEY (`userId`) REFERENCES `users` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT `wallets_balance_check` CHECK (`balance` >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `wallet_entries` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `userId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `seq` INT NOT NULL,
  `kind` ENUM('charge', 'spend', 'refund', 'adjust', 'expire') NOT NULL,
  `amount` BIGINT NOT NULL,
  `balanceAfter` BIGINT NOT NULL,
  `orderId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `topUpId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `actor` VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `reason` VARCHAR(300) NULL,
  `createdAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `wallet_entries_userId_seq_key` (`userId`, `seq`),
  INDEX `wallet_entries_orderId_idx` (`orderId`),
  CONSTRAINT `wallet_entries_userId_fkey` FOREIGN KEY (`userId`) REFERENCES `wallets` (`userId`) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT `wallet_entries_amount_check` CHECK (`amount` <> 0),
  CONSTRAINT `wallet_entries_balanceAfter_check` CHECK (`balanceAfter` >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `top_ups` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `userId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `gateway` VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `authorisation` VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `amount` BIGINT NOT NULL,
  `createdAt` DATETIME(3) NOT NULL,
  `confirmedAt` DATETIME(3) NULL,
  PRIMARY KEY (`id`),
  INDEX `top_ups_confirmedAt_createdAt_idx` (`confirmedAt`, `createdAt`),
  INDEX `top_ups_userId_createdAt_idx` (`userId`, `createdAt`),
  CONSTRAINT `top_ups_amount_check` CHECK (`amount` > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `categories` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `slug` VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `nameKo` VARCHAR(120) NOT NULL,
  `nameEn` VARCHAR(120) NOT NULL,
  `position` INT NOT NULL DEFAULT 0,
  `createdAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  PRIMARY KEY (`id`),
  UNIQUE INDEX `categories_slug_key` (`slug`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `products` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `slug` VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `categoryId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `status` ENUM('draft', 'active', 'archived') NOT NULL DEFAULT 'draft',
  `nameKo` VARCHAR(200) NOT NULL,
  `nameEn` VARCHAR(200) NOT NULL,
  `descriptionKo` TEXT NOT NULL,
  `descriptionEn` TEXT NOT NULL,
  `options` JSON NOT NULL,
  `priceFrom` INT NOT NULL DEFAULT 0,
  `priceTo` INT NOT NULL DEFAULT 0,
  `compareAt` INT NULL,
  `saleStartsAt` DATETIME(3) NULL,
  `saleEndsAt` DATETIME(3) NULL,
  `maxPerCustomer` INT NULL,
  `popularity` INT NOT NULL DEFAULT 0,
  `version` INT NOT NULL DEFAULT 1,
  `createdAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  `updatedAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  PRIMARY KEY (`id`),
  UNIQUE INDEX `products_slug_key` (`slug`),
  INDEX `products_status_createdAt_id_idx` (`status`, `createdAt`, `id`),
  INDEX `products_status_priceFrom_id_idx` (`status`, `priceFrom`, `id`),
  INDEX `products_status_popularity_id_idx` (`status`, `popularity`, `id`),
  INDEX `products_categoryId_status_createdAt_id_idx` (`categoryId`, `status`, `createdAt`, `id`),
  CONSTRAINT `products_categoryId_fkey` FOREIGN KEY (`categoryId`) REFERENCES `categories` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT `products_maxPerCustomer_check` CHECK (`maxPerCustomer` IS NULL OR `maxPerCustomer` > 0),
  CONSTRAINT `products_saleWindow_check` CHECK (`saleStartsAt` IS NULL OR `saleEndsAt` IS NULL OR `saleEndsAt` > `saleStartsAt`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `product_images` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `productId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `position` INT NOT NULL,
  `path` VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `altKo` VARCHAR(300) NOT NULL,
  `altEn` VARCHAR(300) NOT NULL,
  `width` INT NOT NULL,
  `height` INT NOT NULL,
  `optionValue` VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (`id`),
  INDEX `product_images_productId_position_idx` (`productId`, `position`),
  CONSTRAINT `product_images_productId_fkey` FOREIGN KEY (`productId`) REFERENCES `products` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `variants` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `productId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `sku` VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `options` JSON NOT NULL,
  `price` INT NOT NULL,
  `compareAt` INT NULL,
  `stock` INT NOT NULL DEFAULT 0,
  `stockSeq` INT NOT NULL DEFAULT 0,
  `position` INT NOT NULL DEFAULT 0,
  `version` INT NOT NULL DEFAULT 1,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `variants_sku_key` (`sku`),
  INDEX `variants_productId_position_idx` (`productId`, `position`),
  CONSTRAINT `variants_productId_fkey` FOREIGN KEY (`productId`) REFERENCES `products` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT `variants_price_check` CHECK (`price` >= 0),
  CONSTRAINT `variants_stock_check` CHECK (`stock` >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `stock_movements` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `variantId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `seq` INT NOT NULL,
  `kind` ENUM('sale', 'cancel', 'refund', 'return', 'adjustment', 'hold', 'release') NOT NULL,
  `delta` INT NOT NULL,
  `stockAfter` INT NOT NULL,
  `orderId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `actor` VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `reason` VARCHAR(300) NULL,
  `createdAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `stock_movements_variantId_seq_key` (`variantId`, `seq`),
  INDEX `stock_movements_orderId_idx` (`orderId`),
  CONSTRAINT `stock_movements_variantId_fkey` FOREIGN KEY (`variantId`) REFERENCES `variants` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT `stock_movements_delta_check` CHECK (`delta` <> 0),
  CONSTRAINT `stock_movements_stockAfter_check` CHECK (`stockAfter` >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `search_tokens` (
  `token` VARCHAR(8) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `productId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (`token`, `productId`),
  INDEX `search_tokens_productId_idx` (`productId`),
  CONSTRAINT `search_tokens_productId_fkey` FOREIGN KEY (`productId`) REFERENCES `products` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `cart_lines` (
  `userId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `variantId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `quantity` INT NOT NULL,
  `seenPrice` INT NOT NULL,
  `addedAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`userId`, `variantId`),
  CONSTRAINT `cart_lines_userId_fkey` FOREIGN KEY (`userId`) REFERENCES `users` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT `cart_lines_quantity_check` CHECK (`quantity` BETWEEN 1 AND 99)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `cart_merges` (
  `userId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `guestCartId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `mergedAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  PRIMARY KEY (`userId`, `guestCartId`),
  INDEX `cart_merges_mergedAt_idx` (`mergedAt`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `orders` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `number` CHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `userId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `status` ENUM('pending_payment', 'paid', 'shipped', 'delivered', 'cancelled', 'expired') NOT NULL,
  `refundStatus` ENUM('none', 'partial', 'full') NOT NULL DEFAULT 'none',
  `subtotal` BIGINT NOT NULL,
  `discount` BIGINT NOT NULL DEFAULT 0,
  `shippingFee` BIGINT NOT NULL DEFAULT 0,
  `total` BIGINT NOT NULL,
  `refunded` BIGINT NOT NULL DEFAULT 0,
  `couponId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `issuedCouponId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `couponNameKo` VARCHAR(200) NULL,
  `couponNameEn` VARCHAR(200) NULL,
  `shipTo` VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `trackingCarrier` VARCHAR(60) NULL,
  `trackingNumber` VARCHAR(60) NULL,
  `eventSeq` INT NOT NULL DEFAULT 0,
  `placedAt` DATETIME(3) NOT NULL,
  `expiresAt` DATETIME(3) NULL,
  `paidAt` DATETIME(3) NULL,
  `shippedAt` DATETIME(3) NULL,
  `deliveredAt` DATETIME(3) NULL,
  `cancelledAt` DATETIME(3) NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `orders_number_key` (`number`),
  INDEX `orders_userId_placedAt_id_idx` (`userId`, `placedAt`, `id`),
  INDEX `orders_status_expiresAt_idx` (`status`, `expiresAt`),
  INDEX `orders_issuedCouponId_idx` (`issuedCouponId`),
  CONSTRAINT `orders_total_check` CHECK (`total` >= 0 AND `total` = `subtotal` - `discount` + `shippingFee`),
  CONSTRAINT `orders_refunded_check` CHECK (`refunded` BETWEEN 0 AND `total`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `order_lines` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `orderId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `position` INT NOT NULL,
  `variantId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `productId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `sku` VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `slug` VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `nameKo` VARCHAR(200) NOT NULL,
  `nameEn` VARCHAR(200) NOT NULL,
  `optionsKo` JSON NOT NULL,
  `optionsEn` JSON NOT NULL,
  `image` JSON NOT NULL,
  `quantity` INT NOT NULL,
  `unitPrice` INT NOT NULL,
  `compareAt` INT NULL,
  `discount` BIGINT NOT NULL DEFAULT 0,
  `paid` BIGINT NOT NULL,
  `refundedQuantity` INT NOT NULL DEFAULT 0,
  `refundedAmount` BIGINT NOT NULL DEFAULT 0,
  `returnedQuantity` INT NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `order_lines_orderId_position_key` (`orderId`, `position`),
  INDEX `order_lines_variantId_idx` (`variantId`),
  CONSTRAINT `order_lines_orderId_fkey` FOREIGN KEY (`orderId`) REFERENCES `orders` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT `order_lines_variantId_fkey` FOREIGN KEY (`variantId`) REFERENCES `variants` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT `order_lines_quantity_check` CHECK (`quantity` BETWEEN 1 AND 99),
  CONSTRAINT `order_lines_discount_check` CHECK (`discount` >= 0),
  CONSTRAINT `order_lines_paid_check` CHECK (`paid` = `unitPrice` * `quantity` - `discount`),
  CONSTRAINT `order_lines_refundedQuantity_check` CHECK (`refundedQuantity` BETWEEN 0 AND `quantity`),
  CONSTRAINT `order_lines_refundedAmount_check` CHECK (`refundedAmount` BETWEEN 0 AND `paid`),
  CONSTRAINT `order_lines_returnedQuantity_check` CHECK (`returnedQuantity` BETWEEN 0 AND `quantity`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `payments` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `orderId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `kind` ENUM('capture', 'refund') NOT NULL,
  `method` ENUM('points') NOT NULL,
  `amount` BIGINT NOT NULL,
  `createdAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `payments_orderId_createdAt_idx` (`orderId`, `createdAt`),
  CONSTRAINT `payments_orderId_fkey` FOREIGN KEY (`orderId`) REFERENCES `orders` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT `payments_amount_check` CHECK (`amount` > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
