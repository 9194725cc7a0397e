import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`projects_supported_periods\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`starts_on\` text,
  	\`ends_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_supported_periods_order_idx\` ON \`projects_supported_periods\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_supported_periods_parent_id_idx\` ON \`projects_supported_periods\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_supported_periods_starts_on_idx\` ON \`projects_supported_periods\` (\`starts_on\`);`)
  await db.run(sql`CREATE INDEX \`projects_supported_periods_ends_on_idx\` ON \`projects_supported_periods\` (\`ends_on\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_supported_periods\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_supported_periods_order_idx\` ON \`_projects_v_version_supported_periods\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_supported_periods_parent_id_idx\` ON \`_projects_v_version_supported_periods\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_supported_periods_starts_on_idx\` ON \`_projects_v_version_supported_periods\` (\`starts_on\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_supported_periods_ends_on_idx\` ON \`_projects_v_version_supported_periods\` (\`ends_on\`);`)
  await db.run(sql`CREATE TABLE \`news_imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`by_name\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`alive_at\` text,
  	\`total\` numeric NOT NULL,
  	\`done\` numeric NOT NULL,
  	\`outcome\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`news_imports_hash_idx\` ON \`news_imports\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`news_imports_state_idx\` ON \`news_imports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`news_imports_updated_at_idx\` ON \`news_imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_imports_created_at_idx\` ON \`news_imports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`news_import_rows\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`import\` text NOT NULL,
  	\`row\` numeric NOT NULL,
  	\`title\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`entry\` text,
  	\`old_address\` text,
  	\`changed_at\` text,
  	\`saved_at\` text,
  	\`pictures\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`news_import_rows_import_idx\` ON \`news_import_rows\` (\`import\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_import_rows_source_idx\` ON \`news_import_rows\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`news_import_rows_entry_idx\` ON \`news_import_rows\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`news_import_rows_updated_at_idx\` ON \`news_import_rows\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_import_rows_created_at_idx\` ON \`news_import_rows\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`certificates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`registration\` text NOT NULL,
  	\`occurrence\` text NOT NULL,
  	\`is_waiting\` integer DEFAULT false NOT NULL,
  	\`language\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`organiser\` text,
  	\`starts_at\` text NOT NULL,
  	\`ends_at\` text,
  	\`all_day\` integer,
  	\`hours\` numeric,
  	\`accreditation\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`certificates_code_idx\` ON \`certificates\` (\`code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`certificates_registration_idx\` ON \`certificates\` (\`registration\`);`)
  await db.run(sql`CREATE INDEX \`certificates_occurrence_idx\` ON \`certificates\` (\`occurrence\`);`)
  await db.run(sql`CREATE INDEX \`certificates_is_waiting_idx\` ON \`certificates\` (\`is_waiting\`);`)
  await db.run(sql`CREATE INDEX \`certificates_updated_at_idx\` ON \`certificates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`certificates_created_at_idx\` ON \`certificates\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`person_matches\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`pair\` text NOT NULL,
  	\`project\` text NOT NULL,
  	\`first\` text NOT NULL,
  	\`second\` text NOT NULL,
  	\`is_same\` integer DEFAULT false NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`person_matches_pair_idx\` ON \`person_matches\` (\`pair\`);`)
  await db.run(sql`CREATE INDEX \`person_matches_project_idx\` ON \`person_matches\` (\`project\`);`)
  await db.run(sql`CREATE INDEX \`person_matches_first_idx\` ON \`person_matches\` (\`first\`);`)
  await db.run(sql`CREATE INDEX \`person_matches_second_idx\` ON \`person_matches\` (\`second\`);`)
  await db.run(sql`CREATE INDEX \`person_matches_updated_at_idx\` ON \`person_matches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`person_matches_created_at_idx\` ON \`person_matches\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`supported_is_shown\` integer;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`supported_keep_until\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_supported_is_shown\` integer;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_supported_keep_until\` text;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`support_hours\` numeric;`)
  await db.run(sql`ALTER TABLE \`events_sign_up_here_questions\` ADD \`is_on_sheet\` integer;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`accreditation_number\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`accreditation_hours\` numeric;`)
  await db.run(sql`ALTER TABLE \`_events_v_version_sign_up_here_questions\` ADD \`is_on_sheet\` integer;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_accreditation_number\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_accreditation_hours\` numeric;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`attendance\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`hours\` numeric;`)
  await db.run(sql`CREATE INDEX \`registrations_attendance_idx\` ON \`registrations\` (\`attendance\`);`)
  await db.run(sql`ALTER TABLE \`letters\` ADD \`pdf\` text;`)
  await db.run(sql`ALTER TABLE \`letters\` ADD \`pdf_name\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`projects_supported_periods\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_supported_periods\`;`)
  await db.run(sql`DROP TABLE \`news_imports\`;`)
  await db.run(sql`DROP TABLE \`news_import_rows\`;`)
  await db.run(sql`DROP TABLE \`certificates\`;`)
  await db.run(sql`DROP TABLE \`person_matches\`;`)
  await db.run(sql`DROP INDEX \`registrations_attendance_idx\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`attendance\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`hours\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`supported_is_shown\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`supported_keep_until\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_supported_is_shown\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_supported_keep_until\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`support_hours\`;`)
  await db.run(sql`ALTER TABLE \`events_sign_up_here_questions\` DROP COLUMN \`is_on_sheet\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`accreditation_number\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`accreditation_hours\`;`)
  await db.run(sql`ALTER TABLE \`_events_v_version_sign_up_here_questions\` DROP COLUMN \`is_on_sheet\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_accreditation_number\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_accreditation_hours\`;`)
  await db.run(sql`ALTER TABLE \`letters\` DROP COLUMN \`pdf\`;`)
  await db.run(sql`ALTER TABLE \`letters\` DROP COLUMN \`pdf_name\`;`)
}
