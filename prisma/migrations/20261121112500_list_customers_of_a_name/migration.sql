-- Customers of one name are listed newest first, however many they are.

ALTER TABLE `users`
  DROP INDEX `users_nameIndex_idx`,
  ADD INDEX `users_nameIndex_idx` (`nameIndex`, `createdAt`, `id`);
