import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`working_groups_tasks\` ADD \`email\` text;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_tasks\` ADD \`email\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`working_groups_tasks\` DROP COLUMN \`email\`;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_tasks\` DROP COLUMN \`email\`;`)
}
