import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` ADD \`is_fixed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`files\` ADD \`is_fixed\` integer DEFAULT false;`)
  // What was handed over before is not written down: whoever uploaded what is there changes it no more.
  await db.run(sql`UPDATE \`media\` SET \`is_fixed\` = true;`)
  await db.run(sql`UPDATE \`files\` SET \`is_fixed\` = true;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`is_fixed\`;`)
  await db.run(sql`ALTER TABLE \`files\` DROP COLUMN \`is_fixed\`;`)
}
