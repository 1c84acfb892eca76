/** Brings a database to the newest schema, one migration after the other, each in its own transaction. */
import { ConfigError } from '../core/errors.ts';
import { MIGRATIONS, SQL } from './sql.ts';
import type { SqliteEngine } from './sqlite-engine.ts';

/** Throws `ConfigError` for a database that a newer version of this program has written. */
export function migrate(
  engine: SqliteEngine,
  now: () => number,
  migrations: readonly (readonly string[])[] = MIGRATIONS,
): void {
  engine.run(SQL.makeSchemaVersion);
  const found = Number(engine.get(SQL.schemaVersion)?.['version'] ?? 0);
  if (found > migrations.length) {
    throw new ConfigError(
      `the database has schema version ${found}, this program knows ${migrations.length}; start the newer program, or another DATA_DIR`,
    );
  }
  for (const [index, statements] of migrations.entries()) {
    const version = index + 1;
    if (version <= found) continue;
    engine.run('BEGIN IMMEDIATE');
    try {
      // Another process may have come first while this one waited for the lock.
      if (Number(engine.get(SQL.schemaVersion)?.['version'] ?? 0) >= version) {
        engine.run('ROLLBACK');
        continue;
      }
      for (const statement of statements) engine.run(statement);
      engine.run(SQL.addSchemaVersion, version, now());
      engine.run('COMMIT');
    } catch (error) {
      if (engine.inTransaction()) engine.run('ROLLBACK');
      throw error;
    }
  }
}
