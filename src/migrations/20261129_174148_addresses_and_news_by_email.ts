import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`subscriptions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`frequency\` text NOT NULL,
  	\`wants\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`confirm_until\` text,
  	\`next_at\` text,
  	\`told_until\` text,
  	\`code\` text NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`proof\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`subscriptions_email_idx\` ON \`subscriptions\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_state_idx\` ON \`subscriptions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_confirm_until_idx\` ON \`subscriptions\` (\`confirm_until\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_next_at_idx\` ON \`subscriptions\` (\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_token_hash_idx\` ON \`subscriptions\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_proof_idx\` ON \`subscriptions\` (\`proof\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_updated_at_idx\` ON \`subscriptions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_created_at_idx\` ON \`subscriptions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`announcements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`found_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`announcements_key_idx\` ON \`announcements\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`announcements_found_at_idx\` ON \`announcements\` (\`found_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_updated_at_idx\` ON \`announcements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_created_at_idx\` ON \`announcements\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`venue_address_code\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_venue_address_code\` text;`)
  await db.run(sql`ALTER TABLE \`providers\` ADD \`address_code\` text;`)
  await db.run(sql`ALTER TABLE \`_providers_v\` ADD \`version_address_code\` text;`)
  await db.run(sql`ALTER TABLE \`services_places\` ADD \`address_code\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v_version_places\` ADD \`address_code\` text;`)
  await db.run(sql`ALTER TABLE \`letters\` ADD \`unsubscribe\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`operator_address_code\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`subscriptions\`;`)
  await db.run(sql`DROP TABLE \`announcements\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`venue_address_code\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_venue_address_code\`;`)
  await db.run(sql`ALTER TABLE \`providers\` DROP COLUMN \`address_code\`;`)
  await db.run(sql`ALTER TABLE \`_providers_v\` DROP COLUMN \`version_address_code\`;`)
  await db.run(sql`ALTER TABLE \`services_places\` DROP COLUMN \`address_code\`;`)
  await db.run(sql`ALTER TABLE \`_services_v_version_places\` DROP COLUMN \`address_code\`;`)
  await db.run(sql`ALTER TABLE \`letters\` DROP COLUMN \`unsubscribe\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`operator_address_code\`;`)
}
