import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events_sign_up_here_questions\` ADD \`is_on_sheet\` integer;`)
  await db.run(sql`ALTER TABLE \`_events_v_version_sign_up_here_questions\` ADD \`is_on_sheet\` integer;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events_sign_up_here_questions\` DROP COLUMN \`is_on_sheet\`;`)
  await db.run(sql`ALTER TABLE \`_events_v_version_sign_up_here_questions\` DROP COLUMN \`is_on_sheet\`;`)
}
