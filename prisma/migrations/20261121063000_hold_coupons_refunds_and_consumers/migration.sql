-- Coupon campaigns, refunds and returns, the inbox, and the line of events that consumers follow.

CREATE TABLE `coupons` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `nameKo` VARCHAR(120) NOT NULL,
  `nameEn` VARCHAR(120) NOT NULL,
  `kind` ENUM('fixed', 'percent') NOT NULL,
  `value` INT NOT NULL,
  `maxDiscount` INT NULL,
  `minOrderAmount` INT NOT NULL DEFAULT 0,
  `productIds` JSON NULL,
  `quantity` INT NOT NULL,
  `issued` INT NOT NULL DEFAULT 0,
  `startsAt` DATETIME(3) NOT NULL,
  `endsAt` DATETIME(3) NOT NULL,
  `validDays` INT NOT NULL,
  `pausedAt` DATETIME(3) NULL,
  `version` INT NOT NULL DEFAULT 1,
  `createdAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  `updatedAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  PRIMARY KEY (`id`),
  INDEX `coupons_endsAt_id_idx` (`endsAt`, `id`),
  CONSTRAINT `coupons_value_check` CHECK (`value` >= 1 AND (`kind` = 'fixed' OR `value` <= 100)),
  CONSTRAINT `coupons_maxDiscount_check` CHECK (`maxDiscount` >= 1),
  CONSTRAINT `coupons_minOrderAmount_check` CHECK (`minOrderAmount` >= 0),
  CONSTRAINT `coupons_quantity_check` CHECK (`quantity` >= 1),
  CONSTRAINT `coupons_issued_check` CHECK (`issued` BETWEEN 0 AND `quantity`),
  CONSTRAINT `coupons_endsAt_check` CHECK (`startsAt` < `endsAt`),
  CONSTRAINT `coupons_validDays_check` CHECK (`validDays` >= 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `issued_coupons` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `couponId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `userId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `status` ENUM('free', 'held', 'used') NOT NULL DEFAULT 'free',
  `orderId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `issuedAt` DATETIME(3) NOT NULL,
  `expiresAt` DATETIME(3) NOT NULL,
  `remindedAt` DATETIME(3) NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `issued_coupons_couponId_userId_key` (`couponId`, `userId`),
  INDEX `issued_coupons_userId_issuedAt_id_idx` (`userId`, `issuedAt`, `id`),
  INDEX `issued_coupons_status_expiresAt_idx` (`status`, `expiresAt`),
  CONSTRAINT `issued_coupons_couponId_fkey` FOREIGN KEY (`couponId`) REFERENCES `coupons` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT `issued_coupons_orderId_check` CHECK ((`status` = 'free') = (`orderId` IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

ALTER TABLE `orders`
  ADD CONSTRAINT `orders_issuedCouponId_fkey` FOREIGN KEY (`issuedCouponId`) REFERENCES `issued_coupons` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT;

CREATE TABLE `refunds` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `orderId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `reason` VARCHAR(500) NOT NULL,
  `amount` BIGINT NOT NULL,
  `shippingFee` BIGINT NOT NULL DEFAULT 0,
  `restocked` BOOLEAN NOT NULL,
  `actor` VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `paymentId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `createdAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `refunds_orderId_createdAt_idx` (`orderId`, `createdAt`),
  CONSTRAINT `refunds_orderId_fkey` FOREIGN KEY (`orderId`) REFERENCES `orders` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT `refunds_amount_check` CHECK (`amount` >= 0 AND (`amount` > 0) = (`paymentId` IS NOT NULL)),
  CONSTRAINT `refunds_shippingFee_check` CHECK (`shippingFee` BETWEEN 0 AND `amount`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `refund_lines` (
  `refundId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `orderLineId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `quantity` INT NOT NULL,
  `amount` BIGINT NOT NULL,
  PRIMARY KEY (`refundId`, `orderLineId`),
  INDEX `refund_lines_orderLineId_idx` (`orderLineId`),
  CONSTRAINT `refund_lines_refundId_fkey` FOREIGN KEY (`refundId`) REFERENCES `refunds` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT `refund_lines_orderLineId_fkey` FOREIGN KEY (`orderLineId`) REFERENCES `order_lines` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT `refund_lines_quantity_check` CHECK (`quantity` >= 1),
  CONSTRAINT `refund_lines_amount_check` CHECK (`amount` >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `returns` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `orderId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `userId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `status` ENUM('requested', 'approved', 'rejected') NOT NULL DEFAULT 'requested',
  `reason` VARCHAR(500) NOT NULL,
  `answer` VARCHAR(500) NULL,
  `refundId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `requestedAt` DATETIME(3) NOT NULL,
  `decidedAt` DATETIME(3) NULL,
  `decidedBy` VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (`id`),
  INDEX `returns_userId_requestedAt_id_idx` (`userId`, `requestedAt`, `id`),
  INDEX `returns_status_requestedAt_id_idx` (`status`, `requestedAt`, `id`),
  INDEX `returns_orderId_idx` (`orderId`),
  CONSTRAINT `returns_orderId_fkey` FOREIGN KEY (`orderId`) REFERENCES `orders` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT `returns_decidedAt_check` CHECK ((`status` = 'requested') = (`decidedAt` IS NULL)),
  CONSTRAINT `returns_refundId_check` CHECK ((`status` = 'approved') = (`refundId` IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `return_lines` (
  `returnId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `orderLineId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `quantity` INT NOT NULL,
  PRIMARY KEY (`returnId`, `orderLineId`),
  INDEX `return_lines_orderLineId_idx` (`orderLineId`),
  CONSTRAINT `return_lines_returnId_fkey` FOREIGN KEY (`returnId`) REFERENCES `returns` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT `return_lines_orderLineId_fkey` FOREIGN KEY (`orderLineId`) REFERENCES `order_lines` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT `return_lines_quantity_check` CHECK (`quantity` >= 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `notifications` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `userId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `kind` ENUM('order_paid', 'order_shipped', 'order_refunded', 'return_approved', 'return_rejected', 'coupon_expiring', 'password_reset') NOT NULL,
  `subject` VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `payload` JSON NOT NULL,
  `createdAt` DATETIME(3) NOT NULL,
  `readAt` DATETIME(3) NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `notifications_userId_kind_subject_key` (`userId`, `kind`, `subject`),
  INDEX `notifications_userId_createdAt_id_idx` (`userId`, `createdAt`, `id`),
  INDEX `notifications_userId_readAt_idx` (`userId`, `readAt`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `messages` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `userId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `subject` VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `template` VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `content` VARCHAR(4000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `status` ENUM('waiting', 'sent', 'failed') NOT NULL DEFAULT 'waiting',
  `attempts` INT NOT NULL DEFAULT 0,
  `nextAt` DATETIME(3) NOT NULL,
  `leasedBy` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `sentAt` DATETIME(3) NULL,
  `failure` VARCHAR(300) NULL,
  `createdAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `messages_subject_key` (`subject`),
  INDEX `messages_status_nextAt_idx` (`status`, `nextAt`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `password_resets` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `userId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `tokenHash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `createdAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  `expiresAt` DATETIME(3) NOT NULL,
  `usedAt` DATETIME(3) NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `password_resets_tokenHash_key` (`tokenHash`),
  INDEX `password_resets_userId_createdAt_idx` (`userId`, `createdAt`),
  INDEX `password_resets_expiresAt_idx` (`expiresAt`),
  CONSTRAINT `password_resets_userId_fkey` FOREIGN KEY (`userId`) REFERENCES `users` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

ALTER TABLE `products` ADD COLUMN `eventSeq` INT NOT NULL DEFAULT 0 AFTER `version`;

ALTER TABLE `outbox_events`
  ADD COLUMN `position` BIGINT NULL AFTER `payload`,
  DROP INDEX `outbox_events_createdAt_idx`,
  ADD INDEX `outbox_events_position_createdAt_seq_idx` (`position`, `createdAt`, `seq`);

CREATE TABLE `outbox_line` (
  `id` INT NOT NULL,
  `lastPosition` BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`),
  CONSTRAINT `outbox_line_id_check` CHECK (`id` = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO `outbox_line` (`id`) VALUES (1);

CREATE TABLE `consumers` (
  `name` VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `shard` INT NOT NULL,
  `position` BIGINT NOT NULL DEFAULT 0,
  `leasedBy` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `leaseUntil` DATETIME(3) NULL,
  `failures` INT NOT NULL DEFAULT 0,
  `updatedAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  PRIMARY KEY (`name`, `shard`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
