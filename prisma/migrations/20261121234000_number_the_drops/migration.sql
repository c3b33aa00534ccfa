-- The number under which the label sells a drop; the pieces of one drop share it.

ALTER TABLE `products`
  ADD COLUMN `dropNumber` INT NULL AFTER `maxPerCustomer`,
  ADD CONSTRAINT `products_dropNumber_check` CHECK (`dropNumber` IS NULL OR `dropNumber` BETWEEN 1 AND 9999);
