import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`working_groups_tasks\`;`)
  await db.run(sql`DROP TABLE \`working_groups_tasks_locales\`;`)
  await db.run(sql`DROP TABLE \`_working_groups_v_version_tasks\`;`)
  await db.run(sql`DROP TABLE \`_working_groups_v_version_tasks_locales\`;`)
}
