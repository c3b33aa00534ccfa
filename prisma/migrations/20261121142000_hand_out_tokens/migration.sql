-- Tokens by which programs call: a shopper's own, and the keys of services that read for the shop.

CREATE TABLE `personal_tokens` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `userId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `name` VARCHAR(60) NOT NULL,
  `tokenHash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `ending` CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `scopes` JSON NOT NULL,
  `createdAt` DATETIME(3) NOT NULL,
  `lastUsedAt` DATETIME(3) NULL,
  `expiresAt` DATETIME(3) NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `personal_tokens_tokenHash_key` (`tokenHash`),
  INDEX `personal_tokens_userId_createdAt_idx` (`userId`, `createdAt`),
  INDEX `personal_tokens_expiresAt_idx` (`expiresAt`),
  CONSTRAINT `personal_tokens_userId_fkey` FOREIGN KEY (`userId`) REFERENCES `users` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `service_keys` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `name` VARCHAR(60) NOT NULL,
  `tokenHash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `ending` CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `scopes` JSON NOT NULL,
  `createdBy` VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `createdAt` DATETIME(3) NOT NULL,
  `lastUsedAt` DATETIME(3) NULL,
  `expiresAt` DATETIME(3) NULL,
  `revokedAt` DATETIME(3) NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `service_keys_tokenHash_key` (`tokenHash`),
  INDEX `service_keys_revokedAt_createdAt_idx` (`revokedAt`, `createdAt`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
