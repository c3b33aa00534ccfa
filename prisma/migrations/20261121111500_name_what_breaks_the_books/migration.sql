-- Every row that breaks a promise of the books, until it has been found right again.

CREATE TABLE `book_findings` (
  `promise` VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `kind` VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `subjectId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `rowId` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `found` VARCHAR(500) NOT NULL,
  `foundAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`promise`, `subjectId`, `rowId`),
  INDEX `book_findings_kind_subjectId_idx` (`kind`, `subjectId`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
