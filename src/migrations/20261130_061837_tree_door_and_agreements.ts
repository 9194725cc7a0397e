import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`measures_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_texts_order_parent\` ON \`measures_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_texts_order_parent\` ON \`_measures_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`feedback\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`occurrence\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`starts_at\` text NOT NULL,
  	\`stars1\` numeric NOT NULL,
  	\`stars2\` numeric NOT NULL,
  	\`stars3\` numeric NOT NULL,
  	\`stars4\` numeric NOT NULL,
  	\`stars5\` numeric NOT NULL,
  	\`sentences\` text,
  	\`version\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`feedback_occurrence_idx\` ON \`feedback\` (\`occurrence\`);`)
  await db.run(sql`CREATE INDEX \`feedback_event_idx\` ON \`feedback\` (\`event\`);`)
  await db.run(sql`CREATE INDEX \`feedback_starts_at_idx\` ON \`feedback\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_updated_at_idx\` ON \`feedback\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_created_at_idx\` ON \`feedback\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`feedback_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`occurrence\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`starts_at\` text NOT NULL,
  	\`is_spent\` integer DEFAULT false NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`feedback_links_token_hash_idx\` ON \`feedback_links\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`feedback_links_starts_at_idx\` ON \`feedback_links\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_links_updated_at_idx\` ON \`feedback_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_links_created_at_idx\` ON \`feedback_links\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`measures\` ADD \`rank\` text;`)
  await db.run(sql`ALTER TABLE \`_measures_v\` ADD \`version_rank\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`agreements\` numeric;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`sign_up_here_asks_after\` integer;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_sign_up_here_asks_after\` integer;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`attendance_at\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`asked_at\` text;`)
  await db.run(sql`ALTER TABLE \`letters\` ADD \`qr\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`measures_texts\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_texts\`;`)
  await db.run(sql`DROP TABLE \`feedback\`;`)
  await db.run(sql`DROP TABLE \`feedback_links\`;`)
  await db.run(sql`ALTER TABLE \`measures\` DROP COLUMN \`rank\`;`)
  await db.run(sql`ALTER TABLE \`_measures_v\` DROP COLUMN \`version_rank\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`agreements\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`sign_up_here_asks_after\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_sign_up_here_asks_after\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`attendance_at\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`asked_at\`;`)
  await db.run(sql`ALTER TABLE \`letters\` DROP COLUMN \`qr\`;`)
}
