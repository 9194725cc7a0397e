import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`events_sign_up_here_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'text',
  	\`is_required\` integer,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_sign_up_here_questions_order_idx\` ON \`events_sign_up_here_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_sign_up_here_questions_parent_id_idx\` ON \`events_sign_up_here_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_sign_up_here_questions_locales\` (
  	\`text\` text,
  	\`options\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_sign_up_here_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_sign_up_here_questions_locales_locale_parent_id_uniqu\` ON \`events_sign_up_here_questions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_sign_up_here_questions_locales_parent_idx\` ON \`events_sign_up_here_questions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_sign_up_here_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'text',
  	\`is_required\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_sign_up_here_questions_order_idx\` ON \`_events_v_version_sign_up_here_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_sign_up_here_questions_parent_id_idx\` ON \`_events_v_version_sign_up_here_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_sign_up_here_questions_locales\` (
  	\`text\` text,
  	\`options\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_sign_up_here_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_sign_up_here_questions_locales_locale_pare\` ON \`_events_v_version_sign_up_here_questions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_sign_up_here_questions_locales_parent_idx\` ON \`_events_v_version_sign_up_here_questions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`registrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`email\` text,
  	\`phone\` text,
  	\`answers\` text,
  	\`needs\` text,
  	\`note\` text,
  	\`state\` text NOT NULL,
  	\`event_id\` text(36) NOT NULL,
  	\`starts_at\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`offered_until\` text,
  	\`confirm_until\` text,
  	\`source\` text,
  	\`language\` text NOT NULL,
  	\`needs_consent_at\` text,
  	\`occurrence\` text NOT NULL,
  	\`slot\` text,
  	\`code\` text NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`proof\` text,
  	\`sequence\` numeric NOT NULL,
  	\`is_in_calendar\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`registrations_email_idx\` ON \`registrations\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`registrations_state_idx\` ON \`registrations\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`registrations_event_idx\` ON \`registrations\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`registrations_starts_at_idx\` ON \`registrations\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`registrations_offered_until_idx\` ON \`registrations\` (\`offered_until\`);`)
  await db.run(sql`CREATE INDEX \`registrations_confirm_until_idx\` ON \`registrations\` (\`confirm_until\`);`)
  await db.run(sql`CREATE INDEX \`registrations_source_idx\` ON \`registrations\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`registrations_occurrence_idx\` ON \`registrations\` (\`occurrence\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`registrations_slot_idx\` ON \`registrations\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`registrations_token_hash_idx\` ON \`registrations\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`registrations_proof_idx\` ON \`registrations\` (\`proof\`);`)
  await db.run(sql`CREATE INDEX \`registrations_updated_at_idx\` ON \`registrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`registrations_created_at_idx\` ON \`registrations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`occurrence_state_idx\` ON \`registrations\` (\`occurrence\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`occupancies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`occurrence\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`taken\` numeric NOT NULL,
  	\`waiting\` numeric NOT NULL,
  	\`last_number\` numeric NOT NULL,
  	\`version\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`occupancies_occurrence_idx\` ON \`occupancies\` (\`occurrence\`);`)
  await db.run(sql`CREATE INDEX \`occupancies_event_idx\` ON \`occupancies\` (\`event\`);`)
  await db.run(sql`CREATE INDEX \`occupancies_updated_at_idx\` ON \`occupancies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`occupancies_created_at_idx\` ON \`occupancies\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`events_occurrences\` ADD \`capacity\` numeric;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`sign_up_here_is_on\` integer;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`sign_up_here_has_waiting_list\` integer;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`sign_up_here_needs_confirmation\` integer;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`sign_up_here_asks_needs\` integer;`)
  await db.run(sql`ALTER TABLE \`_events_v_version_occurrences\` ADD \`capacity\` numeric;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_sign_up_here_is_on\` integer;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_sign_up_here_has_waiting_list\` integer;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_sign_up_here_needs_confirmation\` integer;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_sign_up_here_asks_needs\` integer;`)
  await db.run(sql`ALTER TABLE \`letters\` ADD \`calendar\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`events_sign_up_here_questions\`;`)
  await db.run(sql`DROP TABLE \`events_sign_up_here_questions_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_sign_up_here_questions\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_sign_up_here_questions_locales\`;`)
  await db.run(sql`DROP TABLE \`registrations\`;`)
  await db.run(sql`DROP TABLE \`occupancies\`;`)
  await db.run(sql`ALTER TABLE \`events_occurrences\` DROP COLUMN \`capacity\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`sign_up_here_is_on\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`sign_up_here_has_waiting_list\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`sign_up_here_needs_confirmation\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`sign_up_here_asks_needs\`;`)
  await db.run(sql`ALTER TABLE \`_events_v_version_occurrences\` DROP COLUMN \`capacity\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_sign_up_here_is_on\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_sign_up_here_has_waiting_list\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_sign_up_here_needs_confirmation\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_sign_up_here_asks_needs\`;`)
  await db.run(sql`ALTER TABLE \`letters\` DROP COLUMN \`calendar\`;`)
}
