import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`measures_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_partners_order_idx\` ON \`measures_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`measures_partners_parent_id_idx\` ON \`measures_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_partners_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`measures_partners_locales_locale_parent_id_unique\` ON \`measures_partners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_partners_locales_parent_idx\` ON \`measures_partners_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_budget\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`year\` numeric,
  	\`amount\` numeric,
  	\`spent\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_budget_order_idx\` ON \`measures_budget\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`measures_budget_parent_id_idx\` ON \`measures_budget\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_budget_locales\` (
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures_budget\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`measures_budget_locales_locale_parent_id_unique\` ON \`measures_budget_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_budget_locales_parent_idx\` ON \`measures_budget_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_indicators_values\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`value\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures_indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_indicators_values_order_idx\` ON \`measures_indicators_values\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`measures_indicators_values_parent_id_idx\` ON \`measures_indicators_values\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_indicators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`baseline\` numeric,
  	\`target\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_indicators_order_idx\` ON \`measures_indicators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`measures_indicators_parent_id_idx\` ON \`measures_indicators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_indicators_locales\` (
  	\`name\` text,
  	\`unit\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures_indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`measures_indicators_locales_locale_parent_id_unique\` ON \`measures_indicators_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_indicators_locales_parent_idx\` ON \`measures_indicators_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_evaluations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`year\` numeric,
  	\`result\` text,
  	\`percent\` numeric,
  	\`spent\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_evaluations_order_idx\` ON \`measures_evaluations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`measures_evaluations_parent_id_idx\` ON \`measures_evaluations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_evaluations_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`measures_evaluations_locales_locale_parent_id_unique\` ON \`measures_evaluations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_evaluations_locales_parent_idx\` ON \`measures_evaluations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`plan_id\` text(36),
  	\`code\` text,
  	\`priority_code\` text,
  	\`goal_code\` text,
  	\`kind\` text,
  	\`state\` text,
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`slug\` text,
  	\`is_public\` integer,
  	\`order\` text,
  	\`is_blank\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`plan_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_plan_idx\` ON \`measures\` (\`plan_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_code_idx\` ON \`measures\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`measures_kind_idx\` ON \`measures\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`measures_state_idx\` ON \`measures\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`measures_starts_on_idx\` ON \`measures\` (\`starts_on\`);`)
  await db.run(sql`CREATE INDEX \`measures_ends_on_idx\` ON \`measures\` (\`ends_on\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`measures_slug_idx\` ON \`measures\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`measures_is_public_idx\` ON \`measures\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`measures_order_idx\` ON \`measures\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`measures_updated_at_idx\` ON \`measures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`measures_created_at_idx\` ON \`measures\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`measures_deleted_at_idx\` ON \`measures\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`measures__status_idx\` ON \`measures\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`measures_locales\` (
  	\`title\` text,
  	\`priority_title\` text,
  	\`goal_title\` text,
  	\`description\` text,
  	\`responsible\` text,
  	\`search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`measures_locales_locale_parent_id_unique\` ON \`measures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_locales_parent_idx\` ON \`measures_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`target_groups_id\` text(36),
  	\`territories_id\` text(36),
  	\`services_id\` text(36),
  	\`projects_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`target_groups_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`territories_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_rels_order_idx\` ON \`measures_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_parent_idx\` ON \`measures_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_path_idx\` ON \`measures_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_target_groups_id_idx\` ON \`measures_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_territories_id_idx\` ON \`measures_rels\` (\`territories_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_services_id_idx\` ON \`measures_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_projects_id_idx\` ON \`measures_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_events_id_idx\` ON \`measures_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_news_id_idx\` ON \`measures_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_version_partners_order_idx\` ON \`_measures_v_version_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_partners_parent_id_idx\` ON \`_measures_v_version_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_partners_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_measures_v_version_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_measures_v_version_partners_locales_locale_parent_id_unique\` ON \`_measures_v_version_partners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_partners_locales_parent_idx\` ON \`_measures_v_version_partners_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_budget\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`year\` numeric,
  	\`amount\` numeric,
  	\`spent\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_version_budget_order_idx\` ON \`_measures_v_version_budget\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_budget_parent_id_idx\` ON \`_measures_v_version_budget\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_budget_locales\` (
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_measures_v_version_budget\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_measures_v_version_budget_locales_locale_parent_id_unique\` ON \`_measures_v_version_budget_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_budget_locales_parent_idx\` ON \`_measures_v_version_budget_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_indicators_values\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`value\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_measures_v_version_indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_version_indicators_values_order_idx\` ON \`_measures_v_version_indicators_values\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_indicators_values_parent_id_idx\` ON \`_measures_v_version_indicators_values\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_indicators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`baseline\` numeric,
  	\`target\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_version_indicators_order_idx\` ON \`_measures_v_version_indicators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_indicators_parent_id_idx\` ON \`_measures_v_version_indicators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_indicators_locales\` (
  	\`name\` text,
  	\`unit\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_measures_v_version_indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_measures_v_version_indicators_locales_locale_parent_id_uniq\` ON \`_measures_v_version_indicators_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_indicators_locales_parent_idx\` ON \`_measures_v_version_indicators_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_evaluations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`year\` numeric,
  	\`result\` text,
  	\`percent\` numeric,
  	\`spent\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_version_evaluations_order_idx\` ON \`_measures_v_version_evaluations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_evaluations_parent_id_idx\` ON \`_measures_v_version_evaluations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_evaluations_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_measures_v_version_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_measures_v_version_evaluations_locales_locale_parent_id_uni\` ON \`_measures_v_version_evaluations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_evaluations_locales_parent_idx\` ON \`_measures_v_version_evaluations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_plan_id\` text(36),
  	\`version_code\` text,
  	\`version_priority_code\` text,
  	\`version_goal_code\` text,
  	\`version_kind\` text,
  	\`version_state\` text,
  	\`version_starts_on\` text,
  	\`version_ends_on\` text,
  	\`version_slug\` text,
  	\`version_is_public\` integer,
  	\`version_order\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_plan_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_parent_idx\` ON \`_measures_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_version_plan_idx\` ON \`_measures_v\` (\`version_plan_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_version_code_idx\` ON \`_measures_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_version_kind_idx\` ON \`_measures_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_version_state_idx\` ON \`_measures_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_version_starts_on_idx\` ON \`_measures_v\` (\`version_starts_on\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_version_ends_on_idx\` ON \`_measures_v\` (\`version_ends_on\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_version_slug_idx\` ON \`_measures_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_version_is_public_idx\` ON \`_measures_v\` (\`version_is_public\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_version_order_idx\` ON \`_measures_v\` (\`version_order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_version_updated_at_idx\` ON \`_measures_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_version_created_at_idx\` ON \`_measures_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_version_deleted_at_idx\` ON \`_measures_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_version__status_idx\` ON \`_measures_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_created_at_idx\` ON \`_measures_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_updated_at_idx\` ON \`_measures_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_snapshot_idx\` ON \`_measures_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_published_locale_idx\` ON \`_measures_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_latest_idx\` ON \`_measures_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_autosave_idx\` ON \`_measures_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_locales\` (
  	\`version_title\` text,
  	\`version_priority_title\` text,
  	\`version_goal_title\` text,
  	\`version_description\` text,
  	\`version_responsible\` text,
  	\`version_search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_measures_v_locales_locale_parent_id_unique\` ON \`_measures_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_locales_parent_idx\` ON \`_measures_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`target_groups_id\` text(36),
  	\`territories_id\` text(36),
  	\`services_id\` text(36),
  	\`projects_id\` text(36),
  	\`events_id\` text(36),
  	\`news_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`target_groups_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`territories_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_order_idx\` ON \`_measures_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_parent_idx\` ON \`_measures_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_path_idx\` ON \`_measures_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_target_groups_id_idx\` ON \`_measures_v_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_territories_id_idx\` ON \`_measures_v_rels\` (\`territories_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_services_id_idx\` ON \`_measures_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_projects_id_idx\` ON \`_measures_v_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_events_id_idx\` ON \`_measures_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_news_id_idx\` ON \`_measures_v_rels\` (\`news_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`measures_partners\`;`)
  await db.run(sql`DROP TABLE \`measures_partners_locales\`;`)
  await db.run(sql`DROP TABLE \`measures_budget\`;`)
  await db.run(sql`DROP TABLE \`measures_budget_locales\`;`)
  await db.run(sql`DROP TABLE \`measures_indicators_values\`;`)
  await db.run(sql`DROP TABLE \`measures_indicators\`;`)
  await db.run(sql`DROP TABLE \`measures_indicators_locales\`;`)
  await db.run(sql`DROP TABLE \`measures_evaluations\`;`)
  await db.run(sql`DROP TABLE \`measures_evaluations_locales\`;`)
  await db.run(sql`DROP TABLE \`measures\`;`)
  await db.run(sql`DROP TABLE \`measures_locales\`;`)
  await db.run(sql`DROP TABLE \`measures_rels\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_partners\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_partners_locales\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_budget\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_budget_locales\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_indicators_values\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_indicators\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_indicators_locales\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_evaluations\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_evaluations_locales\`;`)
  await db.run(sql`DROP TABLE \`_measures_v\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_rels\`;`)
}
