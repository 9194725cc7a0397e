import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`register_loads\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slot\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`step\` text NOT NULL,
  	\`done\` numeric NOT NULL,
  	\`total\` numeric NOT NULL,
  	\`alive_at\` text NOT NULL,
  	\`look\` text,
  	\`accepts_jump\` integer DEFAULT false NOT NULL,
  	\`report\` text,
  	\`fault\` text,
  	\`need\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`register_loads_slot_idx\` ON \`register_loads\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`register_loads_kind_idx\` ON \`register_loads\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`register_loads_state_idx\` ON \`register_loads\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`register_loads_updated_at_idx\` ON \`register_loads\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`register_loads_created_at_idx\` ON \`register_loads\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`printed_catalogues\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`chapters\` text NOT NULL,
  	\`is_large\` integer DEFAULT false NOT NULL,
  	\`language\` text NOT NULL,
  	\`territory\` text,
  	\`state\` text NOT NULL,
  	\`tries\` numeric NOT NULL,
  	\`alive_at\` text,
  	\`step\` text,
  	\`done\` numeric,
  	\`total\` numeric,
  	\`read_at\` text,
  	\`bytes\` numeric,
  	\`fault\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`printed_catalogues_state_idx\` ON \`printed_catalogues\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`printed_catalogues_updated_at_idx\` ON \`printed_catalogues\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`printed_catalogues_created_at_idx\` ON \`printed_catalogues\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`register_source\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`address\` text,
  	\`code_lists\` text,
  	\`territories\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`register_loads\`;`)
  await db.run(sql`DROP TABLE \`printed_catalogues\`;`)
  await db.run(sql`DROP TABLE \`register_source\`;`)
}
