import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`news\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`slug\` text,
  	\`author\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`news_image_idx\` ON \`news\` (\`image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_slug_idx\` ON \`news\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`news_published_at_idx\` ON \`news\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_deleted_at_idx\` ON \`news\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`news_locales\` (
  	\`title\` text,
  	\`subtitle\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_locales_locale_parent_id_unique\` ON \`news_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_locales_parent_idx\` ON \`news_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_locales_title_idx\` ON \`news_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE TABLE \`news_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_texts_order_parent\` ON \`news_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`files_id\` text(36),
  	\`projects_id\` text(36),
  	\`events_id\` text(36),
  	\`plans_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`plans_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_rels_order_idx\` ON \`news_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_parent_idx\` ON \`news_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_path_idx\` ON \`news_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_files_id_idx\` ON \`news_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_projects_id_idx\` ON \`news_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_events_id_idx\` ON \`news_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_plans_id_idx\` ON \`news_rels\` (\`plans_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_author\` text,
  	\`version_published_at\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_image_idx\` ON \`_news_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_published_at_idx\` ON \`_news_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_deleted_at_idx\` ON \`_news_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_snapshot_idx\` ON \`_news_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_published_locale_idx\` ON \`_news_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_autosave_idx\` ON \`_news_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_locales\` (
  	\`version_title\` text,
  	\`version_subtitle\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_locales_locale_parent_id_unique\` ON \`_news_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_locales_parent_idx\` ON \`_news_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_texts_order_parent\` ON \`_news_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`files_id\` text(36),
  	\`projects_id\` text(36),
  	\`events_id\` text(36),
  	\`plans_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`plans_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_rels_order_idx\` ON \`_news_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_parent_idx\` ON \`_news_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_path_idx\` ON \`_news_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_files_id_idx\` ON \`_news_v_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_projects_id_idx\` ON \`_news_v_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_events_id_idx\` ON \`_news_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_plans_id_idx\` ON \`_news_v_rels\` (\`plans_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_funding\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`amount\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_funding_order_idx\` ON \`projects_funding\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_funding_parent_id_idx\` ON \`projects_funding\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_funding_locales\` (
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_funding\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_funding_locales_locale_parent_id_unique\` ON \`projects_funding_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_funding_locales_parent_idx\` ON \`projects_funding_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text DEFAULT 'partner',
  	\`web\` text,
  	\`logo_id\` text(36),
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_partners_order_idx\` ON \`projects_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_partners_parent_id_idx\` ON \`projects_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_partners_logo_idx\` ON \`projects_partners\` (\`logo_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_partners_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_partners_locales_locale_parent_id_unique\` ON \`projects_partners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_partners_locales_parent_idx\` ON \`projects_partners_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_partners_locales_name_idx\` ON \`projects_partners_locales\` (\`_locale\`,\`name\`);`)
  await db.run(sql`CREATE TABLE \`projects_activities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_activities_order_idx\` ON \`projects_activities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_activities_parent_id_idx\` ON \`projects_activities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_activities_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_activities_locales_locale_parent_id_unique\` ON \`projects_activities_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_activities_locales_parent_idx\` ON \`projects_activities_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_activities_locales_title_idx\` ON \`projects_activities_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE TABLE \`projects_outputs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`state\` text DEFAULT 'planned',
  	\`due_on\` text,
  	\`territory_id\` text(36),
  	\`plan_id\` text(36),
  	\`event_id\` text(36),
  	\`file_id\` text(36),
  	FOREIGN KEY (\`territory_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`plan_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_outputs_order_idx\` ON \`projects_outputs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_outputs_parent_id_idx\` ON \`projects_outputs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_outputs_territory_idx\` ON \`projects_outputs\` (\`territory_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_outputs_plan_idx\` ON \`projects_outputs\` (\`plan_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_outputs_event_idx\` ON \`projects_outputs\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_outputs_file_idx\` ON \`projects_outputs\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_outputs_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_outputs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_outputs_locales_locale_parent_id_unique\` ON \`projects_outputs_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_outputs_locales_parent_idx\` ON \`projects_outputs_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_outputs_locales_title_idx\` ON \`projects_outputs_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE TABLE \`projects_reports\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_reports_order_idx\` ON \`projects_reports\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_reports_parent_id_idx\` ON \`projects_reports\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_reports_locales\` (
  	\`title\` text,
  	\`period\` text,
  	\`author\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_reports_locales_locale_parent_id_unique\` ON \`projects_reports_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_reports_locales_parent_idx\` ON \`projects_reports_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_reports_locales_title_idx\` ON \`projects_reports_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE TABLE \`projects_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`phone\` text,
  	\`email\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_contacts_order_idx\` ON \`projects_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_contacts_parent_id_idx\` ON \`projects_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_contacts_locales\` (
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_contacts_locales_locale_parent_id_unique\` ON \`projects_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_contacts_locales_parent_idx\` ON \`projects_contacts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`slug\` text,
  	\`registration_number\` text,
  	\`programme_id\` text(36),
  	\`beneficiary_ico\` text,
  	\`beneficiary_web\` text,
  	\`beneficiary_logo_id\` text(36),
  	\`publicity_uses_preset\` integer DEFAULT true,
  	\`publicity_poster_id\` text(36),
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`currency\` text DEFAULT 'CZK',
  	\`funding_total\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`beneficiary_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`publicity_poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_image_idx\` ON \`projects\` (\`image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_slug_idx\` ON \`projects\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_registration_number_idx\` ON \`projects\` (\`registration_number\`);`)
  await db.run(sql`CREATE INDEX \`projects_programme_idx\` ON \`projects\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_beneficiary_beneficiary_ico_idx\` ON \`projects\` (\`beneficiary_ico\`);`)
  await db.run(sql`CREATE INDEX \`projects_beneficiary_beneficiary_logo_idx\` ON \`projects\` (\`beneficiary_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_publicity_publicity_poster_idx\` ON \`projects\` (\`publicity_poster_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_starts_on_idx\` ON \`projects\` (\`starts_on\`);`)
  await db.run(sql`CREATE INDEX \`projects_ends_on_idx\` ON \`projects\` (\`ends_on\`);`)
  await db.run(sql`CREATE INDEX \`projects_funding_total_idx\` ON \`projects\` (\`funding_total\`);`)
  await db.run(sql`CREATE INDEX \`projects_updated_at_idx\` ON \`projects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_created_at_idx\` ON \`projects\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_deleted_at_idx\` ON \`projects\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`projects__status_idx\` ON \`projects\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`projects_locales\` (
  	\`title\` text,
  	\`short_title\` text,
  	\`summary\` text,
  	\`aims\` text,
  	\`results\` text,
  	\`priority_axis\` text,
  	\`beneficiary_name\` text,
  	\`publicity_statement\` text,
  	\`search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_locales_locale_parent_id_unique\` ON \`projects_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_locales_parent_idx\` ON \`projects_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_locales_title_idx\` ON \`projects_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE TABLE \`projects_rels\` (
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
  await db.run(sql`CREATE INDEX \`projects_rels_order_idx\` ON \`projects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_parent_idx\` ON \`projects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_path_idx\` ON \`projects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_target_groups_id_idx\` ON \`projects_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_territories_id_idx\` ON \`projects_rels\` (\`territories_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_files_id_idx\` ON \`projects_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_funding\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`amount\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_funding_order_idx\` ON \`_projects_v_version_funding\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_funding_parent_id_idx\` ON \`_projects_v_version_funding\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_funding_locales\` (
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_funding\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_version_funding_locales_locale_parent_id_unique\` ON \`_projects_v_version_funding_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_funding_locales_parent_idx\` ON \`_projects_v_version_funding_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`role\` text DEFAULT 'partner',
  	\`web\` text,
  	\`logo_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_partners_order_idx\` ON \`_projects_v_version_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_partners_parent_id_idx\` ON \`_projects_v_version_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_partners_logo_idx\` ON \`_projects_v_version_partners\` (\`logo_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_partners_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_version_partners_locales_locale_parent_id_unique\` ON \`_projects_v_version_partners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_partners_locales_parent_idx\` ON \`_projects_v_version_partners_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_activities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_activities_order_idx\` ON \`_projects_v_version_activities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_activities_parent_id_idx\` ON \`_projects_v_version_activities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_activities_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_version_activities_locales_locale_parent_id_uniq\` ON \`_projects_v_version_activities_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_activities_locales_parent_idx\` ON \`_projects_v_version_activities_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_outputs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`state\` text DEFAULT 'planned',
  	\`due_on\` text,
  	\`territory_id\` text(36),
  	\`plan_id\` text(36),
  	\`event_id\` text(36),
  	\`file_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`territory_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`plan_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_outputs_order_idx\` ON \`_projects_v_version_outputs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_outputs_parent_id_idx\` ON \`_projects_v_version_outputs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_outputs_territory_idx\` ON \`_projects_v_version_outputs\` (\`territory_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_outputs_plan_idx\` ON \`_projects_v_version_outputs\` (\`plan_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_outputs_event_idx\` ON \`_projects_v_version_outputs\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_outputs_file_idx\` ON \`_projects_v_version_outputs\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_outputs_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_outputs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_version_outputs_locales_locale_parent_id_unique\` ON \`_projects_v_version_outputs_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_outputs_locales_parent_idx\` ON \`_projects_v_version_outputs_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_reports\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_reports_order_idx\` ON \`_projects_v_version_reports\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_reports_parent_id_idx\` ON \`_projects_v_version_reports\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_reports_locales\` (
  	\`title\` text,
  	\`period\` text,
  	\`author\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_version_reports_locales_locale_parent_id_unique\` ON \`_projects_v_version_reports_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_reports_locales_parent_idx\` ON \`_projects_v_version_reports_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`phone\` text,
  	\`email\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_contacts_order_idx\` ON \`_projects_v_version_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_contacts_parent_id_idx\` ON \`_projects_v_version_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_contacts_locales\` (
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_version_contacts_locales_locale_parent_id_unique\` ON \`_projects_v_version_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_contacts_locales_parent_idx\` ON \`_projects_v_version_contacts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_registration_number\` text,
  	\`version_programme_id\` text(36),
  	\`version_beneficiary_ico\` text,
  	\`version_beneficiary_web\` text,
  	\`version_beneficiary_logo_id\` text(36),
  	\`version_publicity_uses_preset\` integer DEFAULT true,
  	\`version_publicity_poster_id\` text(36),
  	\`version_starts_on\` text,
  	\`version_ends_on\` text,
  	\`version_currency\` text DEFAULT 'CZK',
  	\`version_funding_total\` numeric,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_beneficiary_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_publicity_poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_parent_idx\` ON \`_projects_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_image_idx\` ON \`_projects_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_slug_idx\` ON \`_projects_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_registration_number_idx\` ON \`_projects_v\` (\`version_registration_number\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_programme_idx\` ON \`_projects_v\` (\`version_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_beneficiary_version_beneficiary_ico_idx\` ON \`_projects_v\` (\`version_beneficiary_ico\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_beneficiary_version_beneficiary_logo_idx\` ON \`_projects_v\` (\`version_beneficiary_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_publicity_version_publicity_poster_idx\` ON \`_projects_v\` (\`version_publicity_poster_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_starts_on_idx\` ON \`_projects_v\` (\`version_starts_on\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_ends_on_idx\` ON \`_projects_v\` (\`version_ends_on\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_funding_total_idx\` ON \`_projects_v\` (\`version_funding_total\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_updated_at_idx\` ON \`_projects_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_created_at_idx\` ON \`_projects_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_deleted_at_idx\` ON \`_projects_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version__status_idx\` ON \`_projects_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_created_at_idx\` ON \`_projects_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_updated_at_idx\` ON \`_projects_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_snapshot_idx\` ON \`_projects_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_published_locale_idx\` ON \`_projects_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_latest_idx\` ON \`_projects_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_autosave_idx\` ON \`_projects_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_locales\` (
  	\`version_title\` text,
  	\`version_short_title\` text,
  	\`version_summary\` text,
  	\`version_aims\` text,
  	\`version_results\` text,
  	\`version_priority_axis\` text,
  	\`version_beneficiary_name\` text,
  	\`version_publicity_statement\` text,
  	\`version_search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_locales_locale_parent_id_unique\` ON \`_projects_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_locales_parent_idx\` ON \`_projects_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_rels\` (
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
  await db.run(sql`CREATE INDEX \`_projects_v_rels_order_idx\` ON \`_projects_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_parent_idx\` ON \`_projects_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_path_idx\` ON \`_projects_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_target_groups_id_idx\` ON \`_projects_v_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_territories_id_idx\` ON \`_projects_v_rels\` (\`territories_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_files_id_idx\` ON \`_projects_v_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE TABLE \`plans_priorities_goals\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans_priorities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_priorities_goals_order_idx\` ON \`plans_priorities_goals\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`plans_priorities_goals_parent_id_idx\` ON \`plans_priorities_goals\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`plans_priorities_goals_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans_priorities_goals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`plans_priorities_goals_locales_locale_parent_id_unique\` ON \`plans_priorities_goals_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_priorities_goals_locales_parent_idx\` ON \`plans_priorities_goals_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_priorities_goals_locales_title_idx\` ON \`plans_priorities_goals_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE TABLE \`plans_priorities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_priorities_order_idx\` ON \`plans_priorities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`plans_priorities_parent_id_idx\` ON \`plans_priorities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`plans_priorities_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans_priorities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`plans_priorities_locales_locale_parent_id_unique\` ON \`plans_priorities_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_priorities_locales_parent_idx\` ON \`plans_priorities_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_priorities_locales_title_idx\` ON \`plans_priorities_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE TABLE \`plans_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'other',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_sections_order_idx\` ON \`plans_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`plans_sections_parent_id_idx\` ON \`plans_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`plans_sections_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`plans_sections_locales_locale_parent_id_unique\` ON \`plans_sections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_sections_locales_parent_idx\` ON \`plans_sections_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_sections_locales_title_idx\` ON \`plans_sections_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE TABLE \`plans\` (
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
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`territory_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`predecessor_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
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
  await db.run(sql`CREATE TABLE \`plans_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`approved_by\` text,
  	\`vision\` text,
  	\`search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`plans_locales_locale_parent_id_unique\` ON \`plans_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_locales_parent_idx\` ON \`plans_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_locales_title_idx\` ON \`plans_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE TABLE \`plans_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`target_groups_id\` text(36),
  	\`files_id\` text(36),
  	\`projects_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`target_groups_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_rels_order_idx\` ON \`plans_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`plans_rels_parent_idx\` ON \`plans_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_rels_path_idx\` ON \`plans_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`plans_rels_target_groups_id_idx\` ON \`plans_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_rels_files_id_idx\` ON \`plans_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_rels_projects_id_idx\` ON \`plans_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_version_priorities_goals\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v_version_priorities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_version_priorities_goals_order_idx\` ON \`_plans_v_version_priorities_goals\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_priorities_goals_parent_id_idx\` ON \`_plans_v_version_priorities_goals\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_version_priorities_goals_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v_version_priorities_goals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_plans_v_version_priorities_goals_locales_locale_parent_id_u\` ON \`_plans_v_version_priorities_goals_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_priorities_goals_locales_parent_idx\` ON \`_plans_v_version_priorities_goals_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_version_priorities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_version_priorities_order_idx\` ON \`_plans_v_version_priorities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_priorities_parent_id_idx\` ON \`_plans_v_version_priorities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_version_priorities_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v_version_priorities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_plans_v_version_priorities_locales_locale_parent_id_unique\` ON \`_plans_v_version_priorities_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_priorities_locales_parent_idx\` ON \`_plans_v_version_priorities_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_version_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'other',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_version_sections_order_idx\` ON \`_plans_v_version_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_sections_parent_id_idx\` ON \`_plans_v_version_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_version_sections_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v_version_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_plans_v_version_sections_locales_locale_parent_id_unique\` ON \`_plans_v_version_sections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_sections_locales_parent_idx\` ON \`_plans_v_version_sections_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v\` (
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
  await db.run(sql`CREATE TABLE \`_plans_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_approved_by\` text,
  	\`version_vision\` text,
  	\`version_search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_plans_v_locales_locale_parent_id_unique\` ON \`_plans_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_locales_parent_idx\` ON \`_plans_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`target_groups_id\` text(36),
  	\`files_id\` text(36),
  	\`projects_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`target_groups_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_rels_order_idx\` ON \`_plans_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_rels_parent_idx\` ON \`_plans_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_rels_path_idx\` ON \`_plans_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_rels_target_groups_id_idx\` ON \`_plans_v_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_rels_files_id_idx\` ON \`_plans_v_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_rels_projects_id_idx\` ON \`_plans_v_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE TABLE \`working_groups_members\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`side\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`working_groups_members_order_idx\` ON \`working_groups_members\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_members_parent_id_idx\` ON \`working_groups_members\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`working_groups_members_locales\` (
  	\`organisation\` text,
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`working_groups_members\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`working_groups_members_locales_locale_parent_id_unique\` ON \`working_groups_members_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_members_locales_parent_idx\` ON \`working_groups_members_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`working_groups_meetings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`minutes_id\` text(36),
  	FOREIGN KEY (\`minutes_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`working_groups_meetings_order_idx\` ON \`working_groups_meetings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_meetings_parent_id_idx\` ON \`working_groups_meetings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_meetings_minutes_idx\` ON \`working_groups_meetings\` (\`minutes_id\`);`)
  await db.run(sql`CREATE TABLE \`working_groups_meetings_locales\` (
  	\`topic\` text,
  	\`conclusions\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`working_groups_meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`working_groups_meetings_locales_locale_parent_id_unique\` ON \`working_groups_meetings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_meetings_locales_parent_idx\` ON \`working_groups_meetings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`working_groups_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`phone\` text,
  	\`email\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`working_groups_contacts_order_idx\` ON \`working_groups_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_contacts_parent_id_idx\` ON \`working_groups_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`working_groups_contacts_locales\` (
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`working_groups_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`working_groups_contacts_locales_locale_parent_id_unique\` ON \`working_groups_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_contacts_locales_parent_idx\` ON \`working_groups_contacts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`working_groups\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'working',
  	\`territory_id\` text(36),
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`territory_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`working_groups_kind_idx\` ON \`working_groups\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_territory_idx\` ON \`working_groups\` (\`territory_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`working_groups_slug_idx\` ON \`working_groups\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_updated_at_idx\` ON \`working_groups\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_created_at_idx\` ON \`working_groups\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_deleted_at_idx\` ON \`working_groups\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`working_groups__status_idx\` ON \`working_groups\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`working_groups_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`working_groups_locales_locale_parent_id_unique\` ON \`working_groups_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_locales_parent_idx\` ON \`working_groups_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_locales_name_idx\` ON \`working_groups_locales\` (\`_locale\`,\`name\`);`)
  await db.run(sql`CREATE TABLE \`working_groups_rels\` (
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
  await db.run(sql`CREATE INDEX \`working_groups_rels_order_idx\` ON \`working_groups_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_parent_idx\` ON \`working_groups_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_path_idx\` ON \`working_groups_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_target_groups_id_idx\` ON \`working_groups_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_projects_id_idx\` ON \`working_groups_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_plans_id_idx\` ON \`working_groups_rels\` (\`plans_id\`);`)
  await db.run(sql`CREATE TABLE \`_working_groups_v_version_members\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`side\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_working_groups_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_members_order_idx\` ON \`_working_groups_v_version_members\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_members_parent_id_idx\` ON \`_working_groups_v_version_members\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_working_groups_v_version_members_locales\` (
  	\`organisation\` text,
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_working_groups_v_version_members\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_working_groups_v_version_members_locales_locale_parent_id_u\` ON \`_working_groups_v_version_members_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_members_locales_parent_idx\` ON \`_working_groups_v_version_members_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_working_groups_v_version_meetings\` (
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
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_meetings_order_idx\` ON \`_working_groups_v_version_meetings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_meetings_parent_id_idx\` ON \`_working_groups_v_version_meetings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_meetings_minutes_idx\` ON \`_working_groups_v_version_meetings\` (\`minutes_id\`);`)
  await db.run(sql`CREATE TABLE \`_working_groups_v_version_meetings_locales\` (
  	\`topic\` text,
  	\`conclusions\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_working_groups_v_version_meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_working_groups_v_version_meetings_locales_locale_parent_id_\` ON \`_working_groups_v_version_meetings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_meetings_locales_parent_idx\` ON \`_working_groups_v_version_meetings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_working_groups_v_version_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`phone\` text,
  	\`email\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_working_groups_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_contacts_order_idx\` ON \`_working_groups_v_version_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_contacts_parent_id_idx\` ON \`_working_groups_v_version_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_working_groups_v_version_contacts_locales\` (
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_working_groups_v_version_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_working_groups_v_version_contacts_locales_locale_parent_id_\` ON \`_working_groups_v_version_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_contacts_locales_parent_idx\` ON \`_working_groups_v_version_contacts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_working_groups_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text DEFAULT 'working',
  	\`version_territory_id\` text(36),
  	\`version_slug\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_territory_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_working_groups_v_parent_idx\` ON \`_working_groups_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_version_kind_idx\` ON \`_working_groups_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_version_territory_idx\` ON \`_working_groups_v\` (\`version_territory_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_version_slug_idx\` ON \`_working_groups_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_version_updated_at_idx\` ON \`_working_groups_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_version_created_at_idx\` ON \`_working_groups_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_version_deleted_at_idx\` ON \`_working_groups_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_version__status_idx\` ON \`_working_groups_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_created_at_idx\` ON \`_working_groups_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_updated_at_idx\` ON \`_working_groups_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_snapshot_idx\` ON \`_working_groups_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_published_locale_idx\` ON \`_working_groups_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_latest_idx\` ON \`_working_groups_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_autosave_idx\` ON \`_working_groups_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_working_groups_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_working_groups_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_working_groups_v_locales_locale_parent_id_unique\` ON \`_working_groups_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_locales_parent_idx\` ON \`_working_groups_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_working_groups_v_rels\` (
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
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_order_idx\` ON \`_working_groups_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_parent_idx\` ON \`_working_groups_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_path_idx\` ON \`_working_groups_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_target_groups_id_idx\` ON \`_working_groups_v_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_projects_id_idx\` ON \`_working_groups_v_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_plans_id_idx\` ON \`_working_groups_v_rels\` (\`plans_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_lines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_lines_order_idx\` ON \`programmes_lines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_lines_parent_id_idx\` ON \`programmes_lines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_lines_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_lines_locales_locale_parent_id_unique\` ON \`programmes_lines_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_lines_locales_parent_idx\` ON \`programmes_lines_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`period_from\` numeric,
  	\`period_to\` numeric,
  	\`number_form\` text,
  	\`emblem_id\` text(36),
  	\`web\` text,
  	\`code\` text NOT NULL,
  	\`source_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`emblem_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_emblem_idx\` ON \`programmes\` (\`emblem_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_code_idx\` ON \`programmes\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`programmes_updated_at_idx\` ON \`programmes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_created_at_idx\` ON \`programmes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`programmes_locales\` (
  	\`name\` text NOT NULL,
  	\`statement\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_locales_locale_parent_id_unique\` ON \`programmes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_locales_parent_idx\` ON \`programmes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_locales_name_idx\` ON \`programmes_locales\` (\`_locale\`,\`name\`);`)
  await db.run(sql`CREATE TABLE \`events_occurrences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`all_day\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_occurrences_order_idx\` ON \`events_occurrences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_occurrences_parent_id_idx\` ON \`events_occurrences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_organisers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`web\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_organisers_order_idx\` ON \`events_organisers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_organisers_parent_id_idx\` ON \`events_organisers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_organisers_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_organisers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_organisers_locales_locale_parent_id_unique\` ON \`events_organisers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_organisers_locales_parent_idx\` ON \`events_organisers_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_organisers_locales_name_idx\` ON \`events_organisers_locales\` (\`_locale\`,\`name\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`state\` text DEFAULT 'planned',
  	\`accredited\` integer,
  	\`venue_address_street\` text,
  	\`venue_address_city\` text,
  	\`venue_address_postcode\` text,
  	\`venue_location\` text,
  	\`online_url\` text,
  	\`image_id\` text(36),
  	\`capacity\` numeric,
  	\`registration\` text DEFAULT 'none',
  	\`working_group_id\` text(36),
  	\`slug\` text,
  	\`first_starts_at\` text,
  	\`last_ends_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`working_group_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`events_kind_idx\` ON \`events\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`events_state_idx\` ON \`events\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`events_image_idx\` ON \`events\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`events_registration_idx\` ON \`events\` (\`registration\`);`)
  await db.run(sql`CREATE INDEX \`events_working_group_idx\` ON \`events\` (\`working_group_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_first_starts_at_idx\` ON \`events\` (\`first_starts_at\`);`)
  await db.run(sql`CREATE INDEX \`events_last_ends_at_idx\` ON \`events\` (\`last_ends_at\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`events_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`date_note\` text,
  	\`venue_name\` text,
  	\`venue_room\` text,
  	\`body\` text,
  	\`search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_locales_locale_parent_id_unique\` ON \`events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_locales_parent_idx\` ON \`events_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_locales_title_idx\` ON \`events_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`files_id\` text(36),
  	\`projects_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_files_id_idx\` ON \`events_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_projects_id_idx\` ON \`events_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_occurrences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`all_day\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_occurrences_order_idx\` ON \`_events_v_version_occurrences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_occurrences_parent_id_idx\` ON \`_events_v_version_occurrences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_organisers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`web\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_organisers_order_idx\` ON \`_events_v_version_organisers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_organisers_parent_id_idx\` ON \`_events_v_version_organisers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_organisers_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_organisers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_organisers_locales_locale_parent_id_unique\` ON \`_events_v_version_organisers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_organisers_locales_parent_idx\` ON \`_events_v_version_organisers_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text,
  	\`version_state\` text DEFAULT 'planned',
  	\`version_accredited\` integer,
  	\`version_venue_address_street\` text,
  	\`version_venue_address_city\` text,
  	\`version_venue_address_postcode\` text,
  	\`version_venue_location\` text,
  	\`version_online_url\` text,
  	\`version_image_id\` text(36),
  	\`version_capacity\` numeric,
  	\`version_registration\` text DEFAULT 'none',
  	\`version_working_group_id\` text(36),
  	\`version_slug\` text,
  	\`version_first_starts_at\` text,
  	\`version_last_ends_at\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_working_group_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_kind_idx\` ON \`_events_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_state_idx\` ON \`_events_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_image_idx\` ON \`_events_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_registration_idx\` ON \`_events_v\` (\`version_registration\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_working_group_idx\` ON \`_events_v\` (\`version_working_group_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_first_starts_at_idx\` ON \`_events_v\` (\`version_first_starts_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_last_ends_at_idx\` ON \`_events_v\` (\`version_last_ends_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_autosave_idx\` ON \`_events_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_date_note\` text,
  	\`version_venue_name\` text,
  	\`version_venue_room\` text,
  	\`version_body\` text,
  	\`version_search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_locales_locale_parent_id_unique\` ON \`_events_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_locales_parent_idx\` ON \`_events_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`files_id\` text(36),
  	\`projects_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_files_id_idx\` ON \`_events_v_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_projects_id_idx\` ON \`_events_v_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE TABLE \`providers_contacts_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`providers_contacts_phones_order_idx\` ON \`providers_contacts_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`providers_contacts_phones_parent_id_idx\` ON \`providers_contacts_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`providers_contacts_phones_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`providers_contacts_phones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`providers_contacts_phones_locales_locale_parent_id_unique\` ON \`providers_contacts_phones_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`providers_contacts_phones_locales_parent_idx\` ON \`providers_contacts_phones_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`providers_contacts_emails\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`email\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`providers_contacts_emails_order_idx\` ON \`providers_contacts_emails\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`providers_contacts_emails_parent_id_idx\` ON \`providers_contacts_emails\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`providers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`ico\` text,
  	\`legal_form\` text,
  	\`contacts_web\` text,
  	\`contacts_data_box\` text,
  	\`address_street\` text,
  	\`address_city\` text,
  	\`address_postcode\` text,
  	\`location\` text,
  	\`logo_id\` text(36),
  	\`slug\` text,
  	\`verified_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`providers_name_idx\` ON \`providers\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`providers_ico_idx\` ON \`providers\` (\`ico\`);`)
  await db.run(sql`CREATE INDEX \`providers_legal_form_idx\` ON \`providers\` (\`legal_form\`);`)
  await db.run(sql`CREATE INDEX \`providers_logo_idx\` ON \`providers\` (\`logo_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`providers_slug_idx\` ON \`providers\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`providers_verified_on_idx\` ON \`providers\` (\`verified_on\`);`)
  await db.run(sql`CREATE INDEX \`providers_updated_at_idx\` ON \`providers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`providers_created_at_idx\` ON \`providers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`providers_deleted_at_idx\` ON \`providers\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`providers__status_idx\` ON \`providers\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`providers_locales\` (
  	\`summary\` text,
  	\`description\` text,
  	\`search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`providers_locales_locale_parent_id_unique\` ON \`providers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`providers_locales_parent_idx\` ON \`providers_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_providers_v_version_contacts_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_providers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_providers_v_version_contacts_phones_order_idx\` ON \`_providers_v_version_contacts_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_contacts_phones_parent_id_idx\` ON \`_providers_v_version_contacts_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_providers_v_version_contacts_phones_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_providers_v_version_contacts_phones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_providers_v_version_contacts_phones_locales_locale_parent_i\` ON \`_providers_v_version_contacts_phones_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_contacts_phones_locales_parent_idx\` ON \`_providers_v_version_contacts_phones_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_providers_v_version_contacts_emails\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_providers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_providers_v_version_contacts_emails_order_idx\` ON \`_providers_v_version_contacts_emails\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_contacts_emails_parent_id_idx\` ON \`_providers_v_version_contacts_emails\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_providers_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_ico\` text,
  	\`version_legal_form\` text,
  	\`version_contacts_web\` text,
  	\`version_contacts_data_box\` text,
  	\`version_address_street\` text,
  	\`version_address_city\` text,
  	\`version_address_postcode\` text,
  	\`version_location\` text,
  	\`version_logo_id\` text(36),
  	\`version_slug\` text,
  	\`version_verified_on\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_providers_v_parent_idx\` ON \`_providers_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version_name_idx\` ON \`_providers_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version_ico_idx\` ON \`_providers_v\` (\`version_ico\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version_legal_form_idx\` ON \`_providers_v\` (\`version_legal_form\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version_logo_idx\` ON \`_providers_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version_slug_idx\` ON \`_providers_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version_verified_on_idx\` ON \`_providers_v\` (\`version_verified_on\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version_updated_at_idx\` ON \`_providers_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version_created_at_idx\` ON \`_providers_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version_deleted_at_idx\` ON \`_providers_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version__status_idx\` ON \`_providers_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_created_at_idx\` ON \`_providers_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_updated_at_idx\` ON \`_providers_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_snapshot_idx\` ON \`_providers_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_published_locale_idx\` ON \`_providers_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_latest_idx\` ON \`_providers_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_autosave_idx\` ON \`_providers_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_providers_v_locales\` (
  	\`version_summary\` text,
  	\`version_description\` text,
  	\`version_search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_providers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_providers_v_locales_locale_parent_id_unique\` ON \`_providers_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_locales_parent_idx\` ON \`_providers_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_forms\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_forms_order_idx\` ON \`services_forms\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_forms_parent_idx\` ON \`services_forms\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_forms_value_idx\` ON \`services_forms\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`services_contacts_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_contacts_phones_order_idx\` ON \`services_contacts_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_contacts_phones_parent_id_idx\` ON \`services_contacts_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_contacts_phones_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_contacts_phones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`services_contacts_phones_locales_locale_parent_id_unique\` ON \`services_contacts_phones_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_contacts_phones_locales_parent_idx\` ON \`services_contacts_phones_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_contacts_emails\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`email\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_contacts_emails_order_idx\` ON \`services_contacts_emails\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_contacts_emails_parent_id_idx\` ON \`services_contacts_emails\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_places_opening_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`opens_at\` text,
  	\`closes_at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_places_opening_hours_order_idx\` ON \`services_places_opening_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_places_opening_hours_parent_id_idx\` ON \`services_places_opening_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_places\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`address_street\` text,
  	\`address_city\` text,
  	\`address_postcode\` text,
  	\`location\` text,
  	\`accessibility\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_places_order_idx\` ON \`services_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_places_parent_id_idx\` ON \`services_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_places_locales\` (
  	\`name\` text,
  	\`accessibility_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`services_places_locales_locale_parent_id_unique\` ON \`services_places_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_places_locales_parent_idx\` ON \`services_places_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_places_locales_name_idx\` ON \`services_places_locales\` (\`_locale\`,\`name\`);`)
  await db.run(sql`CREATE TABLE \`services_capacity\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`form\` text,
  	\`kind\` text,
  	\`count\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_capacity_order_idx\` ON \`services_capacity\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_capacity_parent_id_idx\` ON \`services_capacity\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`provider_id\` text(36),
  	\`service_type_id\` text(36),
  	\`is_registered\` integer DEFAULT true,
  	\`registration_id\` text,
  	\`age_from\` numeric,
  	\`age_to\` numeric,
  	\`contacts_web\` text,
  	\`contacts_data_box\` text,
  	\`is_address_secret\` integer DEFAULT false,
  	\`availability_free\` numeric,
  	\`availability_waiting_weeks\` numeric,
  	\`availability_updated_at\` text,
  	\`slug\` text,
  	\`state\` text DEFAULT 'active',
  	\`verified_on\` text,
  	\`hidden_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`provider_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`service_type_id\`) REFERENCES \`service_types\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`services_provider_idx\` ON \`services\` (\`provider_id\`);`)
  await db.run(sql`CREATE INDEX \`services_service_type_idx\` ON \`services\` (\`service_type_id\`);`)
  await db.run(sql`CREATE INDEX \`services_is_registered_idx\` ON \`services\` (\`is_registered\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`services_registration_id_idx\` ON \`services\` (\`registration_id\`);`)
  await db.run(sql`CREATE INDEX \`services_age_from_idx\` ON \`services\` (\`age_from\`);`)
  await db.run(sql`CREATE INDEX \`services_age_to_idx\` ON \`services\` (\`age_to\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`services_slug_idx\` ON \`services\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`services_state_idx\` ON \`services\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`services_verified_on_idx\` ON \`services\` (\`verified_on\`);`)
  await db.run(sql`CREATE INDEX \`services_hidden_at_idx\` ON \`services\` (\`hidden_at\`);`)
  await db.run(sql`CREATE INDEX \`services_updated_at_idx\` ON \`services\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`services_created_at_idx\` ON \`services\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`services_deleted_at_idx\` ON \`services\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`services__status_idx\` ON \`services\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_slug_idx\` ON \`services\` (\`_status\`,\`deleted_at\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`services_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`description\` text,
  	\`target_group_notes\` text,
  	\`conditions\` text,
  	\`costs\` text,
  	\`how_to_apply\` text,
  	\`search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`services_locales_locale_parent_id_unique\` ON \`services_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_locales_parent_idx\` ON \`services_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_locales_name_idx\` ON \`services_locales\` (\`_locale\`,\`name\`);`)
  await db.run(sql`CREATE TABLE \`services_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_texts_order_parent\` ON \`services_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`target_groups_id\` text(36),
  	\`life_situations_id\` text(36),
  	\`territories_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`target_groups_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_situations_id\`) REFERENCES \`life_situations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`territories_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_rels_order_idx\` ON \`services_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_parent_idx\` ON \`services_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_path_idx\` ON \`services_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_target_groups_id_idx\` ON \`services_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_life_situations_id_idx\` ON \`services_rels\` (\`life_situations_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_territories_id_idx\` ON \`services_rels\` (\`territories_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_forms\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_forms_order_idx\` ON \`_services_v_version_forms\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_forms_parent_idx\` ON \`_services_v_version_forms\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_forms_value_idx\` ON \`_services_v_version_forms\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_contacts_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_contacts_phones_order_idx\` ON \`_services_v_version_contacts_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_contacts_phones_parent_id_idx\` ON \`_services_v_version_contacts_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_contacts_phones_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_version_contacts_phones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_services_v_version_contacts_phones_locales_locale_parent_id\` ON \`_services_v_version_contacts_phones_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_contacts_phones_locales_parent_idx\` ON \`_services_v_version_contacts_phones_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_contacts_emails\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_contacts_emails_order_idx\` ON \`_services_v_version_contacts_emails\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_contacts_emails_parent_id_idx\` ON \`_services_v_version_contacts_emails\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_places_opening_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`opens_at\` text,
  	\`closes_at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_version_places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_places_opening_hours_order_idx\` ON \`_services_v_version_places_opening_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_places_opening_hours_parent_id_idx\` ON \`_services_v_version_places_opening_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_places\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`address_street\` text,
  	\`address_city\` text,
  	\`address_postcode\` text,
  	\`location\` text,
  	\`accessibility\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_places_order_idx\` ON \`_services_v_version_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_places_parent_id_idx\` ON \`_services_v_version_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_places_locales\` (
  	\`name\` text,
  	\`accessibility_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_version_places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_services_v_version_places_locales_locale_parent_id_unique\` ON \`_services_v_version_places_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_places_locales_parent_idx\` ON \`_services_v_version_places_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_capacity\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`form\` text,
  	\`kind\` text,
  	\`count\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_capacity_order_idx\` ON \`_services_v_version_capacity\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_capacity_parent_id_idx\` ON \`_services_v_version_capacity\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_provider_id\` text(36),
  	\`version_service_type_id\` text(36),
  	\`version_is_registered\` integer DEFAULT true,
  	\`version_registration_id\` text,
  	\`version_age_from\` numeric,
  	\`version_age_to\` numeric,
  	\`version_contacts_web\` text,
  	\`version_contacts_data_box\` text,
  	\`version_is_address_secret\` integer DEFAULT false,
  	\`version_availability_free\` numeric,
  	\`version_availability_waiting_weeks\` numeric,
  	\`version_availability_updated_at\` text,
  	\`version_slug\` text,
  	\`version_state\` text DEFAULT 'active',
  	\`version_verified_on\` text,
  	\`version_hidden_at\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provider_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_service_type_id\`) REFERENCES \`service_types\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_parent_idx\` ON \`_services_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_provider_idx\` ON \`_services_v\` (\`version_provider_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_service_type_idx\` ON \`_services_v\` (\`version_service_type_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_is_registered_idx\` ON \`_services_v\` (\`version_is_registered\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_registration_id_idx\` ON \`_services_v\` (\`version_registration_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_age_from_idx\` ON \`_services_v\` (\`version_age_from\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_age_to_idx\` ON \`_services_v\` (\`version_age_to\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_slug_idx\` ON \`_services_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_state_idx\` ON \`_services_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_verified_on_idx\` ON \`_services_v\` (\`version_verified_on\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_hidden_at_idx\` ON \`_services_v\` (\`version_hidden_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_updated_at_idx\` ON \`_services_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_created_at_idx\` ON \`_services_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_deleted_at_idx\` ON \`_services_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version__status_idx\` ON \`_services_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_created_at_idx\` ON \`_services_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_updated_at_idx\` ON \`_services_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_snapshot_idx\` ON \`_services_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_published_locale_idx\` ON \`_services_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_latest_idx\` ON \`_services_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_autosave_idx\` ON \`_services_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_slug_idx\` ON \`_services_v\` (\`version__status\`,\`version_deleted_at\`,\`version_slug\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_description\` text,
  	\`version_target_group_notes\` text,
  	\`version_conditions\` text,
  	\`version_costs\` text,
  	\`version_how_to_apply\` text,
  	\`version_search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_services_v_locales_locale_parent_id_unique\` ON \`_services_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_locales_parent_idx\` ON \`_services_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_texts_order_parent\` ON \`_services_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`target_groups_id\` text(36),
  	\`life_situations_id\` text(36),
  	\`territories_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`target_groups_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_situations_id\`) REFERENCES \`life_situations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`territories_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_rels_order_idx\` ON \`_services_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_parent_idx\` ON \`_services_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_path_idx\` ON \`_services_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_target_groups_id_idx\` ON \`_services_v_rels\` (\`target_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_life_situations_id_idx\` ON \`_services_v_rels\` (\`life_situations_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_territories_id_idx\` ON \`_services_v_rels\` (\`territories_id\`);`)
  await db.run(sql`CREATE TABLE \`proposals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`collection\` text,
  	\`document\` text,
  	\`provider_id\` text(36),
  	\`state\` text DEFAULT 'waiting',
  	\`is_new\` integer,
  	\`changes\` text,
  	\`note\` text,
  	\`submitted_by\` text,
  	\`submitted_by_name\` text,
  	\`submitted_at\` text,
  	\`decided_by\` text,
  	\`decided_by_name\` text,
  	\`decided_at\` text,
  	\`reason\` text,
  	\`slot\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`provider_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`proposals_collection_idx\` ON \`proposals\` (\`collection\`);`)
  await db.run(sql`CREATE INDEX \`proposals_document_idx\` ON \`proposals\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`proposals_provider_idx\` ON \`proposals\` (\`provider_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_state_idx\` ON \`proposals\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`proposals_submitted_at_idx\` ON \`proposals\` (\`submitted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`proposals_slot_idx\` ON \`proposals\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`proposals_updated_at_idx\` ON \`proposals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`proposals_created_at_idx\` ON \`proposals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`claims\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`state\` text DEFAULT 'waiting',
  	\`provider_id\` text(36),
  	\`ico\` text,
  	\`name\` text,
  	\`email\` text,
  	\`message\` text,
  	\`language\` text,
  	\`decided_at\` text,
  	\`decided_by_name\` text,
  	\`reason\` text,
  	\`is_new_account\` integer,
  	\`slot\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`provider_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_state_idx\` ON \`claims\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`claims_provider_idx\` ON \`claims\` (\`provider_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_decided_at_idx\` ON \`claims\` (\`decided_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`claims_slot_idx\` ON \`claims\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`claims_updated_at_idx\` ON \`claims\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`claims_created_at_idx\` ON \`claims\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`verifications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`event\` text NOT NULL,
  	\`how\` text NOT NULL,
  	\`by_name\` text,
  	\`at\` text NOT NULL,
  	\`revision\` text,
  	\`provider_id\` text(36),
  	\`collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`by\` text,
  	\`role\` text,
  	\`fingerprint\` text,
  	\`slot\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`provider_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`verifications_event_idx\` ON \`verifications\` (\`event\`);`)
  await db.run(sql`CREATE INDEX \`verifications_at_idx\` ON \`verifications\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`verifications_provider_idx\` ON \`verifications\` (\`provider_id\`);`)
  await db.run(sql`CREATE INDEX \`verifications_document_idx\` ON \`verifications\` (\`document\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`verifications_slot_idx\` ON \`verifications\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`verifications_updated_at_idx\` ON \`verifications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`verifications_created_at_idx\` ON \`verifications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`mistakes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`kind\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`email\` text,
  	\`state\` text NOT NULL,
  	\`answer\` text,
  	\`answered_by_name\` text,
  	\`answered_at\` text,
  	\`closed_at\` text,
  	\`reported_at\` text NOT NULL,
  	\`provider_id\` text(36),
  	\`collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`language\` text,
  	\`proof\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`provider_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`mistakes_state_idx\` ON \`mistakes\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`mistakes_closed_at_idx\` ON \`mistakes\` (\`closed_at\`);`)
  await db.run(sql`CREATE INDEX \`mistakes_reported_at_idx\` ON \`mistakes\` (\`reported_at\`);`)
  await db.run(sql`CREATE INDEX \`mistakes_provider_idx\` ON \`mistakes\` (\`provider_id\`);`)
  await db.run(sql`CREATE INDEX \`mistakes_document_idx\` ON \`mistakes\` (\`document\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`mistakes_proof_idx\` ON \`mistakes\` (\`proof\`);`)
  await db.run(sql`CREATE INDEX \`mistakes_updated_at_idx\` ON \`mistakes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mistakes_created_at_idx\` ON \`mistakes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`life_situations_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`link_url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`life_situations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`life_situations_steps_order_idx\` ON \`life_situations_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`life_situations_steps_parent_id_idx\` ON \`life_situations_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`life_situations_steps_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`link_label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`life_situations_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`life_situations_steps_locales_locale_parent_id_unique\` ON \`life_situations_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`life_situations_steps_locales_parent_idx\` ON \`life_situations_steps_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`life_situations_steps_locales_title_idx\` ON \`life_situations_steps_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE TABLE \`life_situations_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`phone\` text,
  	\`web\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`life_situations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`life_situations_contacts_order_idx\` ON \`life_situations_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`life_situations_contacts_parent_id_idx\` ON \`life_situations_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`life_situations_contacts_locales\` (
  	\`name\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`life_situations_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`life_situations_contacts_locales_locale_parent_id_unique\` ON \`life_situations_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`life_situations_contacts_locales_parent_idx\` ON \`life_situations_contacts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`life_situations_contacts_locales_name_idx\` ON \`life_situations_contacts_locales\` (\`_locale\`,\`name\`);`)
  await db.run(sql`CREATE TABLE \`life_situations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`icon\` text,
  	\`is_on_home\` integer DEFAULT false,
  	\`order\` numeric DEFAULT 100,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`life_situations_slug_idx\` ON \`life_situations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`life_situations_icon_idx\` ON \`life_situations\` (\`icon\`);`)
  await db.run(sql`CREATE INDEX \`life_situations_is_on_home_idx\` ON \`life_situations\` (\`is_on_home\`);`)
  await db.run(sql`CREATE INDEX \`life_situations_order_idx\` ON \`life_situations\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`life_situations_updated_at_idx\` ON \`life_situations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`life_situations_created_at_idx\` ON \`life_situations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`life_situations_deleted_at_idx\` ON \`life_situations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`life_situations__status_idx\` ON \`life_situations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`life_situations_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`urgent\` text,
  	\`body\` text,
  	\`search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`life_situations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`life_situations_locales_locale_parent_id_unique\` ON \`life_situations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`life_situations_locales_parent_idx\` ON \`life_situations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`life_situations_locales_title_idx\` ON \`life_situations_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE TABLE \`life_situations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`service_types_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`life_situations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_types_id\`) REFERENCES \`service_types\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`life_situations_rels_order_idx\` ON \`life_situations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`life_situations_rels_parent_idx\` ON \`life_situations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`life_situations_rels_path_idx\` ON \`life_situations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`life_situations_rels_service_types_id_idx\` ON \`life_situations_rels\` (\`service_types_id\`);`)
  await db.run(sql`CREATE TABLE \`_life_situations_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`link_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_life_situations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_life_situations_v_version_steps_order_idx\` ON \`_life_situations_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_life_situations_v_version_steps_parent_id_idx\` ON \`_life_situations_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_life_situations_v_version_steps_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`link_label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_life_situations_v_version_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_life_situations_v_version_steps_locales_locale_parent_id_un\` ON \`_life_situations_v_version_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_situations_v_version_steps_locales_parent_idx\` ON \`_life_situations_v_version_steps_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_life_situations_v_version_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`phone\` text,
  	\`web\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_life_situations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_life_situations_v_version_contacts_order_idx\` ON \`_life_situations_v_version_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_life_situations_v_version_contacts_parent_id_idx\` ON \`_life_situations_v_version_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_life_situations_v_version_contacts_locales\` (
  	\`name\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_life_situations_v_version_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_life_situations_v_version_contacts_locales_locale_parent_id\` ON \`_life_situations_v_version_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_situations_v_version_contacts_locales_parent_idx\` ON \`_life_situations_v_version_contacts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_life_situations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_icon\` text,
  	\`version_is_on_home\` integer DEFAULT false,
  	\`version_order\` numeric DEFAULT 100,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`life_situations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_life_situations_v_parent_idx\` ON \`_life_situations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_situations_v_version_version_slug_idx\` ON \`_life_situations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_life_situations_v_version_version_icon_idx\` ON \`_life_situations_v\` (\`version_icon\`);`)
  await db.run(sql`CREATE INDEX \`_life_situations_v_version_version_is_on_home_idx\` ON \`_life_situations_v\` (\`version_is_on_home\`);`)
  await db.run(sql`CREATE INDEX \`_life_situations_v_version_version_order_idx\` ON \`_life_situations_v\` (\`version_order\`);`)
  await db.run(sql`CREATE INDEX \`_life_situations_v_version_version_updated_at_idx\` ON \`_life_situations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_life_situations_v_version_version_created_at_idx\` ON \`_life_situations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_life_situations_v_version_version_deleted_at_idx\` ON \`_life_situations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_life_situations_v_version_version__status_idx\` ON \`_life_situations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_life_situations_v_created_at_idx\` ON \`_life_situations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_life_situations_v_updated_at_idx\` ON \`_life_situations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_life_situations_v_snapshot_idx\` ON \`_life_situations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_life_situations_v_published_locale_idx\` ON \`_life_situations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_life_situations_v_latest_idx\` ON \`_life_situations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_life_situations_v_autosave_idx\` ON \`_life_situations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_life_situations_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_urgent\` text,
  	\`version_body\` text,
  	\`version_search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_life_situations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_life_situations_v_locales_locale_parent_id_unique\` ON \`_life_situations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_situations_v_locales_parent_idx\` ON \`_life_situations_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_life_situations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`service_types_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_life_situations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_types_id\`) REFERENCES \`service_types\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_life_situations_v_rels_order_idx\` ON \`_life_situations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_life_situations_v_rels_parent_idx\` ON \`_life_situations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_situations_v_rels_path_idx\` ON \`_life_situations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_life_situations_v_rels_service_types_id_idx\` ON \`_life_situations_v_rels\` (\`service_types_id\`);`)
  await db.run(sql`CREATE TABLE \`service_types_forms\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_types\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_types_forms_order_idx\` ON \`service_types_forms\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`service_types_forms_parent_idx\` ON \`service_types_forms\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`service_types_forms_value_idx\` ON \`service_types_forms\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`service_types\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`section\` text,
  	\`kind\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`source_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`service_types_kind_idx\` ON \`service_types\` (\`kind\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`service_types_slug_idx\` ON \`service_types\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`service_types_code_idx\` ON \`service_types\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`service_types_updated_at_idx\` ON \`service_types\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`service_types_created_at_idx\` ON \`service_types\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`service_types_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_types\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`service_types_locales_locale_parent_id_unique\` ON \`service_types_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`service_types_locales_parent_idx\` ON \`service_types_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`service_types_locales_name_idx\` ON \`service_types_locales\` (\`_locale\`,\`name\`);`)
  await db.run(sql`CREATE TABLE \`target_groups\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`list\` text DEFAULT 'register' NOT NULL,
  	\`slug\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`source_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`target_groups_list_idx\` ON \`target_groups\` (\`list\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`target_groups_slug_idx\` ON \`target_groups\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`target_groups_code_idx\` ON \`target_groups\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`target_groups_updated_at_idx\` ON \`target_groups\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`target_groups_created_at_idx\` ON \`target_groups\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`target_groups_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`target_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`target_groups_locales_locale_parent_id_unique\` ON \`target_groups_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`target_groups_locales_parent_idx\` ON \`target_groups_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`target_groups_locales_name_idx\` ON \`target_groups_locales\` (\`_locale\`,\`name\`);`)
  await db.run(sql`CREATE TABLE \`territories\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`location\` text,
  	\`slug\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`source_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`territories_name_idx\` ON \`territories\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`territories_kind_idx\` ON \`territories\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`territories_parent_idx\` ON \`territories\` (\`parent_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`territories_slug_idx\` ON \`territories\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`territories_code_idx\` ON \`territories\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`territories_updated_at_idx\` ON \`territories\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`territories_created_at_idx\` ON \`territories\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`synonyms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`words\` text NOT NULL,
  	\`is_crisis\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`synonyms_updated_at_idx\` ON \`synonyms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`synonyms_created_at_idx\` ON \`synonyms\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`synonyms_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`synonyms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`synonyms_texts_order_parent\` ON \`synonyms_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`synonyms_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`service_types_id\` text(36),
  	\`life_situations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`synonyms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_types_id\`) REFERENCES \`service_types\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_situations_id\`) REFERENCES \`life_situations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`synonyms_rels_order_idx\` ON \`synonyms_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`synonyms_rels_parent_idx\` ON \`synonyms_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`synonyms_rels_path_idx\` ON \`synonyms_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`synonyms_rels_service_types_id_idx\` ON \`synonyms_rels\` (\`service_types_id\`);`)
  await db.run(sql`CREATE INDEX \`synonyms_rels_life_situations_id_idx\` ON \`synonyms_rels\` (\`life_situations_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`parent_id\` text(36),
  	\`order\` numeric DEFAULT 100,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_parent_idx\` ON \`pages\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_order_idx\` ON \`pages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_locales_parent_idx\` ON \`pages_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_locales_title_idx\` ON \`pages_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`files_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_files_id_idx\` ON \`pages_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_parent_id\` text(36),
  	\`version_order\` numeric DEFAULT 100,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_parent_idx\` ON \`_pages_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_order_idx\` ON \`_pages_v\` (\`version_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_locales_parent_idx\` ON \`_pages_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`files_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_files_id_idx\` ON \`_pages_v_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`original_name\` text,
  	\`is_public\` integer DEFAULT false,
  	\`uploaded_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_small_url\` text,
  	\`sizes_small_width\` numeric,
  	\`sizes_small_height\` numeric,
  	\`sizes_small_mime_type\` text,
  	\`sizes_small_filesize\` numeric,
  	\`sizes_small_filename\` text,
  	\`sizes_medium_url\` text,
  	\`sizes_medium_width\` numeric,
  	\`sizes_medium_height\` numeric,
  	\`sizes_medium_mime_type\` text,
  	\`sizes_medium_filesize\` numeric,
  	\`sizes_medium_filename\` text,
  	\`sizes_large_url\` text,
  	\`sizes_large_width\` numeric,
  	\`sizes_large_height\` numeric,
  	\`sizes_large_mime_type\` text,
  	\`sizes_large_filesize\` numeric,
  	\`sizes_large_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_is_public_idx\` ON \`media\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`media_uploaded_by_idx\` ON \`media\` (\`uploaded_by\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_small_sizes_small_filename_idx\` ON \`media\` (\`sizes_small_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_medium_sizes_medium_filename_idx\` ON \`media\` (\`sizes_medium_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_large_sizes_large_filename_idx\` ON \`media\` (\`sizes_large_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text NOT NULL,
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_locales_parent_idx\` ON \`media_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`media_texts_order_parent\` ON \`media_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`pages\` numeric,
  	\`original_name\` text,
  	\`is_public\` integer DEFAULT false,
  	\`uploaded_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`files_is_public_idx\` ON \`files\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`files_uploaded_by_idx\` ON \`files\` (\`uploaded_by\`);`)
  await db.run(sql`CREATE INDEX \`files_updated_at_idx\` ON \`files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`files_created_at_idx\` ON \`files\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`files_filename_idx\` ON \`files\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`files_locales\` (
  	\`title\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`files_locales_locale_parent_id_unique\` ON \`files_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`files_locales_parent_idx\` ON \`files_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`files_locales_title_idx\` ON \`files_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE TABLE \`files_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`files_texts_order_parent\` ON \`files_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_to_idx\` ON \`redirects\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`preview_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`expires_at\` text,
  	\`made_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`preview_links_document_idx\` ON \`preview_links\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_expires_at_idx\` ON \`preview_links\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_updated_at_idx\` ON \`preview_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_created_at_idx\` ON \`preview_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`is_active\` integer DEFAULT true,
  	\`invited_at\` text,
  	\`link_digest\` text,
  	\`link_expires_at\` text,
  	\`known_addresses\` text,
  	\`guarded_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_role_idx\` ON \`users\` (\`role\`);`)
  await db.run(sql`CREATE INDEX \`users_link_digest_idx\` ON \`users\` (\`link_digest\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`users_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`providers_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`providers_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_rels_order_idx\` ON \`users_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_parent_idx\` ON \`users_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_path_idx\` ON \`users_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_providers_id_idx\` ON \`users_rels\` (\`providers_id\`);`)
  await db.run(sql`CREATE TABLE \`letters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`to\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`html\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`sent_at\` text,
  	\`last_error\` text,
  	\`attempts\` numeric NOT NULL,
  	\`leased_until\` text,
  	\`round\` numeric NOT NULL,
  	\`language\` text NOT NULL,
  	\`template\` text NOT NULL,
  	\`about\` text,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`letters_about_idx\` ON \`letters\` (\`about\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`letters_key_idx\` ON \`letters\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`letters_updated_at_idx\` ON \`letters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`letters_created_at_idx\` ON \`letters\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_dueAt_idx\` ON \`letters\` (\`state\`,\`due_at\`);`)
  await db.run(sql`CREATE TABLE \`audit\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`action\` text,
  	\`by_name\` text,
  	\`by\` text,
  	\`role\` text,
  	\`collection\` text,
  	\`title\` text,
  	\`document\` text,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_at_idx\` ON \`audit\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_action_idx\` ON \`audit\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_by_name_idx\` ON \`audit\` (\`by_name\`);`)
  await db.run(sql`CREATE INDEX \`audit_by_idx\` ON \`audit\` (\`by\`);`)
  await db.run(sql`CREATE INDEX \`audit_collection_idx\` ON \`audit\` (\`collection\`);`)
  await db.run(sql`CREATE INDEX \`audit_document_idx\` ON \`audit\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`audit_updated_at_idx\` ON \`audit\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_created_at_idx\` ON \`audit\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`audit\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_texts_order_parent\` ON \`audit_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_texts_text_idx\` ON \`audit_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`prompts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`person\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`provider\` text NOT NULL,
  	\`title\` text,
  	\`stage\` numeric NOT NULL,
  	\`fingerprint\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`confirmed_at\` text,
  	\`written_at\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`is_queued\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`prompts_token_hash_idx\` ON \`prompts\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`prompts_person_idx\` ON \`prompts\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`prompts_document_idx\` ON \`prompts\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`prompts_state_idx\` ON \`prompts\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`prompts_written_at_idx\` ON \`prompts\` (\`written_at\`);`)
  await db.run(sql`CREATE INDEX \`prompts_is_queued_idx\` ON \`prompts\` (\`is_queued\`);`)
  await db.run(sql`CREATE INDEX \`prompts_updated_at_idx\` ON \`prompts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`prompts_created_at_idx\` ON \`prompts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`second_factors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person\` text NOT NULL,
  	\`secret\` text,
  	\`pending\` text,
  	\`pending_at\` text,
  	\`last_step\` numeric NOT NULL,
  	\`recovery\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`second_factors_person_idx\` ON \`second_factors\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_updated_at_idx\` ON \`second_factors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_created_at_idx\` ON \`second_factors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`of\` text,
  	\`doc\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`changes_updated_at_idx\` ON \`changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`changes_created_at_idx\` ON \`changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`missed_searches\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`territory\` text,
  	\`service_type\` text,
  	\`count\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`missed_searches_day_idx\` ON \`missed_searches\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`missed_searches_updated_at_idx\` ON \`missed_searches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`missed_searches_created_at_idx\` ON \`missed_searches\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site_operator_contacts_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_operator_contacts_phones_order_idx\` ON \`site_operator_contacts_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_operator_contacts_phones_parent_id_idx\` ON \`site_operator_contacts_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_operator_contacts_phones_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_operator_contacts_phones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_operator_contacts_phones_locales_locale_parent_id_uniqu\` ON \`site_operator_contacts_phones_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_operator_contacts_phones_locales_parent_idx\` ON \`site_operator_contacts_phones_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_operator_contacts_emails\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_operator_contacts_emails_order_idx\` ON \`site_operator_contacts_emails\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_operator_contacts_emails_parent_id_idx\` ON \`site_operator_contacts_emails\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_crisis_lines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`phone\` text NOT NULL,
  	\`web\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_crisis_lines_order_idx\` ON \`site_crisis_lines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_crisis_lines_parent_id_idx\` ON \`site_crisis_lines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_crisis_lines_locales\` (
  	\`name\` text NOT NULL,
  	\`hours\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_crisis_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_crisis_lines_locales_locale_parent_id_unique\` ON \`site_crisis_lines_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_crisis_lines_locales_parent_idx\` ON \`site_crisis_lines_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_crisis_lines_locales_name_idx\` ON \`site_crisis_lines_locales\` (\`_locale\`,\`name\`);`)
  await db.run(sql`CREATE TABLE \`site\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`logo_id\` text(36),
  	\`accent_color\` text,
  	\`operator_ico\` text,
  	\`operator_address_street\` text,
  	\`operator_address_city\` text,
  	\`operator_address_postcode\` text,
  	\`operator_contacts_web\` text,
  	\`operator_contacts_data_box\` text,
  	\`accessibility_conformance\` text DEFAULT 'partial',
  	\`accessibility_method\` text DEFAULT 'self',
  	\`accessibility_prepared_on\` text,
  	\`accessibility_reviewed_on\` text,
  	\`accessibility_email\` text,
  	\`accessibility_phone\` text,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`site_logo_idx\` ON \`site\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`site_operator_operator_ico_idx\` ON \`site\` (\`operator_ico\`);`)
  await db.run(sql`CREATE TABLE \`site_locales\` (
  	\`name\` text NOT NULL,
  	\`tagline\` text,
  	\`description\` text,
  	\`operator_name\` text NOT NULL,
  	\`accessibility_non_conformance\` text,
  	\`accessibility_burden\` text,
  	\`accessibility_out_of_scope\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_locales_locale_parent_id_unique\` ON \`site_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_locales_parent_idx\` ON \`site_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_locales_name_idx\` ON \`site_locales\` (\`_locale\`,\`name\`);`)
  await db.run(sql`CREATE TABLE \`navigation_main\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_main_order_idx\` ON \`navigation_main\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_main_parent_id_idx\` ON \`navigation_main\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_main_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_main\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_main_locales_locale_parent_id_unique\` ON \`navigation_main_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_main_locales_parent_idx\` ON \`navigation_main_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_footer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_footer_order_idx\` ON \`navigation_footer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_footer_parent_id_idx\` ON \`navigation_footer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_footer_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_footer_locales_locale_parent_id_unique\` ON \`navigation_footer_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_footer_locales_parent_idx\` ON \`navigation_footer_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`alert\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tone\` text DEFAULT 'info',
  	\`web\` text,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`alert_locales\` (
  	\`text\` text,
  	\`link_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`alert_locales_locale_parent_id_unique\` ON \`alert_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_locales_parent_idx\` ON \`alert_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`verification_rules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`first_after\` numeric DEFAULT 6,
  	\`second_after\` numeric DEFAULT 9,
  	\`overdue_after\` numeric DEFAULT 12,
  	\`hide_after\` numeric,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`security\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`requires_second_factor\` integer DEFAULT false,
  	\`requires_revision\` integer DEFAULT false,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`DROP TABLE \`news_locales\`;`)
  await db.run(sql`DROP TABLE \`news_texts\`;`)
  await db.run(sql`DROP TABLE \`news_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_news_v_rels\`;`)
  await db.run(sql`DROP TABLE \`projects_funding\`;`)
  await db.run(sql`DROP TABLE \`projects_funding_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_partners\`;`)
  await db.run(sql`DROP TABLE \`projects_partners_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_activities\`;`)
  await db.run(sql`DROP TABLE \`projects_activities_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_outputs\`;`)
  await db.run(sql`DROP TABLE \`projects_outputs_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_reports\`;`)
  await db.run(sql`DROP TABLE \`projects_reports_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_contacts\`;`)
  await db.run(sql`DROP TABLE \`projects_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`projects\`;`)
  await db.run(sql`DROP TABLE \`projects_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_rels\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_funding\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_funding_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_partners\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_partners_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_activities\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_activities_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_outputs\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_outputs_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_reports\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_reports_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_contacts\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_rels\`;`)
  await db.run(sql`DROP TABLE \`plans_priorities_goals\`;`)
  await db.run(sql`DROP TABLE \`plans_priorities_goals_locales\`;`)
  await db.run(sql`DROP TABLE \`plans_priorities\`;`)
  await db.run(sql`DROP TABLE \`plans_priorities_locales\`;`)
  await db.run(sql`DROP TABLE \`plans_sections\`;`)
  await db.run(sql`DROP TABLE \`plans_sections_locales\`;`)
  await db.run(sql`DROP TABLE \`plans\`;`)
  await db.run(sql`DROP TABLE \`plans_locales\`;`)
  await db.run(sql`DROP TABLE \`plans_rels\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_version_priorities_goals\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_version_priorities_goals_locales\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_version_priorities\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_version_priorities_locales\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_version_sections\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_version_sections_locales\`;`)
  await db.run(sql`DROP TABLE \`_plans_v\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_rels\`;`)
  await db.run(sql`DROP TABLE \`working_groups_members\`;`)
  await db.run(sql`DROP TABLE \`working_groups_members_locales\`;`)
  await db.run(sql`DROP TABLE \`working_groups_meetings\`;`)
  await db.run(sql`DROP TABLE \`working_groups_meetings_locales\`;`)
  await db.run(sql`DROP TABLE \`working_groups_contacts\`;`)
  await db.run(sql`DROP TABLE \`working_groups_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`working_groups\`;`)
  await db.run(sql`DROP TABLE \`working_groups_locales\`;`)
  await db.run(sql`DROP TABLE \`working_groups_rels\`;`)
  await db.run(sql`DROP TABLE \`_working_groups_v_version_members\`;`)
  await db.run(sql`DROP TABLE \`_working_groups_v_version_members_locales\`;`)
  await db.run(sql`DROP TABLE \`_working_groups_v_version_meetings\`;`)
  await db.run(sql`DROP TABLE \`_working_groups_v_version_meetings_locales\`;`)
  await db.run(sql`DROP TABLE \`_working_groups_v_version_contacts\`;`)
  await db.run(sql`DROP TABLE \`_working_groups_v_version_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`_working_groups_v\`;`)
  await db.run(sql`DROP TABLE \`_working_groups_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_working_groups_v_rels\`;`)
  await db.run(sql`DROP TABLE \`programmes_lines\`;`)
  await db.run(sql`DROP TABLE \`programmes_lines_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes\`;`)
  await db.run(sql`DROP TABLE \`programmes_locales\`;`)
  await db.run(sql`DROP TABLE \`events_occurrences\`;`)
  await db.run(sql`DROP TABLE \`events_organisers\`;`)
  await db.run(sql`DROP TABLE \`events_organisers_locales\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_locales\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_occurrences\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_organisers\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_organisers_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`providers_contacts_phones\`;`)
  await db.run(sql`DROP TABLE \`providers_contacts_phones_locales\`;`)
  await db.run(sql`DROP TABLE \`providers_contacts_emails\`;`)
  await db.run(sql`DROP TABLE \`providers\`;`)
  await db.run(sql`DROP TABLE \`providers_locales\`;`)
  await db.run(sql`DROP TABLE \`_providers_v_version_contacts_phones\`;`)
  await db.run(sql`DROP TABLE \`_providers_v_version_contacts_phones_locales\`;`)
  await db.run(sql`DROP TABLE \`_providers_v_version_contacts_emails\`;`)
  await db.run(sql`DROP TABLE \`_providers_v\`;`)
  await db.run(sql`DROP TABLE \`_providers_v_locales\`;`)
  await db.run(sql`DROP TABLE \`services_forms\`;`)
  await db.run(sql`DROP TABLE \`services_contacts_phones\`;`)
  await db.run(sql`DROP TABLE \`services_contacts_phones_locales\`;`)
  await db.run(sql`DROP TABLE \`services_contacts_emails\`;`)
  await db.run(sql`DROP TABLE \`services_places_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`services_places\`;`)
  await db.run(sql`DROP TABLE \`services_places_locales\`;`)
  await db.run(sql`DROP TABLE \`services_capacity\`;`)
  await db.run(sql`DROP TABLE \`services\`;`)
  await db.run(sql`DROP TABLE \`services_locales\`;`)
  await db.run(sql`DROP TABLE \`services_texts\`;`)
  await db.run(sql`DROP TABLE \`services_rels\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_forms\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_contacts_phones\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_contacts_phones_locales\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_contacts_emails\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_places_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_places\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_places_locales\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_capacity\`;`)
  await db.run(sql`DROP TABLE \`_services_v\`;`)
  await db.run(sql`DROP TABLE \`_services_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_services_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_services_v_rels\`;`)
  await db.run(sql`DROP TABLE \`proposals\`;`)
  await db.run(sql`DROP TABLE \`claims\`;`)
  await db.run(sql`DROP TABLE \`verifications\`;`)
  await db.run(sql`DROP TABLE \`mistakes\`;`)
  await db.run(sql`DROP TABLE \`life_situations_steps\`;`)
  await db.run(sql`DROP TABLE \`life_situations_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`life_situations_contacts\`;`)
  await db.run(sql`DROP TABLE \`life_situations_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`life_situations\`;`)
  await db.run(sql`DROP TABLE \`life_situations_locales\`;`)
  await db.run(sql`DROP TABLE \`life_situations_rels\`;`)
  await db.run(sql`DROP TABLE \`_life_situations_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_life_situations_v_version_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_life_situations_v_version_contacts\`;`)
  await db.run(sql`DROP TABLE \`_life_situations_v_version_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`_life_situations_v\`;`)
  await db.run(sql`DROP TABLE \`_life_situations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_life_situations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`service_types_forms\`;`)
  await db.run(sql`DROP TABLE \`service_types\`;`)
  await db.run(sql`DROP TABLE \`service_types_locales\`;`)
  await db.run(sql`DROP TABLE \`target_groups\`;`)
  await db.run(sql`DROP TABLE \`target_groups_locales\`;`)
  await db.run(sql`DROP TABLE \`territories\`;`)
  await db.run(sql`DROP TABLE \`synonyms\`;`)
  await db.run(sql`DROP TABLE \`synonyms_texts\`;`)
  await db.run(sql`DROP TABLE \`synonyms_rels\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`media_texts\`;`)
  await db.run(sql`DROP TABLE \`files\`;`)
  await db.run(sql`DROP TABLE \`files_locales\`;`)
  await db.run(sql`DROP TABLE \`files_texts\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`preview_links\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`users_rels\`;`)
  await db.run(sql`DROP TABLE \`letters\`;`)
  await db.run(sql`DROP TABLE \`audit\`;`)
  await db.run(sql`DROP TABLE \`audit_texts\`;`)
  await db.run(sql`DROP TABLE \`prompts\`;`)
  await db.run(sql`DROP TABLE \`second_factors\`;`)
  await db.run(sql`DROP TABLE \`changes\`;`)
  await db.run(sql`DROP TABLE \`missed_searches\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`site_operator_contacts_phones\`;`)
  await db.run(sql`DROP TABLE \`site_operator_contacts_phones_locales\`;`)
  await db.run(sql`DROP TABLE \`site_operator_contacts_emails\`;`)
  await db.run(sql`DROP TABLE \`site_crisis_lines\`;`)
  await db.run(sql`DROP TABLE \`site_crisis_lines_locales\`;`)
  await db.run(sql`DROP TABLE \`site\`;`)
  await db.run(sql`DROP TABLE \`site_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation_main\`;`)
  await db.run(sql`DROP TABLE \`navigation_main_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation_footer\`;`)
  await db.run(sql`DROP TABLE \`navigation_footer_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation\`;`)
  await db.run(sql`DROP TABLE \`alert\`;`)
  await db.run(sql`DROP TABLE \`alert_locales\`;`)
  await db.run(sql`DROP TABLE \`verification_rules\`;`)
  await db.run(sql`DROP TABLE \`security\`;`)
}
