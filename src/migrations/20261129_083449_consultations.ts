import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`consultations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`plan_id\` text(36) NOT NULL,
  	\`opens_at\` text NOT NULL,
  	\`closes_at\` text NOT NULL,
  	\`hearing_id\` text(36),
  	\`hearing_at\` text,
  	\`hearing_place\` text,
  	\`settlement_due_on\` text,
  	\`settled_at\` text,
  	\`title\` text,
  	\`is_public\` integer,
  	\`last_letter\` numeric DEFAULT 0,
  	\`is_told\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`plan_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`hearing_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`consultations_plan_idx\` ON \`consultations\` (\`plan_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_opens_at_idx\` ON \`consultations\` (\`opens_at\`);`)
  await db.run(sql`CREATE INDEX \`consultations_closes_at_idx\` ON \`consultations\` (\`closes_at\`);`)
  await db.run(sql`CREATE INDEX \`consultations_hearing_idx\` ON \`consultations\` (\`hearing_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_settled_at_idx\` ON \`consultations\` (\`settled_at\`);`)
  await db.run(sql`CREATE INDEX \`consultations_is_public_idx\` ON \`consultations\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`consultations_is_told_idx\` ON \`consultations\` (\`is_told\`);`)
  await db.run(sql`CREATE INDEX \`consultations_updated_at_idx\` ON \`consultations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`consultations_created_at_idx\` ON \`consultations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`consultations_deleted_at_idx\` ON \`consultations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`consultation_id\` text(36) NOT NULL,
  	\`channel\` text,
  	\`received_on\` text,
  	\`letter\` numeric,
  	\`item\` text,
  	\`text\` text NOT NULL,
  	\`name\` text,
  	\`organisation\` text,
  	\`email\` text,
  	\`is_name_public\` integer DEFAULT false,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`hidden_reason\` text,
  	\`same_as_id\` text(36),
  	\`decision\` text,
  	\`reason\` text,
  	\`change\` text,
  	\`change_link\` text,
  	\`number\` text,
  	\`point\` numeric,
  	\`item_title\` text,
  	\`version\` text,
  	\`entered_by_id\` text(36),
  	\`is_settled\` integer,
  	\`is_suspect\` integer,
  	\`withdrawn_at\` text,
  	\`is_public\` integer,
  	\`last_point\` numeric DEFAULT 0,
  	\`language\` text,
  	\`slot\` text,
  	\`token_hash\` text,
  	\`proof\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`consultation_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`same_as_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_consultation_idx\` ON \`comments\` (\`consultation_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_letter_idx\` ON \`comments\` (\`letter\`);`)
  await db.run(sql`CREATE INDEX \`comments_item_idx\` ON \`comments\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`comments_state_idx\` ON \`comments\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`comments_same_as_idx\` ON \`comments\` (\`same_as_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_decision_idx\` ON \`comments\` (\`decision\`);`)
  await db.run(sql`CREATE INDEX \`comments_number_idx\` ON \`comments\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`comments_entered_by_idx\` ON \`comments\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_is_public_idx\` ON \`comments\` (\`is_public\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_slot_idx\` ON \`comments\` (\`slot\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_token_hash_idx\` ON \`comments\` (\`token_hash\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_proof_idx\` ON \`comments\` (\`proof\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_deleted_at_idx\` ON \`comments\` (\`deleted_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`consultations\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
}
