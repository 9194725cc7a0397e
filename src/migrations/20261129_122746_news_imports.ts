import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`news_imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`by_name\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`alive_at\` text,
  	\`total\` numeric NOT NULL,
  	\`done\` numeric NOT NULL,
  	\`outcome\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`news_imports_hash_idx\` ON \`news_imports\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`news_imports_state_idx\` ON \`news_imports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`news_imports_updated_at_idx\` ON \`news_imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_imports_created_at_idx\` ON \`news_imports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`news_import_rows\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`import\` text NOT NULL,
  	\`row\` numeric NOT NULL,
  	\`title\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`entry\` text,
  	\`old_address\` text,
  	\`changed_at\` text,
  	\`saved_at\` text,
  	\`pictures\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`news_import_rows_import_idx\` ON \`news_import_rows\` (\`import\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_import_rows_source_idx\` ON \`news_import_rows\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`news_import_rows_entry_idx\` ON \`news_import_rows\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`news_import_rows_updated_at_idx\` ON \`news_import_rows\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_import_rows_created_at_idx\` ON \`news_import_rows\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`news_imports\`;`)
  await db.run(sql`DROP TABLE \`news_import_rows\`;`)
}
