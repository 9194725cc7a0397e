import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`measure_contacts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`measure\` text NOT NULL,
  	\`plan\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`slot\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`measure_contacts_measure_idx\` ON \`measure_contacts\` (\`measure\`);`)
  await db.run(sql`CREATE INDEX \`measure_contacts_plan_idx\` ON \`measure_contacts\` (\`plan\`);`)
  await db.run(sql`CREATE INDEX \`measure_contacts_email_idx\` ON \`measure_contacts\` (\`email\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`measure_contacts_slot_idx\` ON \`measure_contacts\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`measure_contacts_updated_at_idx\` ON \`measure_contacts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`measure_contacts_created_at_idx\` ON \`measure_contacts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`answer_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`plan\` text NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`email\` text NOT NULL,
  	\`measures\` text NOT NULL,
  	\`sent_at\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`answer_links_token_hash_idx\` ON \`answer_links\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`answer_links_plan_idx\` ON \`answer_links\` (\`plan\`);`)
  await db.run(sql`CREATE INDEX \`answer_links_email_idx\` ON \`answer_links\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`answer_links_sent_at_idx\` ON \`answer_links\` (\`sent_at\`);`)
  await db.run(sql`CREATE INDEX \`answer_links_updated_at_idx\` ON \`answer_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`answer_links_created_at_idx\` ON \`answer_links\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`measure_contacts\`;`)
  await db.run(sql`DROP TABLE \`answer_links\`;`)
}
