import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`services_whom\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_whom_order_idx\` ON \`services_whom\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_whom_parent_idx\` ON \`services_whom\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_whom_value_idx\` ON \`services_whom\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_whom\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_whom_order_idx\` ON \`_services_v_version_whom\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_whom_parent_idx\` ON \`_services_v_version_whom\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_whom_value_idx\` ON \`_services_v_version_whom\` (\`value\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`services_whom\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_whom\`;`)
}
