import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`users\` ADD \`is_machine\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`reads_only\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`key_expires_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`key_last_used_on\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`key_refused_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`enable_a_p_i_key\` integer;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`api_key\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`api_key_index\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_api_key_index_idx\` ON \`users\` (\`api_key_index\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`users_api_key_index_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`is_machine\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`reads_only\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`key_expires_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`key_last_used_on\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`key_refused_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`enable_a_p_i_key\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`api_key\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`api_key_index\`;`)
}
