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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`projects_supported_periods\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_supported_periods\`;`)
  await db.run(sql`DROP TABLE \`person_matches\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`supported_is_shown\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`supported_keep_until\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_supported_is_shown\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_supported_keep_until\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`support_hours\`;`)
}
