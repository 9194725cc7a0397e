import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`working_groups_meetings_resolutions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`votes_for\` numeric,
  	\`votes_against\` numeric,
  	\`votes_abstained\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`working_groups_meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`working_groups_meetings_resolutions_order_idx\` ON \`working_groups_meetings_resolutions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_meetings_resolutions_parent_id_idx\` ON \`working_groups_meetings_resolutions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`working_groups_meetings_resolutions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`working_groups_meetings_resolutions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`working_groups_meetings_resolutions_locales_locale_parent_id\` ON \`working_groups_meetings_resolutions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_meetings_resolutions_locales_parent_idx\` ON \`working_groups_meetings_resolutions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`working_groups_tasks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`due_on\` text,
  	\`met_on\` text,
  	\`state\` text,
  	\`done_on\` text,
  	\`measure_id\` text(36),
  	FOREIGN KEY (\`measure_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`working_groups_tasks_order_idx\` ON \`working_groups_tasks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_tasks_parent_id_idx\` ON \`working_groups_tasks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_tasks_measure_idx\` ON \`working_groups_tasks\` (\`measure_id\`);`)
  await db.run(sql`CREATE TABLE \`working_groups_tasks_locales\` (
  	\`text\` text,
  	\`responsible\` text,
  	\`drop_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`working_groups_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`working_groups_tasks_locales_locale_parent_id_unique\` ON \`working_groups_tasks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_tasks_locales_parent_idx\` ON \`working_groups_tasks_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_working_groups_v_version_meetings_resolutions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`votes_for\` numeric,
  	\`votes_against\` numeric,
  	\`votes_abstained\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_working_groups_v_version_meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_meetings_resolutions_order_idx\` ON \`_working_groups_v_version_meetings_resolutions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_meetings_resolutions_parent_id_idx\` ON \`_working_groups_v_version_meetings_resolutions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_working_groups_v_version_meetings_resolutions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_working_groups_v_version_meetings_resolutions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_working_groups_v_version_meetings_resolutions_locales_local\` ON \`_working_groups_v_version_meetings_resolutions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_meetings_resolutions_locales_parent_idx\` ON \`_working_groups_v_version_meetings_resolutions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_working_groups_v_version_tasks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`due_on\` text,
  	\`met_on\` text,
  	\`state\` text,
  	\`done_on\` text,
  	\`measure_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`measure_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_working_groups_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_tasks_order_idx\` ON \`_working_groups_v_version_tasks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_tasks_parent_id_idx\` ON \`_working_groups_v_version_tasks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_tasks_measure_idx\` ON \`_working_groups_v_version_tasks\` (\`measure_id\`);`)
  await db.run(sql`CREATE TABLE \`_working_groups_v_version_tasks_locales\` (
  	\`text\` text,
  	\`responsible\` text,
  	\`drop_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_working_groups_v_version_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_working_groups_v_version_tasks_locales_locale_parent_id_uni\` ON \`_working_groups_v_version_tasks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_tasks_locales_parent_idx\` ON \`_working_groups_v_version_tasks_locales\` (\`_parent_id\`);`)
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
  await db.run(sql`ALTER TABLE \`working_groups_meetings\` ADD \`event_id\` text(36) REFERENCES events(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`working_groups_meetings\` ADD \`attendance_commissioner\` numeric;`)
  await db.run(sql`ALTER TABLE \`working_groups_meetings\` ADD \`attendance_provider\` numeric;`)
  await db.run(sql`ALTER TABLE \`working_groups_meetings\` ADD \`attendance_user\` numeric;`)
  await db.run(sql`ALTER TABLE \`working_groups_meetings\` ADD \`attendance_expert\` numeric;`)
  await db.run(sql`ALTER TABLE \`working_groups_meetings\` ADD \`attendance_guest\` numeric;`)
  await db.run(sql`ALTER TABLE \`working_groups_meetings\` ADD \`quorum\` text;`)
  await db.run(sql`CREATE INDEX \`working_groups_meetings_event_idx\` ON \`working_groups_meetings\` (\`event_id\`);`)
  await db.run(sql`ALTER TABLE \`working_groups_meetings_locales\` ADD \`agenda\` text;`)
  await db.run(sql`ALTER TABLE \`working_groups_rels\` ADD \`files_id\` text(36) REFERENCES files(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_files_id_idx\` ON \`working_groups_rels\` (\`files_id\`);`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_meetings\` ADD \`event_id\` text(36) REFERENCES events(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_meetings\` ADD \`attendance_commissioner\` numeric;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_meetings\` ADD \`attendance_provider\` numeric;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_meetings\` ADD \`attendance_user\` numeric;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_meetings\` ADD \`attendance_expert\` numeric;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_meetings\` ADD \`attendance_guest\` numeric;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_meetings\` ADD \`quorum\` text;`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_meetings_event_idx\` ON \`_working_groups_v_version_meetings\` (\`event_id\`);`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_meetings_locales\` ADD \`agenda\` text;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_rels\` ADD \`files_id\` text(36) REFERENCES files(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_files_id_idx\` ON \`_working_groups_v_rels\` (\`files_id\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`sign_up_here_online_url\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_sign_up_here_online_url\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`reminded_until\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`working_groups_meetings_resolutions\`;`)
  await db.run(sql`DROP TABLE \`working_groups_meetings_resolutions_locales\`;`)
  await db.run(sql`DROP TABLE \`working_groups_tasks\`;`)
  await db.run(sql`DROP TABLE \`working_groups_tasks_locales\`;`)
  await db.run(sql`DROP TABLE \`_working_groups_v_version_meetings_resolutions\`;`)
  await db.run(sql`DROP TABLE \`_working_groups_v_version_meetings_resolutions_locales\`;`)
  await db.run(sql`DROP TABLE \`_working_groups_v_version_tasks\`;`)
  await db.run(sql`DROP TABLE \`_working_groups_v_version_tasks_locales\`;`)
  await db.run(sql`DROP TABLE \`events_sign_up_here_reminders\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_sign_up_here_reminders\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_working_groups_meetings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`minutes_id\` text(36),
  	FOREIGN KEY (\`minutes_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_working_groups_meetings\`("_order", "_parent_id", "id", "date", "minutes_id") SELECT "_order", "_parent_id", "id", "date", "minutes_id" FROM \`working_groups_meetings\`;`)
  await db.run(sql`DROP TABLE \`working_groups_meetings\`;`)
  await db.run(sql`ALTER TABLE \`__new_working_groups_meetings\` RENAME TO \`working_groups_meetings\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`working_groups_meetings_order_idx\` ON \`working_groups_meetings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_meetings_parent_id_idx\` ON \`working_groups_meetings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_meetings_minutes_idx\` ON \`working_groups_meetings\` (\`minutes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_working_groups_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`target_groups_id\` text(36),
  	\`projects_id\` text(36),
  	\`plans_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`target_groups_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`plans_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_working_groups_rels\`("id", "order", "parent_id", "path", "target_groups_id", "projects_id", "plans_id") SELECT "id", "order", "parent_id", "path", "target_groups_id", "projects_id", "plans_id" FROM \`working_groups_rels\`;`)
  await db.run(sql`DROP TABLE \`working_groups_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_working_groups_rels\` RENAME TO \`working_groups_rels\`;`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_order_idx\` ON \`working_groups_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_parent_idx\` ON \`working_groups_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_path_idx\` ON \`working_groups_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_target_groups_id_idx\` ON \`working_groups_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_projects_id_idx\` ON \`working_groups_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_plans_id_idx\` ON \`working_groups_rels\` (\`plans_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__working_groups_v_version_meetings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`minutes_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`minutes_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_working_groups_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__working_groups_v_version_meetings\`("_order", "_parent_id", "id", "date", "minutes_id", "_uuid") SELECT "_order", "_parent_id", "id", "date", "minutes_id", "_uuid" FROM \`_working_groups_v_version_meetings\`;`)
  await db.run(sql`DROP TABLE \`_working_groups_v_version_meetings\`;`)
  await db.run(sql`ALTER TABLE \`__new__working_groups_v_version_meetings\` RENAME TO \`_working_groups_v_version_meetings\`;`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_meetings_order_idx\` ON \`_working_groups_v_version_meetings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_meetings_parent_id_idx\` ON \`_working_groups_v_version_meetings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_meetings_minutes_idx\` ON \`_working_groups_v_version_meetings\` (\`minutes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__working_groups_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`target_groups_id\` text(36),
  	\`projects_id\` text(36),
  	\`plans_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_working_groups_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`target_groups_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`plans_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__working_groups_v_rels\`("id", "order", "parent_id", "path", "target_groups_id", "projects_id", "plans_id") SELECT "id", "order", "parent_id", "path", "target_groups_id", "projects_id", "plans_id" FROM \`_working_groups_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_working_groups_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__working_groups_v_rels\` RENAME TO \`_working_groups_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_order_idx\` ON \`_working_groups_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_parent_idx\` ON \`_working_groups_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_path_idx\` ON \`_working_groups_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_target_groups_id_idx\` ON \`_working_groups_v_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_projects_id_idx\` ON \`_working_groups_v_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_plans_id_idx\` ON \`_working_groups_v_rels\` (\`plans_id\`);`)
  await db.run(sql`ALTER TABLE \`working_groups_meetings_locales\` DROP COLUMN \`agenda\`;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_meetings_locales\` DROP COLUMN \`agenda\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`sign_up_here_online_url\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_sign_up_here_online_url\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`reminded_until\`;`)
}
