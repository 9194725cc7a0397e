import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`site_crisis_lines\` ADD \`sms\` text;`)
  await db.run(sql`ALTER TABLE \`site_crisis_lines\` ADD \`chat\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`leave_to\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`site_crisis_lines\` DROP COLUMN \`sms\`;`)
  await db.run(sql`ALTER TABLE \`site_crisis_lines\` DROP COLUMN \`chat\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`leave_to\`;`)
}
