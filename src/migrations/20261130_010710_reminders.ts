import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`events_sign_up_here_reminders\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_sign_up_here_reminders_order_idx\` ON \`events_sign_up_here_reminders\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_sign_up_here_reminders_parent_idx\` ON \`events_sign_up_here_reminders\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_sign_up_here_reminders\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_sign_up_here_reminders_order_idx\` ON \`_events_v_version_sign_up_here_reminders\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_sign_up_here_reminders_parent_idx\` ON \`_events_v_version_sign_up_here_reminders\` (\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`reminded_until\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`events_sign_up_here_reminders\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_sign_up_here_reminders\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`reminded_until\`;`)
}
