-- Who waits for a variant that is sold out, and the news that it is there again.

CREATE TABLE `stock_watches` (
  `userId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `variantId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `createdAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`userId`, `variantId`),
  INDEX `stock_watches_variantId_id_idx` (`variantId`, `id`),
  INDEX `stock_watches_createdAt_idx` (`createdAt`),
  CONSTRAINT `stock_watches_userId_fkey` FOREIGN KEY (`userId`) REFERENCES `users` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

ALTER TABLE `notifications` MODIFY COLUMN `kind` ENUM('order_paid', 'order_shipped', 'order_refunded', 'return_approved', 'return_rejected', 'coupon_expiring', 'password_reset', 'back_in_stock') NOT NULL;
