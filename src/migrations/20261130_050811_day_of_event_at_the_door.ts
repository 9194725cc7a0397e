import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`attendance_at\` text;`)
  await db.run(sql`ALTER TABLE \`letters\` ADD \`qr\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`attendance_at\`;`)
  await db.run(sql`ALTER TABLE \`letters\` DROP COLUMN \`qr\`;`)
}
