import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`printed_catalogues\`;`)
}
