import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` ADD \`venue_address_code\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_venue_address_code\` text;`)
  await db.run(sql`ALTER TABLE \`providers\` ADD \`address_code\` text;`)
  await db.run(sql`ALTER TABLE \`_providers_v\` ADD \`version_address_code\` text;`)
  await db.run(sql`ALTER TABLE \`services_places\` ADD \`address_code\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v_version_places\` ADD \`address_code\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`operator_address_code\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`venue_address_code\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_venue_address_code\`;`)
  await db.run(sql`ALTER TABLE \`providers\` DROP COLUMN \`address_code\`;`)
  await db.run(sql`ALTER TABLE \`_providers_v\` DROP COLUMN \`version_address_code\`;`)
  await db.run(sql`ALTER TABLE \`services_places\` DROP COLUMN \`address_code\`;`)
  await db.run(sql`ALTER TABLE \`_services_v_version_places\` DROP COLUMN \`address_code\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`operator_address_code\`;`)
}
