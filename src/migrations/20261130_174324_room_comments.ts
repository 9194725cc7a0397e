import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`room_comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`group\` text NOT NULL,
  	\`meeting\` text NOT NULL,
  	\`paper\` text,
  	\`starts_at\` text NOT NULL,
  	\`user\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`author\` text NOT NULL,
  	\`text\` text,
  	\`changed_at\` text,
  	\`answer\` text,
  	\`answered_by\` text,
  	\`answered_at\` text,
  	\`removed_reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`room_comments_group_idx\` ON \`room_comments\` (\`group\`);`)
  await db.run(sql`CREATE INDEX \`room_comments_starts_at_idx\` ON \`room_comments\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`room_comments_email_idx\` ON \`room_comments\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`room_comments_updated_at_idx\` ON \`room_comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`room_comments_created_at_idx\` ON \`room_comments\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`room_seats\` ADD \`visited_at\` text;`)
  await db.run(sql`ALTER TABLE \`room_seats\` ADD \`shown\` text;`)
  await db.run(sql`ALTER TABLE \`room_seats\` ADD \`known\` text;`)
  await db.run(sql`ALTER TABLE \`room_seats\` ADD \`told\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`room_comments\`;`)
  await db.run(sql`ALTER TABLE \`room_seats\` DROP COLUMN \`visited_at\`;`)
  await db.run(sql`ALTER TABLE \`room_seats\` DROP COLUMN \`shown\`;`)
  await db.run(sql`ALTER TABLE \`room_seats\` DROP COLUMN \`known\`;`)
  await db.run(sql`ALTER TABLE \`room_seats\` DROP COLUMN \`told\`;`)
}
