-- What the desk changes: variants that are no longer sold, the shop's own events, and what products are listed by.

ALTER TABLE `variants`
  ADD COLUMN `retiredAt` DATETIME(3) NULL AFTER `version`;

ALTER TABLE `shop_settings`
  ADD COLUMN `eventSeq` INT NOT NULL DEFAULT 0;

ALTER TABLE `categories`
  ADD COLUMN `version` INT NOT NULL DEFAULT 1 AFTER `position`;

ALTER TABLE `products`
  ADD INDEX `products_status_updatedAt_id_idx` (`status`, `updatedAt`, `id`),
  ADD INDEX `products_categoryId_createdAt_id_idx` (`categoryId`, `createdAt`, `id`),
  ADD INDEX `products_categoryId_updatedAt_id_idx` (`categoryId`, `updatedAt`, `id`),
  ADD INDEX `products_saleStartsAt_id_idx` (`saleStartsAt`, `id`),
  ADD INDEX `products_saleEndsAt_id_idx` (`saleEndsAt`, `id`);
