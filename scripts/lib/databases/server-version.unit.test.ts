import { expect, test } from 'vitest'
import { parseServerVersion } from './server-version.ts'

test.each([
  ['mariadbd  Ver 10.11.19-MariaDB-0+deb12u1 for debian-linux-gnu on x86_64', 'MariaDB 10.11.19', false],
  ['11.8.2-MariaDB-ubu2404', 'MariaDB 11.8.2', false],
  ['10.5.23-MariaDB', 'MariaDB 10.5.23', true],
  ['/usr/sbin/mysqld  Ver 8.4.3 for Linux on x86_64 (MySQL Community Server - GPL)', 'MySQL 8.4.3', false],
  ['8.0.40-0ubuntu0.24.04.1', 'MySQL 8.0.40', false],
  ['5.7.44', 'MySQL 5.7.44', true],
  ['', 'MySQL 0.0', true],
])('%s', (text, label, isOld) => {
  expect(parseServerVersion(text)).toMatchObject({ label, isOld })
})
