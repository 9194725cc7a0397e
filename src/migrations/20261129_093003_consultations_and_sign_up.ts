import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`consultations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`plan_id\` text(36) NOT NULL,
  	\`opens_at\` text NOT NULL,
  	\`closes_at\` text NOT NULL,
  	\`hearing_id\` text(36),
  	\`hearing_at\` text,
  	\`hearing_place\` text,
  	\`settlement_due_on\` text,
  	\`settled_at\` text,
  	\`title\` text,
  	\`is_public\` integer,
  	\`last_letter\` numeric DEFAULT 0,
  	\`is_told\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`plan_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`hearing_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`consultations_plan_idx\` ON \`consultations\` (\`plan_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_opens_at_idx\` ON \`consultations\` (\`opens_at\`);`)
  await db.run(sql`CREATE INDEX \`consultations_closes_at_idx\` ON \`consultations\` (\`closes_at\`);`)
  await db.run(sql`CREATE INDEX \`consultations_hearing_idx\` ON \`consultations\` (\`hearing_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_settled_at_idx\` ON \`consultations\` (\`settled_at\`);`)
  await db.run(sql`CREATE INDEX \`consultations_is_public_idx\` ON \`consultations\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`consultations_is_told_idx\` ON \`consultations\` (\`is_told\`);`)
  await db.run(sql`CREATE INDEX \`consultations_updated_at_idx\` ON \`consultations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`consultations_created_at_idx\` ON \`consultations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`consultations_deleted_at_idx\` ON \`consultations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`consultation_id\` text(36) NOT NULL,
  	\`channel\` text,
  	\`received_on\` text,
  	\`letter\` numeric,
  	\`item\` text,
  	\`text\` text NOT NULL,
  	\`name\` text,
  	\`organisation\` text,
  	\`email\` text,
  	\`is_name_public\` integer DEFAULT false,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`hidden_reason\` text,
  	\`same_as_id\` text(36),
  	\`decision\` text,
  	\`reason\` text,
  	\`change\` text,
  	\`change_link\` text,
  	\`number\` text,
  	\`point\` numeric,
  	\`item_title\` text,
  	\`version\` text,
  	\`entered_by\` text,
  	\`entered_by_name\` text,
  	\`is_settled\` integer,
  	\`is_suspect\` integer,
  	\`withdrawn_at\` text,
  	\`is_public\` integer,
  	\`last_point\` numeric DEFAULT 0,
  	\`language\` text,
  	\`slot\` text,
  	\`token_hash\` text,
  	\`proof\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`consultation_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`same_as_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_consultation_idx\` ON \`comments\` (\`consultation_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_letter_idx\` ON \`comments\` (\`letter\`);`)
  await db.run(sql`CREATE INDEX \`comments_item_idx\` ON \`comments\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`comments_state_idx\` ON \`comments\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`comments_same_as_idx\` ON \`comments\` (\`same_as_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_decision_idx\` ON \`comments\` (\`decision\`);`)
  await db.run(sql`CREATE INDEX \`comments_number_idx\` ON \`comments\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`comments_is_public_idx\` ON \`comments\` (\`is_public\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_slot_idx\` ON \`comments\` (\`slot\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_token_hash_idx\` ON \`comments\` (\`token_hash\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_proof_idx\` ON \`comments\` (\`proof\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_deleted_at_idx\` ON \`comments\` (\`deleted_at\`);`)
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
  await db.run(sql`DROP TABLE \`consultations\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
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
