import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`invitees\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`reply\` text,
  	\`substitute\` text,
  	\`replied_at\` text,
  	\`replied_for\` text,
  	\`group\` text NOT NULL,
  	\`member\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`occurrence\` text NOT NULL,
  	\`slot\` text NOT NULL,
  	\`starts_at\` text NOT NULL,
  	\`told\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`code\` text NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`invitees_email_idx\` ON \`invitees\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`invitees_group_idx\` ON \`invitees\` (\`group\`);`)
  await db.run(sql`CREATE INDEX \`invitees_occurrence_idx\` ON \`invitees\` (\`occurrence\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`invitees_slot_idx\` ON \`invitees\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`invitees_starts_at_idx\` ON \`invitees\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`invitees_told_idx\` ON \`invitees\` (\`told\`);`)
  await db.run(sql`CREATE INDEX \`invitees_token_hash_idx\` ON \`invitees\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`invitees_updated_at_idx\` ON \`invitees\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`invitees_created_at_idx\` ON \`invitees\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` ADD \`name\` text;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` ADD \`is_name_public\` integer;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` ADD \`substitute\` text;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` ADD \`is_substitute_public\` integer;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` ADD \`from\` text;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` ADD \`until\` text;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` ADD \`email\` text;`)
  await db.run(sql`ALTER TABLE \`working_groups\` ADD \`quorum_rule\` text;`)
  await db.run(sql`ALTER TABLE \`working_groups\` ADD \`quorum_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` ADD \`name\` text;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` ADD \`is_name_public\` integer;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` ADD \`substitute\` text;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` ADD \`is_substitute_public\` integer;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` ADD \`from\` text;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` ADD \`until\` text;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` ADD \`email\` text;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v\` ADD \`version_quorum_rule\` text;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v\` ADD \`version_quorum_count\` numeric;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`invitees\`;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` DROP COLUMN \`name\`;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` DROP COLUMN \`is_name_public\`;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` DROP COLUMN \`substitute\`;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` DROP COLUMN \`is_substitute_public\`;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` DROP COLUMN \`from\`;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` DROP COLUMN \`until\`;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` DROP COLUMN \`email\`;`)
  await db.run(sql`ALTER TABLE \`working_groups\` DROP COLUMN \`quorum_rule\`;`)
  await db.run(sql`ALTER TABLE \`working_groups\` DROP COLUMN \`quorum_count\`;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` DROP COLUMN \`name\`;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` DROP COLUMN \`is_name_public\`;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` DROP COLUMN \`substitute\`;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` DROP COLUMN \`is_substitute_public\`;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` DROP COLUMN \`from\`;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` DROP COLUMN \`until\`;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` DROP COLUMN \`email\`;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v\` DROP COLUMN \`version_quorum_rule\`;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v\` DROP COLUMN \`version_quorum_count\`;`)
}
