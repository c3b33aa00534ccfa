-- The wallet of a shopper who has left is closed: the lock that every money verb takes passes it over.

ALTER TABLE `wallets` ADD COLUMN `closedAt` DATETIME(3) NULL;
