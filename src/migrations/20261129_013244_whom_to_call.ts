import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`providers\` ADD \`verified_by\` text;`)
  await db.run(sql`ALTER TABLE \`_providers_v\` ADD \`version_verified_by\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`verified_by\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_verified_by\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`operator_help_phone\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`operator_help_email\` text;`)
  await db.run(sql`ALTER TABLE \`site_locales\` ADD \`operator_help_name\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`providers\` DROP COLUMN \`verified_by\`;`)
  await db.run(sql`ALTER TABLE \`_providers_v\` DROP COLUMN \`version_verified_by\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`verified_by\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_verified_by\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`operator_help_phone\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`operator_help_email\`;`)
  await db.run(sql`ALTER TABLE \`site_locales\` DROP COLUMN \`operator_help_name\`;`)
}
