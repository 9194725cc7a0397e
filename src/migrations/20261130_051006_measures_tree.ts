import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`measures_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_texts_order_parent\` ON \`measures_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_texts_order_parent\` ON \`_measures_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`measures\` ADD \`rank\` text;`)
  await db.run(sql`ALTER TABLE \`_measures_v\` ADD \`version_rank\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`measures_texts\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_texts\`;`)
  await db.run(sql`ALTER TABLE \`measures\` DROP COLUMN \`rank\`;`)
  await db.run(sql`ALTER TABLE \`_measures_v\` DROP COLUMN \`version_rank\`;`)
}
