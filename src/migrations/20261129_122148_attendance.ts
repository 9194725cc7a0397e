import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`attendance\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`hours\` numeric;`)
  await db.run(sql`CREATE INDEX \`registrations_attendance_idx\` ON \`registrations\` (\`attendance\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`registrations_attendance_idx\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`attendance\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`hours\`;`)
}
