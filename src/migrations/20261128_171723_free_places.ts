import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`services_availability_by_form\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`form\` text,
  	\`free\` numeric,
  	\`updated_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_availability_by_form_order_idx\` ON \`services_availability_by_form\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_availability_by_form_parent_id_idx\` ON \`services_availability_by_form\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_availability_by_form\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`form\` text,
  	\`free\` numeric,
  	\`updated_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_availability_by_form_order_idx\` ON \`_services_v_version_availability_by_form\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_availability_by_form_parent_id_idx\` ON \`_services_v_version_availability_by_form\` (\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`news_locales_title_idx\`;`)
  await db.run(sql`DROP INDEX \`projects_partners_locales_name_idx\`;`)
  await db.run(sql`DROP INDEX \`projects_activities_locales_title_idx\`;`)
  await db.run(sql`DROP INDEX \`projects_outputs_locales_title_idx\`;`)
  await db.run(sql`DROP INDEX \`projects_reports_locales_title_idx\`;`)
  await db.run(sql`DROP INDEX \`projects_locales_title_idx\`;`)
  await db.run(sql`DROP INDEX \`plans_priorities_goals_locales_title_idx\`;`)
  await db.run(sql`DROP INDEX \`plans_priorities_locales_title_idx\`;`)
  await db.run(sql`DROP INDEX \`plans_sections_locales_title_idx\`;`)
  await db.run(sql`DROP INDEX \`plans_locales_title_idx\`;`)
  await db.run(sql`DROP INDEX \`working_groups_locales_name_idx\`;`)
  await db.run(sql`DROP INDEX \`programmes_locales_name_idx\`;`)
  await db.run(sql`DROP INDEX \`events_organisers_locales_name_idx\`;`)
  await db.run(sql`DROP INDEX \`events_locales_title_idx\`;`)
  await db.run(sql`DROP INDEX \`services_places_locales_name_idx\`;`)
  await db.run(sql`DROP INDEX \`services_locales_name_idx\`;`)
  await db.run(sql`DROP INDEX \`life_situations_steps_locales_title_idx\`;`)
  await db.run(sql`DROP INDEX \`life_situations_contacts_locales_name_idx\`;`)
  await db.run(sql`DROP INDEX \`life_situations_locales_title_idx\`;`)
  await db.run(sql`DROP INDEX \`service_types_locales_name_idx\`;`)
  await db.run(sql`DROP INDEX \`target_groups_locales_name_idx\`;`)
  await db.run(sql`DROP INDEX \`pages_locales_title_idx\`;`)
  await db.run(sql`DROP INDEX \`files_locales_title_idx\`;`)
  await db.run(sql`DROP INDEX \`site_crisis_lines_locales_name_idx\`;`)
  await db.run(sql`DROP INDEX \`site_locales_name_idx\`;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`free_for_days\` numeric DEFAULT 60;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`services_availability_by_form\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_availability_by_form\`;`)
  await db.run(sql`CREATE INDEX \`news_locales_title_idx\` ON \`news_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE INDEX \`projects_partners_locales_name_idx\` ON \`projects_partners_locales\` (\`_locale\`,\`name\`);`)
  await db.run(sql`CREATE INDEX \`projects_activities_locales_title_idx\` ON \`projects_activities_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE INDEX \`projects_outputs_locales_title_idx\` ON \`projects_outputs_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE INDEX \`projects_reports_locales_title_idx\` ON \`projects_reports_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE INDEX \`projects_locales_title_idx\` ON \`projects_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE INDEX \`plans_priorities_goals_locales_title_idx\` ON \`plans_priorities_goals_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE INDEX \`plans_priorities_locales_title_idx\` ON \`plans_priorities_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE INDEX \`plans_sections_locales_title_idx\` ON \`plans_sections_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE INDEX \`plans_locales_title_idx\` ON \`plans_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_locales_name_idx\` ON \`working_groups_locales\` (\`_locale\`,\`name\`);`)
  await db.run(sql`CREATE INDEX \`programmes_locales_name_idx\` ON \`programmes_locales\` (\`_locale\`,\`name\`);`)
  await db.run(sql`CREATE INDEX \`events_organisers_locales_name_idx\` ON \`events_organisers_locales\` (\`_locale\`,\`name\`);`)
  await db.run(sql`CREATE INDEX \`events_locales_title_idx\` ON \`events_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE INDEX \`services_places_locales_name_idx\` ON \`services_places_locales\` (\`_locale\`,\`name\`);`)
  await db.run(sql`CREATE INDEX \`services_locales_name_idx\` ON \`services_locales\` (\`_locale\`,\`name\`);`)
  await db.run(sql`CREATE INDEX \`life_situations_steps_locales_title_idx\` ON \`life_situations_steps_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE INDEX \`life_situations_contacts_locales_name_idx\` ON \`life_situations_contacts_locales\` (\`_locale\`,\`name\`);`)
  await db.run(sql`CREATE INDEX \`life_situations_locales_title_idx\` ON \`life_situations_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE INDEX \`service_types_locales_name_idx\` ON \`service_types_locales\` (\`_locale\`,\`name\`);`)
  await db.run(sql`CREATE INDEX \`target_groups_locales_name_idx\` ON \`target_groups_locales\` (\`_locale\`,\`name\`);`)
  await db.run(sql`CREATE INDEX \`pages_locales_title_idx\` ON \`pages_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE INDEX \`files_locales_title_idx\` ON \`files_locales\` (\`_locale\`,\`title\`);`)
  await db.run(sql`CREATE INDEX \`site_crisis_lines_locales_name_idx\` ON \`site_crisis_lines_locales\` (\`_locale\`,\`name\`);`)
  await db.run(sql`CREATE INDEX \`site_locales_name_idx\` ON \`site_locales\` (\`_locale\`,\`name\`);`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`free_for_days\`;`)
}
