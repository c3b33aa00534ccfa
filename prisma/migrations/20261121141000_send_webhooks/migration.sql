-- Where events are sent to, what goes there, and what became of it.

CREATE TABLE `webhook_endpoints` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `name` VARCHAR(120) NOT NULL,
  `url` VARCHAR(2000) NOT NULL,
  `types` JSON NOT NULL,
  `status` ENUM('active', 'paused', 'disabled') NOT NULL DEFAULT 'active',
  `secret` VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `oldSecret` VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `oldSecretEndsAt` DATETIME(3) NULL,
  `since` BIGINT NOT NULL,
  `failingSince` DATETIME(3) NULL,
  `succeededAt` DATETIME(3) NULL,
  `version` INT NOT NULL DEFAULT 1,
  `createdAt` DATETIME(3) NOT NULL,
  `updatedAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `webhook_endpoints_oldSecret_check` CHECK ((`oldSecret` IS NULL) = (`oldSecretEndsAt` IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `webhook_deliveries` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `endpointId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `eventId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `aggregateId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `position` BIGINT NOT NULL,
  `type` VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `status` ENUM('waiting', 'delivered', 'dead') NOT NULL DEFAULT 'waiting',
  `attempts` INT NOT NULL DEFAULT 0,
  `createdAt` DATETIME(3) NOT NULL,
  `settledAt` DATETIME(3) NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `webhook_deliveries_endpointId_eventId_key` (`endpointId`, `eventId`),
  INDEX `webhook_deliveries_endpointId_aggregateId_status_position_idx` (`endpointId`, `aggregateId`, `status`, `position`),
  INDEX `webhook_deliveries_createdAt_id_idx` (`createdAt`, `id`),
  INDEX `webhook_deliveries_status_createdAt_id_idx` (`status`, `createdAt`, `id`),
  INDEX `webhook_deliveries_endpointId_createdAt_id_idx` (`endpointId`, `createdAt`, `id`),
  INDEX `webhook_deliveries_endpointId_status_createdAt_id_idx` (`endpointId`, `status`, `createdAt`, `id`),
  INDEX `webhook_deliveries_aggregateId_position_idx` (`aggregateId`, `position`),
  CONSTRAINT `webhook_deliveries_endpointId_fkey` FOREIGN KEY (`endpointId`) REFERENCES `webhook_endpoints` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT `webhook_deliveries_settledAt_check` CHECK ((`status` = 'waiting') = (`settledAt` IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `webhook_queues` (
  `endpointId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `aggregateId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `nextAt` DATETIME(3) NOT NULL,
  `leasedBy` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `leaseUntil` DATETIME(3) NULL,
  PRIMARY KEY (`endpointId`, `aggregateId`),
  INDEX `webhook_queues_endpointId_nextAt_idx` (`endpointId`, `nextAt`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `webhook_attempts` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `deliveryId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `number` INT NOT NULL,
  `url` VARCHAR(2000) NOT NULL,
  `requestHeaders` JSON NOT NULL,
  `status` INT NULL,
  `failure` VARCHAR(60) NULL,
  `responseBody` TEXT NULL,
  `durationMs` INT NOT NULL,
  `startedAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `webhook_attempts_deliveryId_startedAt_id_idx` (`deliveryId`, `startedAt`, `id`),
  CONSTRAINT `webhook_attempts_deliveryId_fkey` FOREIGN KEY (`deliveryId`) REFERENCES `webhook_deliveries` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `webhook_replays` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `endpointId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `after` BIGINT NOT NULL,
  `upTo` BIGINT NOT NULL,
  `position` BIGINT NOT NULL,
  `actor` VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `createdAt` DATETIME(3) NOT NULL,
  `finishedAt` DATETIME(3) NULL,
  PRIMARY KEY (`id`),
  INDEX `webhook_replays_finishedAt_createdAt_idx` (`finishedAt`, `createdAt`),
  INDEX `webhook_replays_endpointId_createdAt_idx` (`endpointId`, `createdAt`),
  CONSTRAINT `webhook_replays_endpointId_fkey` FOREIGN KEY (`endpointId`) REFERENCES `webhook_endpoints` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
