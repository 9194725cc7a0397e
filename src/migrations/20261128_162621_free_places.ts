import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`services_availability_by_form\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`form\` text,
  	\`free\` numeric,
  	\`updated_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_availability_by_form_order_idx\` ON \`services_availability_by_form\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_availability_by_form_parent_id_idx\` ON \`services_availability_by_form\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_availability_by_form\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`form\` text,
  	\`free\` numeric,
  	\`updated_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_availability_by_form_order_idx\` ON \`_services_v_version_availability_by_form\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_availability_by_form_parent_id_idx\` ON \`_services_v_version_availability_by_form\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`free_for_days\` numeric DEFAULT 60;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`services_availability_by_form\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_availability_by_form\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`free_for_days\`;`)
}
