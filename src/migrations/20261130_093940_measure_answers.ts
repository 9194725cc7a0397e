import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`measure_answers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`measure\` text,
  	\`plan\` text,
  	\`year\` numeric,
  	\`state\` text,
  	\`email\` text,
  	\`organisation\` text,
  	\`measure_state\` text,
  	\`text\` text,
  	\`spent\` numeric,
  	\`values\` text,
  	\`submitted_at\` text,
  	\`decided_by_name\` text,
  	\`decided_at\` text,
  	\`reason\` text,
  	\`version\` numeric,
  	\`slot\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`measure_answers_measure_idx\` ON \`measure_answers\` (\`measure\`);`)
  await db.run(sql`CREATE INDEX \`measure_answers_plan_idx\` ON \`measure_answers\` (\`plan\`);`)
  await db.run(sql`CREATE INDEX \`measure_answers_state_idx\` ON \`measure_answers\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`measure_answers_email_idx\` ON \`measure_answers\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`measure_answers_submitted_at_idx\` ON \`measure_answers\` (\`submitted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`measure_answers_slot_idx\` ON \`measure_answers\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`measure_answers_updated_at_idx\` ON \`measure_answers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`measure_answers_created_at_idx\` ON \`measure_answers\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`measures_evaluations\` ADD \`said_by\` text;`)
  await db.run(sql`ALTER TABLE \`_measures_v_version_evaluations\` ADD \`said_by\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`measure_answers\`;`)
  await db.run(sql`ALTER TABLE \`measures_evaluations\` DROP COLUMN \`said_by\`;`)
  await db.run(sql`ALTER TABLE \`_measures_v_version_evaluations\` DROP COLUMN \`said_by\`;`)
}
