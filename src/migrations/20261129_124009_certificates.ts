import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`ALTER TABLE \`events\` ADD \`accreditation_number\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`accreditation_hours\` numeric;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_accreditation_number\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_accreditation_hours\` numeric;`)
  await db.run(sql`ALTER TABLE \`letters\` ADD \`pdf\` text;`)
  await db.run(sql`ALTER TABLE \`letters\` ADD \`pdf_name\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`certificates\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`accreditation_number\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`accreditation_hours\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_accreditation_number\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_accreditation_hours\`;`)
  await db.run(sql`ALTER TABLE \`letters\` DROP COLUMN \`pdf\`;`)
  await db.run(sql`ALTER TABLE \`letters\` DROP COLUMN \`pdf_name\`;`)
}
