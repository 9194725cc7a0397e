import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`register_differences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`field\` text NOT NULL,
  	\`ours\` text,
  	\`register\` text,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`seen_at\` text NOT NULL,
  	\`as_of\` text,
  	\`hint\` text,
  	\`decided_by_name\` text,
  	\`decided_at\` text,
  	\`value\` text,
  	\`slot\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`register_differences_field_idx\` ON \`register_differences\` (\`field\`);`)
  await db.run(sql`CREATE INDEX \`register_differences_state_idx\` ON \`register_differences\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`register_differences_seen_at_idx\` ON \`register_differences\` (\`seen_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`register_differences_slot_idx\` ON \`register_differences\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`register_differences_updated_at_idx\` ON \`register_differences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`register_differences_created_at_idx\` ON \`register_differences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`register_differences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text(36),
  	\`providers_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`register_differences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`providers_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`register_differences_rels_order_idx\` ON \`register_differences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`register_differences_rels_parent_idx\` ON \`register_differences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`register_differences_rels_path_idx\` ON \`register_differences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`register_differences_rels_services_id_idx\` ON \`register_differences_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`register_differences_rels_providers_id_idx\` ON \`register_differences_rels\` (\`providers_id\`);`)
  await db.run(sql`CREATE TABLE \`register_records\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`entry\` text,
  	\`scope\` text NOT NULL,
  	\`rules\` numeric NOT NULL,
  	\`seen\` text NOT NULL,
  	\`unknown\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`register_records_key_idx\` ON \`register_records\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`register_records_entry_idx\` ON \`register_records\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`register_records_updated_at_idx\` ON \`register_records\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`register_records_created_at_idx\` ON \`register_records\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`register_imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`scope\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`is_first\` integer DEFAULT false NOT NULL,
  	\`makes_territories\` integer DEFAULT false NOT NULL,
  	\`accepted_jump\` integer DEFAULT false NOT NULL,
  	\`as_of\` text NOT NULL,
  	\`counts\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`register_imports_scope_idx\` ON \`register_imports\` (\`scope\`);`)
  await db.run(sql`CREATE INDEX \`register_imports_updated_at_idx\` ON \`register_imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`register_imports_created_at_idx\` ON \`register_imports\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`register_as_of\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_register_as_of\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`register_differences\`;`)
  await db.run(sql`DROP TABLE \`register_differences_rels\`;`)
  await db.run(sql`DROP TABLE \`register_records\`;`)
  await db.run(sql`DROP TABLE \`register_imports\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`register_as_of\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_register_as_of\`;`)
}
