-- From where on an endpoint is owed all of its types: those that it asked for later, or while it was disabled, begin there.
ALTER TABLE `webhook_endpoints` ADD COLUMN `owedFrom` BIGINT NOT NULL DEFAULT 0 AFTER `since`;

-- Deliveries of one order, the newest first.
CREATE INDEX `webhook_deliveries_aggregateId_createdAt_id_idx` ON `webhook_deliveries` (`aggregateId`, `createdAt`, `id`);
DROP INDEX `webhook_deliveries_aggregateId_position_idx` ON `webhook_deliveries`;
