import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`measure_answers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`measure\` text,
  	\`plan\` text,
  	\`year\` numeric,
  	\`state\` text,
  	\`email\` text,
  	\`organisation\` text,
  	\`measure_state\` text,
  	\`text\` text,
  	\`spent\` numeric,
  	\`values\` text,
  	\`submitted_at\` text,
  	\`decided_by_name\` text,
  	\`decided_at\` text,
  	\`reason\` text,
  	\`version\` numeric,
  	\`slot\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`measure_answers_measure_idx\` ON \`measure_answers\` (\`measure\`);`)
  await db.run(sql`CREATE INDEX \`measure_answers_plan_idx\` ON \`measure_answers\` (\`plan\`);`)
  await db.run(sql`CREATE INDEX \`measure_answers_state_idx\` ON \`measure_answers\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`measure_answers_email_idx\` ON \`measure_answers\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`measure_answers_submitted_at_idx\` ON \`measure_answers\` (\`submitted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`measure_answers_slot_idx\` ON \`measure_answers\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`measure_answers_updated_at_idx\` ON \`measure_answers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`measure_answers_created_at_idx\` ON \`measure_answers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`invitees\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`reply\` text,
  	\`substitute\` text,
  	\`replied_at\` text,
  	\`replied_for\` text,
  	\`group\` text NOT NULL,
  	\`member\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`occurrence\` text NOT NULL,
  	\`slot\` text NOT NULL,
  	\`starts_at\` text NOT NULL,
  	\`told\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`code\` text NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`invitees_email_idx\` ON \`invitees\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`invitees_group_idx\` ON \`invitees\` (\`group\`);`)
  await db.run(sql`CREATE INDEX \`invitees_occurrence_idx\` ON \`invitees\` (\`occurrence\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`invitees_slot_idx\` ON \`invitees\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`invitees_starts_at_idx\` ON \`invitees\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`invitees_told_idx\` ON \`invitees\` (\`told\`);`)
  await db.run(sql`CREATE INDEX \`invitees_token_hash_idx\` ON \`invitees\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`invitees_updated_at_idx\` ON \`invitees\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`invitees_created_at_idx\` ON \`invitees\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`measure_contacts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`measure\` text NOT NULL,
  	\`plan\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`slot\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`measure_contacts_measure_idx\` ON \`measure_contacts\` (\`measure\`);`)
  await db.run(sql`CREATE INDEX \`measure_contacts_plan_idx\` ON \`measure_contacts\` (\`plan\`);`)
  await db.run(sql`CREATE INDEX \`measure_contacts_email_idx\` ON \`measure_contacts\` (\`email\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`measure_contacts_slot_idx\` ON \`measure_contacts\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`measure_contacts_updated_at_idx\` ON \`measure_contacts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`measure_contacts_created_at_idx\` ON \`measure_contacts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`answer_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`plan\` text NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`email\` text NOT NULL,
  	\`measures\` text NOT NULL,
  	\`sent_at\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`answer_links_token_hash_idx\` ON \`answer_links\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`answer_links_plan_idx\` ON \`answer_links\` (\`plan\`);`)
  await db.run(sql`CREATE INDEX \`answer_links_email_idx\` ON \`answer_links\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`answer_links_sent_at_idx\` ON \`answer_links\` (\`sent_at\`);`)
  await db.run(sql`CREATE INDEX \`answer_links_updated_at_idx\` ON \`answer_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`answer_links_created_at_idx\` ON \`answer_links\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`measures_evaluations\` ADD \`said_by\` text;`)
  await db.run(sql`ALTER TABLE \`_measures_v_version_evaluations\` ADD \`said_by\` text;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` ADD \`name\` text;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` ADD \`is_name_public\` integer;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` ADD \`substitute\` text;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` ADD \`is_substitute_public\` integer;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` ADD \`from\` text;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` ADD \`until\` text;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` ADD \`email\` text;`)
  await db.run(sql`ALTER TABLE \`working_groups_tasks\` ADD \`email\` text;`)
  await db.run(sql`ALTER TABLE \`working_groups\` ADD \`quorum_rule\` text;`)
  await db.run(sql`ALTER TABLE \`working_groups\` ADD \`quorum_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` ADD \`name\` text;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` ADD \`is_name_public\` integer;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` ADD \`substitute\` text;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` ADD \`is_substitute_public\` integer;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` ADD \`from\` text;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` ADD \`until\` text;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` ADD \`email\` text;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_tasks\` ADD \`email\` text;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v\` ADD \`version_quorum_rule\` text;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v\` ADD \`version_quorum_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`providers\` ADD \`former_name\` text;`)
  await db.run(sql`ALTER TABLE \`providers\` ADD \`has_ended\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`providers\` ADD \`ended_on\` text;`)
  await db.run(sql`ALTER TABLE \`providers\` ADD \`successor_id\` text(36) REFERENCES providers(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`providers_has_ended_idx\` ON \`providers\` (\`has_ended\`);`)
  await db.run(sql`CREATE INDEX \`providers_successor_idx\` ON \`providers\` (\`successor_id\`);`)
  await db.run(sql`ALTER TABLE \`providers_locales\` ADD \`end_note\` text;`)
  await db.run(sql`ALTER TABLE \`_providers_v\` ADD \`version_former_name\` text;`)
  await db.run(sql`ALTER TABLE \`_providers_v\` ADD \`version_has_ended\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_providers_v\` ADD \`version_ended_on\` text;`)
  await db.run(sql`ALTER TABLE \`_providers_v\` ADD \`version_successor_id\` text(36) REFERENCES providers(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version_has_ended_idx\` ON \`_providers_v\` (\`version_has_ended\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version_successor_idx\` ON \`_providers_v\` (\`version_successor_id\`);`)
  await db.run(sql`ALTER TABLE \`_providers_v_locales\` ADD \`version_end_note\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`ended_on\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`successor_id\` text(36) REFERENCES services(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`services_successor_idx\` ON \`services\` (\`successor_id\`);`)
  await db.run(sql`ALTER TABLE \`services_locales\` ADD \`end_note\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_ended_on\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_successor_id\` text(36) REFERENCES services(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_successor_idx\` ON \`_services_v\` (\`version_successor_id\`);`)
  await db.run(sql`ALTER TABLE \`_services_v_locales\` ADD \`version_end_note\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`measure_answers\`;`)
  await db.run(sql`DROP TABLE \`invitees\`;`)
  await db.run(sql`DROP TABLE \`measure_contacts\`;`)
  await db.run(sql`DROP TABLE \`answer_links\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_providers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`ico\` text,
  	\`legal_form\` text,
  	\`contacts_web\` text,
  	\`contacts_data_box\` text,
  	\`address_street\` text,
  	\`address_city\` text,
  	\`address_postcode\` text,
  	\`address_code\` text,
  	\`location\` text,
  	\`logo_id\` text(36),
  	\`slug\` text,
  	\`verified_on\` text,
  	\`verified_by\` text,
  	\`is_blank\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_providers\`("id", "name", "ico", "legal_form", "contacts_web", "contacts_data_box", "address_street", "address_city", "address_postcode", "address_code", "location", "logo_id", "slug", "verified_on", "verified_by", "is_blank", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "name", "ico", "legal_form", "contacts_web", "contacts_data_box", "address_street", "address_city", "address_postcode", "address_code", "location", "logo_id", "slug", "verified_on", "verified_by", "is_blank", "updated_at", "created_at", "deleted_at", "_status" FROM \`providers\`;`)
  await db.run(sql`DROP TABLE \`providers\`;`)
  await db.run(sql`ALTER TABLE \`__new_providers\` RENAME TO \`providers\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`providers_name_idx\` ON \`providers\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`providers_ico_idx\` ON \`providers\` (\`ico\`);`)
  await db.run(sql`CREATE INDEX \`providers_legal_form_idx\` ON \`providers\` (\`legal_form\`);`)
  await db.run(sql`CREATE INDEX \`providers_logo_idx\` ON \`providers\` (\`logo_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`providers_slug_idx\` ON \`providers\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`providers_verified_on_idx\` ON \`providers\` (\`verified_on\`);`)
  await db.run(sql`CREATE INDEX \`providers_updated_at_idx\` ON \`providers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`providers_created_at_idx\` ON \`providers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`providers_deleted_at_idx\` ON \`providers\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`providers__status_idx\` ON \`providers\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__providers_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_ico\` text,
  	\`version_legal_form\` text,
  	\`version_contacts_web\` text,
  	\`version_contacts_data_box\` text,
  	\`version_address_street\` text,
  	\`version_address_city\` text,
  	\`version_address_postcode\` text,
  	\`version_address_code\` text,
  	\`version_location\` text,
  	\`version_logo_id\` text(36),
  	\`version_slug\` text,
  	\`version_verified_on\` text,
  	\`version_verified_by\` text,
  	\`version_is_blank\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__providers_v\`("id", "parent_id", "version_name", "version_ico", "version_legal_form", "version_contacts_web", "version_contacts_data_box", "version_address_street", "version_address_city", "version_address_postcode", "version_address_code", "version_location", "version_logo_id", "version_slug", "version_verified_on", "version_verified_by", "version_is_blank", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_name", "version_ico", "version_legal_form", "version_contacts_web", "version_contacts_data_box", "version_address_street", "version_address_city", "version_address_postcode", "version_address_code", "version_location", "version_logo_id", "version_slug", "version_verified_on", "version_verified_by", "version_is_blank", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_providers_v\`;`)
  await db.run(sql`DROP TABLE \`_providers_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__providers_v\` RENAME TO \`_providers_v\`;`)
  await db.run(sql`CREATE INDEX \`_providers_v_parent_idx\` ON \`_providers_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version_name_idx\` ON \`_providers_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version_ico_idx\` ON \`_providers_v\` (\`version_ico\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version_legal_form_idx\` ON \`_providers_v\` (\`version_legal_form\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version_logo_idx\` ON \`_providers_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version_slug_idx\` ON \`_providers_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version_verified_on_idx\` ON \`_providers_v\` (\`version_verified_on\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version_updated_at_idx\` ON \`_providers_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version_created_at_idx\` ON \`_providers_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version_deleted_at_idx\` ON \`_providers_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_version_version__status_idx\` ON \`_providers_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_created_at_idx\` ON \`_providers_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_updated_at_idx\` ON \`_providers_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_snapshot_idx\` ON \`_providers_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_published_locale_idx\` ON \`_providers_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_latest_idx\` ON \`_providers_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_providers_v_autosave_idx\` ON \`_providers_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_services\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`provider_id\` text(36),
  	\`service_type_id\` text(36),
  	\`is_registered\` integer DEFAULT true,
  	\`registration_id\` text,
  	\`age_from\` numeric,
  	\`age_to\` numeric,
  	\`is_address_secret\` integer DEFAULT false,
  	\`contacts_web\` text,
  	\`contacts_data_box\` text,
  	\`availability_free\` numeric,
  	\`availability_waiting_weeks\` numeric,
  	\`availability_updated_at\` text,
  	\`slug\` text,
  	\`state\` text DEFAULT 'active',
  	\`register_as_of\` text,
  	\`verified_on\` text,
  	\`verified_by\` text,
  	\`hidden_at\` text,
  	\`is_blank\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`provider_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`service_type_id\`) REFERENCES \`service_types\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_services\`("id", "provider_id", "service_type_id", "is_registered", "registration_id", "age_from", "age_to", "is_address_secret", "contacts_web", "contacts_data_box", "availability_free", "availability_waiting_weeks", "availability_updated_at", "slug", "state", "register_as_of", "verified_on", "verified_by", "hidden_at", "is_blank", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "provider_id", "service_type_id", "is_registered", "registration_id", "age_from", "age_to", "is_address_secret", "contacts_web", "contacts_data_box", "availability_free", "availability_waiting_weeks", "availability_updated_at", "slug", "state", "register_as_of", "verified_on", "verified_by", "hidden_at", "is_blank", "updated_at", "created_at", "deleted_at", "_status" FROM \`services\`;`)
  await db.run(sql`DROP TABLE \`services\`;`)
  await db.run(sql`ALTER TABLE \`__new_services\` RENAME TO \`services\`;`)
  await db.run(sql`CREATE INDEX \`services_provider_idx\` ON \`services\` (\`provider_id\`);`)
  await db.run(sql`CREATE INDEX \`services_service_type_idx\` ON \`services\` (\`service_type_id\`);`)
  await db.run(sql`CREATE INDEX \`services_is_registered_idx\` ON \`services\` (\`is_registered\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`services_registration_id_idx\` ON \`services\` (\`registration_id\`);`)
  await db.run(sql`CREATE INDEX \`services_age_from_idx\` ON \`services\` (\`age_from\`);`)
  await db.run(sql`CREATE INDEX \`services_age_to_idx\` ON \`services\` (\`age_to\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`services_slug_idx\` ON \`services\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`services_state_idx\` ON \`services\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`services_verified_on_idx\` ON \`services\` (\`verified_on\`);`)
  await db.run(sql`CREATE INDEX \`services_hidden_at_idx\` ON \`services\` (\`hidden_at\`);`)
  await db.run(sql`CREATE INDEX \`services_updated_at_idx\` ON \`services\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`services_created_at_idx\` ON \`services\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`services_deleted_at_idx\` ON \`services\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`services__status_idx\` ON \`services\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_slug_idx\` ON \`services\` (\`_status\`,\`deleted_at\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`__new__services_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_provider_id\` text(36),
  	\`version_service_type_id\` text(36),
  	\`version_is_registered\` integer DEFAULT true,
  	\`version_registration_id\` text,
  	\`version_age_from\` numeric,
  	\`version_age_to\` numeric,
  	\`version_is_address_secret\` integer DEFAULT false,
  	\`version_contacts_web\` text,
  	\`version_contacts_data_box\` text,
  	\`version_availability_free\` numeric,
  	\`version_availability_waiting_weeks\` numeric,
  	\`version_availability_updated_at\` text,
  	\`version_slug\` text,
  	\`version_state\` text DEFAULT 'active',
  	\`version_register_as_of\` text,
  	\`version_verified_on\` text,
  	\`version_verified_by\` text,
  	\`version_hidden_at\` text,
  	\`version_is_blank\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provider_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_service_type_id\`) REFERENCES \`service_types\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__services_v\`("id", "parent_id", "version_provider_id", "version_service_type_id", "version_is_registered", "version_registration_id", "version_age_from", "version_age_to", "version_is_address_secret", "version_contacts_web", "version_contacts_data_box", "version_availability_free", "version_availability_waiting_weeks", "version_availability_updated_at", "version_slug", "version_state", "version_register_as_of", "version_verified_on", "version_verified_by", "version_hidden_at", "version_is_blank", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_provider_id", "version_service_type_id", "version_is_registered", "version_registration_id", "version_age_from", "version_age_to", "version_is_address_secret", "version_contacts_web", "version_contacts_data_box", "version_availability_free", "version_availability_waiting_weeks", "version_availability_updated_at", "version_slug", "version_state", "version_register_as_of", "version_verified_on", "version_verified_by", "version_hidden_at", "version_is_blank", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_services_v\`;`)
  await db.run(sql`DROP TABLE \`_services_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__services_v\` RENAME TO \`_services_v\`;`)
  await db.run(sql`CREATE INDEX \`_services_v_parent_idx\` ON \`_services_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_provider_idx\` ON \`_services_v\` (\`version_provider_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_service_type_idx\` ON \`_services_v\` (\`version_service_type_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_is_registered_idx\` ON \`_services_v\` (\`version_is_registered\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_registration_id_idx\` ON \`_services_v\` (\`version_registration_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_age_from_idx\` ON \`_services_v\` (\`version_age_from\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_age_to_idx\` ON \`_services_v\` (\`version_age_to\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_slug_idx\` ON \`_services_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_state_idx\` ON \`_services_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_verified_on_idx\` ON \`_services_v\` (\`version_verified_on\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_hidden_at_idx\` ON \`_services_v\` (\`version_hidden_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_updated_at_idx\` ON \`_services_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_created_at_idx\` ON \`_services_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_deleted_at_idx\` ON \`_services_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version__status_idx\` ON \`_services_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_created_at_idx\` ON \`_services_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_updated_at_idx\` ON \`_services_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_snapshot_idx\` ON \`_services_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_published_locale_idx\` ON \`_services_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_latest_idx\` ON \`_services_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_autosave_idx\` ON \`_services_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_slug_idx\` ON \`_services_v\` (\`version__status\`,\`version_deleted_at\`,\`version_slug\`);`)
  await db.run(sql`ALTER TABLE \`measures_evaluations\` DROP COLUMN \`said_by\`;`)
  await db.run(sql`ALTER TABLE \`_measures_v_version_evaluations\` DROP COLUMN \`said_by\`;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` DROP COLUMN \`name\`;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` DROP COLUMN \`is_name_public\`;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` DROP COLUMN \`substitute\`;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` DROP COLUMN \`is_substitute_public\`;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` DROP COLUMN \`from\`;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` DROP COLUMN \`until\`;`)
  await db.run(sql`ALTER TABLE \`working_groups_members\` DROP COLUMN \`email\`;`)
  await db.run(sql`ALTER TABLE \`working_groups_tasks\` DROP COLUMN \`email\`;`)
  await db.run(sql`ALTER TABLE \`working_groups\` DROP COLUMN \`quorum_rule\`;`)
  await db.run(sql`ALTER TABLE \`working_groups\` DROP COLUMN \`quorum_count\`;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` DROP COLUMN \`name\`;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` DROP COLUMN \`is_name_public\`;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` DROP COLUMN \`substitute\`;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` DROP COLUMN \`is_substitute_public\`;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` DROP COLUMN \`from\`;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` DROP COLUMN \`until\`;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_members\` DROP COLUMN \`email\`;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_version_tasks\` DROP COLUMN \`email\`;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v\` DROP COLUMN \`version_quorum_rule\`;`)
  await db.run(sql`ALTER TABLE \`_working_groups_v\` DROP COLUMN \`version_quorum_count\`;`)
  await db.run(sql`ALTER TABLE \`providers_locales\` DROP COLUMN \`end_note\`;`)
  await db.run(sql`ALTER TABLE \`_providers_v_locales\` DROP COLUMN \`version_end_note\`;`)
  await db.run(sql`ALTER TABLE \`services_locales\` DROP COLUMN \`end_note\`;`)
  await db.run(sql`ALTER TABLE \`_services_v_locales\` DROP COLUMN \`version_end_note\`;`)
}
