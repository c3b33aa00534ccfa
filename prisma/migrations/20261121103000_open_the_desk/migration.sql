-- The desk: staff, their sessions and what they did; figures by day; what the admin lists are found by.

CREATE TABLE `staff` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `email` VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `emailIndex` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `name` VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `role` ENUM('owner', 'manager', 'viewer') NOT NULL,
  `status` ENUM('invited', 'active', 'disabled') NOT NULL DEFAULT 'invited',
  `passwordHash` VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `inviteHash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `inviteEndsAt` DATETIME(3) NULL,
  `totpSecret` VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `totpPending` VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `totpStep` BIGINT NOT NULL DEFAULT 0,
  `version` INT NOT NULL DEFAULT 1,
  `createdAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  `updatedAt` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  PRIMARY KEY (`id`),
  UNIQUE INDEX `staff_emailIndex_key` (`emailIndex`),
  UNIQUE INDEX `staff_inviteHash_key` (`inviteHash`),
  CONSTRAINT `staff_passwordHash_check` CHECK (`status` <> 'active' OR `passwordHash` IS NOT NULL),
  CONSTRAINT `staff_inviteEndsAt_check` CHECK ((`inviteHash` IS NULL) = (`inviteEndsAt` IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `staff_sessions` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `staffId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `kind` ENUM('cookie', 'bearer') NOT NULL,
  `tokenHash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `device` VARCHAR(200) NULL,
  `createdAt` DATETIME(3) NOT NULL,
  `lastSeenAt` DATETIME(3) NOT NULL,
  `expiresAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `staff_sessions_tokenHash_key` (`tokenHash`),
  INDEX `staff_sessions_staffId_createdAt_idx` (`staffId`, `createdAt`),
  INDEX `staff_sessions_expiresAt_idx` (`expiresAt`),
  CONSTRAINT `staff_sessions_staffId_fkey` FOREIGN KEY (`staffId`) REFERENCES `staff` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `recovery_codes` (
  `staffId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `codeHash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `usedAt` DATETIME(3) NULL,
  PRIMARY KEY (`staffId`, `codeHash`),
  CONSTRAINT `recovery_codes_staffId_fkey` FOREIGN KEY (`staffId`) REFERENCES `staff` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `audit_entries` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `actor` VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `action` VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `subjectType` VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `subjectId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `before` JSON NULL,
  `after` JSON NULL,
  `reason` VARCHAR(500) NULL,
  `address` VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `device` VARCHAR(200) NULL,
  `requestId` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `createdAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `audit_entries_createdAt_id_idx` (`createdAt`, `id`),
  INDEX `audit_entries_actor_createdAt_id_idx` (`actor`, `createdAt`, `id`),
  INDEX `audit_entries_action_createdAt_id_idx` (`action`, `createdAt`, `id`),
  INDEX `audit_entries_subjectId_createdAt_id_idx` (`subjectId`, `createdAt`, `id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `order_notes` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `orderId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `staffId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `text` VARCHAR(2000) NOT NULL,
  `createdAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `order_notes_orderId_createdAt_idx` (`orderId`, `createdAt`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `saved_views` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `staffId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `list` VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `name` VARCHAR(60) NOT NULL,
  `query` VARCHAR(2000) NOT NULL,
  `createdAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `saved_views_staffId_list_name_key` (`staffId`, `list`, `name`),
  CONSTRAINT `saved_views_staffId_fkey` FOREIGN KEY (`staffId`) REFERENCES `staff` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `day_figures` (
  `day` DATE NOT NULL,
  `shard` INT NOT NULL,
  `orders` INT NOT NULL DEFAULT 0,
  `units` INT NOT NULL DEFAULT 0,
  `sales` BIGINT NOT NULL DEFAULT 0,
  `discount` BIGINT NOT NULL DEFAULT 0,
  `shippingFees` BIGINT NOT NULL DEFAULT 0,
  `refunds` INT NOT NULL DEFAULT 0,
  `refunded` BIGINT NOT NULL DEFAULT 0,
  `charged` BIGINT NOT NULL DEFAULT 0,
  `adjusted` BIGINT NOT NULL DEFAULT 0,
  `expired` BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (`day`, `shard`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `product_days` (
  `day` DATE NOT NULL,
  `productId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `units` INT NOT NULL DEFAULT 0,
  `sales` BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (`day`, `productId`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `coupon_figures` (
  `couponId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `used` INT NOT NULL DEFAULT 0,
  `discount` BIGINT NOT NULL DEFAULT 0,
  `sales` BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (`couponId`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `book_checks` (
  `name` VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `ok` BOOLEAN NOT NULL,
  `rows` INT NOT NULL DEFAULT 0,
  `examples` JSON NOT NULL,
  `checkedAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`name`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `book_marks` (
  `name` VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `value` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `updatedAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`name`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

ALTER TABLE `users`
  ADD COLUMN `nameIndex` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER `name`,
  ADD INDEX `users_nameIndex_idx` (`nameIndex`),
  ADD INDEX `users_createdAt_id_idx` (`createdAt`, `id`);

ALTER TABLE `products`
  ADD INDEX `products_createdAt_id_idx` (`createdAt`, `id`),
  ADD INDEX `products_updatedAt_id_idx` (`updatedAt`, `id`);

ALTER TABLE `variants`
  ADD INDEX `variants_stock_id_idx` (`stock`, `id`);

ALTER TABLE `orders`
  ADD INDEX `orders_placedAt_id_idx` (`placedAt`, `id`),
  ADD INDEX `orders_status_placedAt_id_idx` (`status`, `placedAt`, `id`),
  ADD INDEX `orders_total_placedAt_id_idx` (`total`, `placedAt`, `id`),
  ADD INDEX `orders_couponId_placedAt_id_idx` (`couponId`, `placedAt`, `id`);

ALTER TABLE `order_lines`
  ADD INDEX `order_lines_productId_orderId_idx` (`productId`, `orderId`);
