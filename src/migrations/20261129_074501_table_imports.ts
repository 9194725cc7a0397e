import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`table_imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`list\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`publishes\` integer DEFAULT false NOT NULL,
  	\`by_name\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`alive_at\` text,
  	\`mapping\` text NOT NULL,
  	\`plan\` text NOT NULL,
  	\`done\` numeric NOT NULL,
  	\`outcome\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`table_imports_list_idx\` ON \`table_imports\` (\`list\`);`)
  await db.run(sql`CREATE INDEX \`table_imports_state_idx\` ON \`table_imports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`table_imports_updated_at_idx\` ON \`table_imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`table_imports_created_at_idx\` ON \`table_imports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`table_import_rows\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`import\` text NOT NULL,
  	\`row\` numeric NOT NULL,
  	\`entry\` text,
  	\`is_new\` integer DEFAULT false NOT NULL,
  	\`was_published\` integer DEFAULT false NOT NULL,
  	\`before\` text NOT NULL,
  	\`after\` text NOT NULL,
  	\`saved_at\` text,
  	\`state\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`table_import_rows_import_idx\` ON \`table_import_rows\` (\`import\`);`)
  await db.run(sql`CREATE INDEX \`table_import_rows_updated_at_idx\` ON \`table_import_rows\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`table_import_rows_created_at_idx\` ON \`table_import_rows\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`table_imports\`;`)
  await db.run(sql`DROP TABLE \`table_import_rows\`;`)
}
