import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`room_seats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user\` text NOT NULL,
  	\`group\` text NOT NULL,
  	\`member\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`slot\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`room_seats_user_idx\` ON \`room_seats\` (\`user\`);`)
  await db.run(sql`CREATE INDEX \`room_seats_group_idx\` ON \`room_seats\` (\`group\`);`)
  await db.run(sql`CREATE INDEX \`room_seats_email_idx\` ON \`room_seats\` (\`email\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`room_seats_slot_idx\` ON \`room_seats\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`room_seats_updated_at_idx\` ON \`room_seats\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`room_seats_created_at_idx\` ON \`room_seats\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`room_seats\`;`)
}
