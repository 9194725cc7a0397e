import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_projects_outputs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`state\` text,
  	\`due_on\` text,
  	\`territory_id\` text(36),
  	\`count\` numeric,
  	\`plan_id\` text(36),
  	\`event_id\` text(36),
  	\`file_id\` text(36),
  	FOREIGN KEY (\`territory_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`plan_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_projects_outputs\`("_order", "_parent_id", "id", "kind", "state", "due_on", "territory_id", "count", "plan_id", "event_id", "file_id") SELECT "_order", "_parent_id", "id", "kind", "state", "due_on", "territory_id", "count", "plan_id", "event_id", "file_id" FROM \`projects_outputs\`;`)
  await db.run(sql`DROP TABLE \`projects_outputs\`;`)
  await db.run(sql`ALTER TABLE \`__new_projects_outputs\` RENAME TO \`projects_outputs\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`projects_outputs_order_idx\` ON \`projects_outputs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_outputs_parent_id_idx\` ON \`projects_outputs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_outputs_territory_idx\` ON \`projects_outputs\` (\`territory_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_outputs_plan_idx\` ON \`projects_outputs\` (\`plan_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_outputs_event_idx\` ON \`projects_outputs\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_outputs_file_idx\` ON \`projects_outputs\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__projects_v_version_outputs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`state\` text,
  	\`due_on\` text,
  	\`territory_id\` text(36),
  	\`count\` numeric,
  	\`plan_id\` text(36),
  	\`event_id\` text(36),
  	\`file_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`territory_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`plan_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__projects_v_version_outputs\`("_order", "_parent_id", "id", "kind", "state", "due_on", "territory_id", "count", "plan_id", "event_id", "file_id", "_uuid") SELECT "_order", "_parent_id", "id", "kind", "state", "due_on", "territory_id", "count", "plan_id", "event_id", "file_id", "_uuid" FROM \`_projects_v_version_outputs\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_outputs\`;`)
  await db.run(sql`ALTER TABLE \`__new__projects_v_version_outputs\` RENAME TO \`_projects_v_version_outputs\`;`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_outputs_order_idx\` ON \`_projects_v_version_outputs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_outputs_parent_id_idx\` ON \`_projects_v_version_outputs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_outputs_territory_idx\` ON \`_projects_v_version_outputs\` (\`territory_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_outputs_plan_idx\` ON \`_projects_v_version_outputs\` (\`plan_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_outputs_event_idx\` ON \`_projects_v_version_outputs\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_outputs_file_idx\` ON \`_projects_v_version_outputs\` (\`file_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_projects_outputs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`state\` text DEFAULT 'planned',
  	\`due_on\` text,
  	\`territory_id\` text(36),
  	\`count\` numeric,
  	\`plan_id\` text(36),
  	\`event_id\` text(36),
  	\`file_id\` text(36),
  	FOREIGN KEY (\`territory_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`plan_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_projects_outputs\`("_order", "_parent_id", "id", "kind", "state", "due_on", "territory_id", "count", "plan_id", "event_id", "file_id") SELECT "_order", "_parent_id", "id", "kind", "state", "due_on", "territory_id", "count", "plan_id", "event_id", "file_id" FROM \`projects_outputs\`;`)
  await db.run(sql`DROP TABLE \`projects_outputs\`;`)
  await db.run(sql`ALTER TABLE \`__new_projects_outputs\` RENAME TO \`projects_outputs\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`projects_outputs_order_idx\` ON \`projects_outputs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_outputs_parent_id_idx\` ON \`projects_outputs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_outputs_territory_idx\` ON \`projects_outputs\` (\`territory_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_outputs_plan_idx\` ON \`projects_outputs\` (\`plan_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_outputs_event_idx\` ON \`projects_outputs\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_outputs_file_idx\` ON \`projects_outputs\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__projects_v_version_outputs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`state\` text DEFAULT 'planned',
  	\`due_on\` text,
  	\`territory_id\` text(36),
  	\`count\` numeric,
  	\`plan_id\` text(36),
  	\`event_id\` text(36),
  	\`file_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`territory_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`plan_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__projects_v_version_outputs\`("_order", "_parent_id", "id", "kind", "state", "due_on", "territory_id", "count", "plan_id", "event_id", "file_id", "_uuid") SELECT "_order", "_parent_id", "id", "kind", "state", "due_on", "territory_id", "count", "plan_id", "event_id", "file_id", "_uuid" FROM \`_projects_v_version_outputs\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_outputs\`;`)
  await db.run(sql`ALTER TABLE \`__new__projects_v_version_outputs\` RENAME TO \`_projects_v_version_outputs\`;`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_outputs_order_idx\` ON \`_projects_v_version_outputs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_outputs_parent_id_idx\` ON \`_projects_v_version_outputs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_outputs_territory_idx\` ON \`_projects_v_version_outputs\` (\`territory_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_outputs_plan_idx\` ON \`_projects_v_version_outputs\` (\`plan_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_outputs_event_idx\` ON \`_projects_v_version_outputs\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_outputs_file_idx\` ON \`_projects_v_version_outputs\` (\`file_id\`);`)
}
