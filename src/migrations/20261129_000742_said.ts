import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`projects_indicators_values\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_indicators_values_order_idx\` ON \`projects_indicators_values\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_indicators_values_parent_id_idx\` ON \`projects_indicators_values\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_indicators_values_locales\` (
  	\`period\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_indicators_values\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_indicators_values_locales_locale_parent_id_unique\` ON \`projects_indicators_values_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_indicators_values_locales_parent_idx\` ON \`projects_indicators_values_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_indicators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`target\` numeric,
  	\`reached\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_indicators_order_idx\` ON \`projects_indicators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_indicators_parent_id_idx\` ON \`projects_indicators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_indicators_locales\` (
  	\`name\` text,
  	\`unit\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_indicators_locales_locale_parent_id_unique\` ON \`projects_indicators_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_indicators_locales_parent_idx\` ON \`projects_indicators_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_reports_indicators_values\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_reports_indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_reports_indicators_values_order_idx\` ON \`projects_reports_indicators_values\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_reports_indicators_values_parent_id_idx\` ON \`projects_reports_indicators_values\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_reports_indicators_values_locales\` (
  	\`period\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_reports_indicators_values\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_reports_indicators_values_locales_locale_parent_id_\` ON \`projects_reports_indicators_values_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_reports_indicators_values_locales_parent_idx\` ON \`projects_reports_indicators_values_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_reports_indicators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`target\` numeric,
  	\`reached\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_reports_indicators_order_idx\` ON \`projects_reports_indicators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_reports_indicators_parent_id_idx\` ON \`projects_reports_indicators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_reports_indicators_locales\` (
  	\`name\` text,
  	\`unit\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_reports_indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_reports_indicators_locales_locale_parent_id_unique\` ON \`projects_reports_indicators_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_reports_indicators_locales_parent_idx\` ON \`projects_reports_indicators_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_indicators_values\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_indicators_values_order_idx\` ON \`_projects_v_version_indicators_values\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_indicators_values_parent_id_idx\` ON \`_projects_v_version_indicators_values\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_indicators_values_locales\` (
  	\`period\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_indicators_values\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_version_indicators_values_locales_locale_parent_\` ON \`_projects_v_version_indicators_values_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_indicators_values_locales_parent_idx\` ON \`_projects_v_version_indicators_values_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_indicators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`target\` numeric,
  	\`reached\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_indicators_order_idx\` ON \`_projects_v_version_indicators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_indicators_parent_id_idx\` ON \`_projects_v_version_indicators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_indicators_locales\` (
  	\`name\` text,
  	\`unit\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_version_indicators_locales_locale_parent_id_uniq\` ON \`_projects_v_version_indicators_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_indicators_locales_parent_idx\` ON \`_projects_v_version_indicators_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_reports_indicators_values\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_reports_indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_reports_indicators_values_order_idx\` ON \`_projects_v_version_reports_indicators_values\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_reports_indicators_values_parent_id_idx\` ON \`_projects_v_version_reports_indicators_values\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_reports_indicators_values_locales\` (
  	\`period\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_reports_indicators_values\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_version_reports_indicators_values_locales_locale\` ON \`_projects_v_version_reports_indicators_values_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_reports_indicators_values_locales_parent_idx\` ON \`_projects_v_version_reports_indicators_values_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_reports_indicators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`target\` numeric,
  	\`reached\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_reports_indicators_order_idx\` ON \`_projects_v_version_reports_indicators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_reports_indicators_parent_id_idx\` ON \`_projects_v_version_reports_indicators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_reports_indicators_locales\` (
  	\`name\` text,
  	\`unit\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_reports_indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_version_reports_indicators_locales_locale_parent\` ON \`_projects_v_version_reports_indicators_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_reports_indicators_locales_parent_idx\` ON \`_projects_v_version_reports_indicators_locales\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`projects_activities_locales\` ADD \`partner\` text;`)
  await db.run(sql`ALTER TABLE \`projects_activities_locales\` ADD \`outputs\` text;`)
  await db.run(sql`ALTER TABLE \`projects_outputs\` ADD \`count\` numeric;`)
  await db.run(sql`ALTER TABLE \`projects_outputs_locales\` ADD \`description\` text;`)
  await db.run(sql`ALTER TABLE \`projects_outputs_locales\` ADD \`place\` text;`)
  await db.run(sql`ALTER TABLE \`projects_outputs_locales\` ADD \`frequency\` text;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`web\` text;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`no_number_reason\` text;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`starts_on_precision\` text;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`ends_on_precision\` text;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`total_budget\` numeric;`)
  await db.run(sql`ALTER TABLE \`projects_rels\` ADD \`programmes_id\` text(36) REFERENCES programmes(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`projects_rels_programmes_id_idx\` ON \`projects_rels\` (\`programmes_id\`);`)
  await db.run(sql`ALTER TABLE \`_projects_v_version_activities_locales\` ADD \`partner\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v_version_activities_locales\` ADD \`outputs\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v_version_outputs\` ADD \`count\` numeric;`)
  await db.run(sql`ALTER TABLE \`_projects_v_version_outputs_locales\` ADD \`description\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v_version_outputs_locales\` ADD \`place\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v_version_outputs_locales\` ADD \`frequency\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_web\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_no_number_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_starts_on_precision\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_ends_on_precision\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_total_budget\` numeric;`)
  await db.run(sql`ALTER TABLE \`_projects_v_rels\` ADD \`programmes_id\` text(36) REFERENCES programmes(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_programmes_id_idx\` ON \`_projects_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`ALTER TABLE \`plans_priorities_goals\` ADD \`cost\` numeric;`)
  await db.run(sql`ALTER TABLE \`plans_priorities_goals\` ADD \`due_on\` text;`)
  await db.run(sql`ALTER TABLE \`plans_priorities_goals_locales\` ADD \`responsible\` text;`)
  await db.run(sql`ALTER TABLE \`plans_priorities_goals_locales\` ADD \`cost_note\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`commenting_email\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`commenting_phone\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`commenting_until\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`commenting_web\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`commenting_hearing_id\` text(36) REFERENCES events(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`commenting_hearing_at\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`part_of_id\` text(36) REFERENCES plans(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`plans_commenting_commenting_hearing_idx\` ON \`plans\` (\`commenting_hearing_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_part_of_idx\` ON \`plans\` (\`part_of_id\`);`)
  await db.run(sql`ALTER TABLE \`plans_locales\` ADD \`commenting_address\` text;`)
  await db.run(sql`ALTER TABLE \`plans_locales\` ADD \`commenting_hearing_place\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v_version_priorities_goals\` ADD \`cost\` numeric;`)
  await db.run(sql`ALTER TABLE \`_plans_v_version_priorities_goals\` ADD \`due_on\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v_version_priorities_goals_locales\` ADD \`responsible\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v_version_priorities_goals_locales\` ADD \`cost_note\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_commenting_email\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_commenting_phone\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_commenting_until\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_commenting_web\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_commenting_hearing_id\` text(36) REFERENCES events(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_commenting_hearing_at\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_part_of_id\` text(36) REFERENCES plans(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_commenting_version_commenting_hearing_idx\` ON \`_plans_v\` (\`version_commenting_hearing_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_part_of_idx\` ON \`_plans_v\` (\`version_part_of_id\`);`)
  await db.run(sql`ALTER TABLE \`_plans_v_locales\` ADD \`version_commenting_address\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v_locales\` ADD \`version_commenting_hearing_place\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`sign_up_web\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`sign_up_email\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`sign_up_phone\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`sign_up_until\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_sign_up_web\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_sign_up_email\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_sign_up_phone\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_sign_up_until\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`undated_event_months\` numeric DEFAULT 6;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`projects_indicators_values\`;`)
  await db.run(sql`DROP TABLE \`projects_indicators_values_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_indicators\`;`)
  await db.run(sql`DROP TABLE \`projects_indicators_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_reports_indicators_values\`;`)
  await db.run(sql`DROP TABLE \`projects_reports_indicators_values_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_reports_indicators\`;`)
  await db.run(sql`DROP TABLE \`projects_reports_indicators_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_indicators_values\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_indicators_values_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_indicators\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_indicators_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_reports_indicators_values\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_reports_indicators_values_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_reports_indicators\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_reports_indicators_locales\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_projects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`target_groups_id\` text(36),
  	\`territories_id\` text(36),
  	\`files_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`target_groups_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`territories_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_projects_rels\`("id", "order", "parent_id", "path", "target_groups_id", "territories_id", "files_id") SELECT "id", "order", "parent_id", "path", "target_groups_id", "territories_id", "files_id" FROM \`projects_rels\`;`)
  await db.run(sql`DROP TABLE \`projects_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_projects_rels\` RENAME TO \`projects_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`projects_rels_order_idx\` ON \`projects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_parent_idx\` ON \`projects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_path_idx\` ON \`projects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_target_groups_id_idx\` ON \`projects_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_territories_id_idx\` ON \`projects_rels\` (\`territories_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_files_id_idx\` ON \`projects_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__projects_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`target_groups_id\` text(36),
  	\`territories_id\` text(36),
  	\`files_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`target_groups_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`territories_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__projects_v_rels\`("id", "order", "parent_id", "path", "target_groups_id", "territories_id", "files_id") SELECT "id", "order", "parent_id", "path", "target_groups_id", "territories_id", "files_id" FROM \`_projects_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__projects_v_rels\` RENAME TO \`_projects_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_order_idx\` ON \`_projects_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_parent_idx\` ON \`_projects_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_path_idx\` ON \`_projects_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_target_groups_id_idx\` ON \`_projects_v_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_territories_id_idx\` ON \`_projects_v_rels\` (\`territories_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_files_id_idx\` ON \`_projects_v_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_plans\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`state\` text DEFAULT 'preparation',
  	\`territory_id\` text(36),
  	\`from\` text,
  	\`to\` text,
  	\`approved_on\` text,
  	\`resolution_number\` text,
  	\`image_id\` text(36),
  	\`predecessor_id\` text(36),
  	\`slug\` text,
  	\`is_blank\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`territory_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`predecessor_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_plans\`("id", "kind", "state", "territory_id", "from", "to", "approved_on", "resolution_number", "image_id", "predecessor_id", "slug", "is_blank", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "kind", "state", "territory_id", "from", "to", "approved_on", "resolution_number", "image_id", "predecessor_id", "slug", "is_blank", "updated_at", "created_at", "deleted_at", "_status" FROM \`plans\`;`)
  await db.run(sql`DROP TABLE \`plans\`;`)
  await db.run(sql`ALTER TABLE \`__new_plans\` RENAME TO \`plans\`;`)
  await db.run(sql`CREATE INDEX \`plans_kind_idx\` ON \`plans\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`plans_state_idx\` ON \`plans\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`plans_territory_idx\` ON \`plans\` (\`territory_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_from_idx\` ON \`plans\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`plans_to_idx\` ON \`plans\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`plans_image_idx\` ON \`plans\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_predecessor_idx\` ON \`plans\` (\`predecessor_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`plans_slug_idx\` ON \`plans\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`plans_updated_at_idx\` ON \`plans\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`plans_created_at_idx\` ON \`plans\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`plans_deleted_at_idx\` ON \`plans\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`plans__status_idx\` ON \`plans\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__plans_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text,
  	\`version_state\` text DEFAULT 'preparation',
  	\`version_territory_id\` text(36),
  	\`version_from\` text,
  	\`version_to\` text,
  	\`version_approved_on\` text,
  	\`version_resolution_number\` text,
  	\`version_image_id\` text(36),
  	\`version_predecessor_id\` text(36),
  	\`version_slug\` text,
  	\`version_is_blank\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_territory_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_predecessor_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__plans_v\`("id", "parent_id", "version_kind", "version_state", "version_territory_id", "version_from", "version_to", "version_approved_on", "version_resolution_number", "version_image_id", "version_predecessor_id", "version_slug", "version_is_blank", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_kind", "version_state", "version_territory_id", "version_from", "version_to", "version_approved_on", "version_resolution_number", "version_image_id", "version_predecessor_id", "version_slug", "version_is_blank", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_plans_v\`;`)
  await db.run(sql`DROP TABLE \`_plans_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__plans_v\` RENAME TO \`_plans_v\`;`)
  await db.run(sql`CREATE INDEX \`_plans_v_parent_idx\` ON \`_plans_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_kind_idx\` ON \`_plans_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_state_idx\` ON \`_plans_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_territory_idx\` ON \`_plans_v\` (\`version_territory_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_from_idx\` ON \`_plans_v\` (\`version_from\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_to_idx\` ON \`_plans_v\` (\`version_to\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_image_idx\` ON \`_plans_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_predecessor_idx\` ON \`_plans_v\` (\`version_predecessor_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_slug_idx\` ON \`_plans_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_updated_at_idx\` ON \`_plans_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_created_at_idx\` ON \`_plans_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_deleted_at_idx\` ON \`_plans_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version__status_idx\` ON \`_plans_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_created_at_idx\` ON \`_plans_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_updated_at_idx\` ON \`_plans_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_snapshot_idx\` ON \`_plans_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_published_locale_idx\` ON \`_plans_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_latest_idx\` ON \`_plans_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_autosave_idx\` ON \`_plans_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`projects_activities_locales\` DROP COLUMN \`partner\`;`)
  await db.run(sql`ALTER TABLE \`projects_activities_locales\` DROP COLUMN \`outputs\`;`)
  await db.run(sql`ALTER TABLE \`projects_outputs\` DROP COLUMN \`count\`;`)
  await db.run(sql`ALTER TABLE \`projects_outputs_locales\` DROP COLUMN \`description\`;`)
  await db.run(sql`ALTER TABLE \`projects_outputs_locales\` DROP COLUMN \`place\`;`)
  await db.run(sql`ALTER TABLE \`projects_outputs_locales\` DROP COLUMN \`frequency\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`web\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`no_number_reason\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`starts_on_precision\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`ends_on_precision\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`total_budget\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v_version_activities_locales\` DROP COLUMN \`partner\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v_version_activities_locales\` DROP COLUMN \`outputs\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v_version_outputs\` DROP COLUMN \`count\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v_version_outputs_locales\` DROP COLUMN \`description\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v_version_outputs_locales\` DROP COLUMN \`place\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v_version_outputs_locales\` DROP COLUMN \`frequency\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_web\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_no_number_reason\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_starts_on_precision\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_ends_on_precision\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_total_budget\`;`)
  await db.run(sql`ALTER TABLE \`plans_priorities_goals\` DROP COLUMN \`cost\`;`)
  await db.run(sql`ALTER TABLE \`plans_priorities_goals\` DROP COLUMN \`due_on\`;`)
  await db.run(sql`ALTER TABLE \`plans_priorities_goals_locales\` DROP COLUMN \`responsible\`;`)
  await db.run(sql`ALTER TABLE \`plans_priorities_goals_locales\` DROP COLUMN \`cost_note\`;`)
  await db.run(sql`ALTER TABLE \`plans_locales\` DROP COLUMN \`commenting_address\`;`)
  await db.run(sql`ALTER TABLE \`plans_locales\` DROP COLUMN \`commenting_hearing_place\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v_version_priorities_goals\` DROP COLUMN \`cost\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v_version_priorities_goals\` DROP COLUMN \`due_on\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v_version_priorities_goals_locales\` DROP COLUMN \`responsible\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v_version_priorities_goals_locales\` DROP COLUMN \`cost_note\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v_locales\` DROP COLUMN \`version_commenting_address\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v_locales\` DROP COLUMN \`version_commenting_hearing_place\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`sign_up_web\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`sign_up_email\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`sign_up_phone\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`sign_up_until\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_sign_up_web\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_sign_up_email\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_sign_up_phone\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_sign_up_until\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`undated_event_months\`;`)
}
