CREATE TABLE `audit_entries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`user_id` text,
	`action` text NOT NULL,
	`before` text,
	`after` text,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_entries_hash_unique` ON `audit_entries` (`hash`);--> statement-breakpoint
CREATE INDEX `audit_by_user` ON `audit_entries` (`user_id`,`id`);--> statement-breakpoint
CREATE TABLE `audit_subjects` (
	`entry_id` integer NOT NULL,
	`subject_id` text NOT NULL,
	PRIMARY KEY(`subject_id`, `entry_id`),
	FOREIGN KEY (`entry_id`) REFERENCES `audit_entries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `audit_subjects_by_entry` ON `audit_subjects` (`entry_id`);--> statement-breakpoint
CREATE TABLE `attachments` (
	`id` text PRIMARY KEY NOT NULL,
	`decision_id` text NOT NULL,
	`file_name` text NOT NULL,
	`media_type` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`added_at` text NOT NULL,
	`added_by` text,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attachments_by_decision` ON `attachments` (`decision_id`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text DEFAULT 'QĐ' NOT NULL,
	`issuing_body_id` text NOT NULL,
	`term_id` text,
	`proposed_number` text,
	`proposed_on` text,
	`number` integer,
	`number_text` text,
	`number_search` text,
	`signed_on` text,
	`signatory` text,
	`signatory_title` text,
	`authority` text DEFAULT '' NOT NULL,
	`subject` text NOT NULL,
	`effective_on` text,
	`created_at` text NOT NULL,
	`created_by` text,
	`submitted_at` text,
	`registered_at` text,
	`registered_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`issuing_body_id`) REFERENCES `issuing_bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`term_id`) REFERENCES `terms`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "decisions_signed" CHECK("decisions"."signed_on" is null or "decisions"."signed_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "decisions_effective" CHECK("decisions"."effective_on" is null or "decisions"."effective_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decisions_by_number` ON `decisions` (`issuing_body_id`,`term_id`,`kind`,`number`);--> statement-breakpoint
CREATE INDEX `decisions_by_signed` ON `decisions` (`signed_on`);--> statement-breakpoint
CREATE INDEX `decisions_unregistered` ON `decisions` (`created_at`) WHERE registered_at is null;--> statement-breakpoint
CREATE TABLE `governing_documents` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`title` text NOT NULL,
	`issuer` text NOT NULL,
	`signed_on` text,
	`from` text,
	`until` text,
	`is_unverified` integer DEFAULT false NOT NULL,
	CONSTRAINT "governing_documents_signed" CHECK("governing_documents"."signed_on" is null or "governing_documents"."signed_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
CREATE TABLE `issuing_bodies` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`abbreviation` text NOT NULL,
	`style` text NOT NULL,
	`rank` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `terms` (
	`id` text PRIMARY KEY NOT NULL,
	`issuing_body_id` text NOT NULL,
	`name` text NOT NULL,
	`from` text NOT NULL,
	`until` text,
	FOREIGN KEY (`issuing_body_id`) REFERENCES `issuing_bodies`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "terms_period" CHECK("terms"."from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ("terms"."until" is null or ("terms"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and "terms"."until" > "terms"."from")))
);
--> statement-breakpoint
CREATE TABLE `assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`manner` text NOT NULL,
	`from` text NOT NULL,
	`until` text,
	`term_from` text NOT NULL,
	`term_until` text,
	`begin_effect_id` text NOT NULL,
	`end_effect_id` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`begin_effect_id`) REFERENCES `effects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`end_effect_id`) REFERENCES `effects`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "assignments_period" CHECK("assignments"."from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ("assignments"."until" is null or ("assignments"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and "assignments"."until" > "assignments"."from")))
);
--> statement-breakpoint
CREATE INDEX `assignments_by_person` ON `assignments` (`person_id`,`from`);--> statement-breakpoint
CREATE INDEX `assignments_by_seat` ON `assignments` (`seat_id`,`from`);--> statement-breakpoint
CREATE INDEX `assignments_by_begin` ON `assignments` (`from`);--> statement-breakpoint
CREATE INDEX `assignments_by_term` ON `assignments` (`term_until`);--> statement-breakpoint
CREATE INDEX `assignments_by_effect` ON `assignments` (`begin_effect_id`);--> statement-breakpoint
CREATE TABLE `cancellations` (
	`movement_id` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`at` text NOT NULL,
	`user_id` text,
	FOREIGN KEY (`movement_id`) REFERENCES `movements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `effects` (
	`id` text PRIMARY KEY NOT NULL,
	`movement_id` text NOT NULL,
	`person_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`change` text NOT NULL,
	`manner` text NOT NULL,
	`on` text,
	FOREIGN KEY (`movement_id`) REFERENCES `movements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "effects_day" CHECK("effects"."on" is null or "effects"."on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
CREATE INDEX `effects_by_movement` ON `effects` (`movement_id`);--> statement-breakpoint
CREATE INDEX `effects_by_person` ON `effects` (`person_id`);--> statement-breakpoint
CREATE INDEX `effects_by_seat` ON `effects` (`seat_id`);--> statement-breakpoint
CREATE TABLE `local_determinations` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`from` text NOT NULL,
	`is_local` integer NOT NULL,
	`basis` text NOT NULL,
	`decided_by` text,
	`decided_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `local_determinations_by_person` ON `local_determinations` (`person_id`,`unit_id`,`from`);--> statement-breakpoint
CREATE TABLE `movement_papers` (
	`movement_id` text NOT NULL,
	`decision_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`movement_id`, `decision_id`, `role`),
	FOREIGN KEY (`movement_id`) REFERENCES `movements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `papers_by_decision` ON `movement_papers` (`decision_id`);--> statement-breakpoint
CREATE TABLE `movements` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`decision_id` text,
	`ordinal` integer DEFAULT 1 NOT NULL,
	`on` text,
	`term_months` integer,
	`ends_on` text,
	`purpose` text,
	`note` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "movements_day" CHECK("movements"."on" is null or "movements"."on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
CREATE INDEX `movements_by_person` ON `movements` (`person_id`,`on`);--> statement-breakpoint
CREATE INDEX `movements_by_decision` ON `movements` (`decision_id`);--> statement-breakpoint
CREATE INDEX `movements_by_day` ON `movements` (`on`,`kind`);--> statement-breakpoint
CREATE TABLE `retirement_ages` (
	`sex` text NOT NULL,
	`born_from` text NOT NULL,
	`born_to` text NOT NULL,
	`age_months` integer NOT NULL,
	`basis` text NOT NULL,
	PRIMARY KEY(`sex`, `born_from`)
);
--> statement-breakpoint
CREATE TABLE `rule_overrides` (
	`id` text PRIMARY KEY NOT NULL,
	`movement_id` text NOT NULL,
	`rule_code` text NOT NULL,
	`reason` text NOT NULL,
	`calculation` text NOT NULL,
	`user_id` text,
	`at` text NOT NULL,
	FOREIGN KEY (`movement_id`) REFERENCES `movements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rule_overrides_by_movement` ON `rule_overrides` (`movement_id`);--> statement-breakpoint
CREATE TABLE `rules` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`title` text NOT NULL,
	`at_least` integer,
	`at_most` integer,
	`from` text NOT NULL,
	`until` text,
	`basis` text NOT NULL,
	`is_unverified` integer DEFAULT false NOT NULL,
	CONSTRAINT "rules_period" CHECK("rules"."from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ("rules"."until" is null or ("rules"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and "rules"."until" > "rules"."from")))
);
--> statement-breakpoint
CREATE INDEX `rules_by_code` ON `rules` (`code`,`from`);--> statement-breakpoint
CREATE TABLE `managing_levels` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`is_own` integer DEFAULT false NOT NULL,
	`decided_by` text,
	`basis` text,
	`rank` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`decided_by`) REFERENCES `issuing_bodies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `member_counts` (
	`unit_id` text NOT NULL,
	`on` text NOT NULL,
	`official` integer NOT NULL,
	`probationary` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`unit_id`, `on`),
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `post_kinds` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`track` text NOT NULL,
	`managing_level` text,
	`rank` integer DEFAULT 0 NOT NULL,
	`term_months` integer,
	`is_leader` integer DEFAULT false NOT NULL,
	`is_sensitive` integer DEFAULT false NOT NULL,
	`is_elected` integer DEFAULT false NOT NULL,
	`is_executive_committee` integer DEFAULT false NOT NULL,
	`non_local` text,
	FOREIGN KEY (`managing_level`) REFERENCES `managing_levels`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `posts` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`full_title` text NOT NULL,
	`managing_level` text,
	`rank` integer DEFAULT 0 NOT NULL,
	`from` text NOT NULL,
	`until` text,
	`search_text` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kind`) REFERENCES `post_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`managing_level`) REFERENCES `managing_levels`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "posts_period" CHECK("posts"."from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ("posts"."until" is null or ("posts"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and "posts"."until" > "posts"."from")))
);
--> statement-breakpoint
CREATE INDEX `posts_by_unit` ON `posts` (`unit_id`);--> statement-breakpoint
CREATE INDEX `posts_by_kind` ON `posts` (`kind`);--> statement-breakpoint
CREATE INDEX `posts_by_level` ON `posts` (`managing_level`);--> statement-breakpoint
CREATE TABLE `seats` (
	`id` text PRIMARY KEY NOT NULL,
	`post_id` text NOT NULL,
	`ordinal` integer DEFAULT 1 NOT NULL,
	`from` text NOT NULL,
	`until` text,
	`is_beyond_quota` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "seats_period" CHECK("seats"."from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ("seats"."until" is null or ("seats"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and "seats"."until" > "seats"."from")))
);
--> statement-breakpoint
CREATE INDEX `seats_by_post` ON `seats` (`post_id`);--> statement-breakpoint
CREATE TABLE `unit_blocks` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`rank` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `unit_kinds` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`tree` text NOT NULL,
	`level` text NOT NULL,
	`grassroots` text,
	`is_commune_government` integer DEFAULT false NOT NULL,
	`rank` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `unit_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`name` text NOT NULL,
	`short_name` text NOT NULL,
	`kind` text NOT NULL,
	`block` text,
	`parent_id` text,
	`from` text NOT NULL,
	`until` text,
	`basis` text,
	`rank` integer DEFAULT 0 NOT NULL,
	`search_text` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kind`) REFERENCES `unit_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`block`) REFERENCES `unit_blocks`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "unit_versions_period" CHECK("unit_versions"."from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ("unit_versions"."until" is null or ("unit_versions"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and "unit_versions"."until" > "unit_versions"."from")))
);
--> statement-breakpoint
CREATE INDEX `unit_versions_by_unit` ON `unit_versions` (`unit_id`,`from`);--> statement-breakpoint
CREATE INDEX `unit_versions_by_parent` ON `unit_versions` (`parent_id`,`from`);--> statement-breakpoint
CREATE TABLE `units` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`tree` text NOT NULL,
	`place_id` text,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `units_code_unique` ON `units` (`code`);--> statement-breakpoint
CREATE INDEX `units_by_place` ON `units` (`place_id`);--> statement-breakpoint
CREATE TABLE `career_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`from` text NOT NULL,
	`until` text,
	`text` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `career_entries_by_person` ON `career_entries` (`person_id`,`from`);--> statement-breakpoint
CREATE TABLE `people` (
	`row` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`full_name` text NOT NULL,
	`other_names` text,
	`name_key` text NOT NULL,
	`search_text` text NOT NULL,
	`initials` text NOT NULL,
	`sex` text NOT NULL,
	`birth_date` text,
	`home_place_text` text,
	`home_place_id` text,
	`birth_place_text` text,
	`birth_place_id` text,
	`residence` text,
	`ethnic_group` text,
	`religion` text,
	`party_admitted_on` text,
	`party_official_on` text,
	`party_card_number` text,
	`first_hired_on` text,
	`identity_number` text,
	`phone` text,
	`email` text,
	`opened_by_unit_id` text,
	`opened_at` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`home_place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`birth_place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ethnic_group`) REFERENCES `ethnic_groups`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`religion`) REFERENCES `religions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_id_unique` ON `people` (`id`);--> statement-breakpoint
CREATE INDEX `people_by_name` ON `people` (`name_key`);--> statement-breakpoint
CREATE INDEX `people_by_initials` ON `people` (`initials`);--> statement-breakpoint
CREATE INDEX `people_by_birth` ON `people` (`birth_date`);--> statement-breakpoint
CREATE INDEX `people_by_home` ON `people` (`home_place_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `people_by_identity` ON `people` (`identity_number`);--> statement-breakpoint
CREATE INDEX `people_by_card` ON `people` (`party_card_number`);--> statement-breakpoint
CREATE TABLE `person_facts` (
	`person_id` text NOT NULL,
	`field` text NOT NULL,
	`value` text,
	`until` text NOT NULL,
	`recorded_at` text NOT NULL,
	PRIMARY KEY(`person_id`, `field`, `until`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `person_homes` (
	`person_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`from` text NOT NULL,
	`until` text,
	PRIMARY KEY(`person_id`, `unit_id`, `from`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "person_homes_period" CHECK("person_homes"."from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ("person_homes"."until" is null or ("person_homes"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and "person_homes"."until" > "person_homes"."from")))
);
--> statement-breakpoint
CREATE INDEX `person_homes_by_unit` ON `person_homes` (`unit_id`,`from`);--> statement-breakpoint
CREATE TABLE `ethnic_groups` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`other_names` text,
	`is_minority` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `place_successors` (
	`old_id` text NOT NULL,
	`new_id` text NOT NULL,
	`share` text NOT NULL,
	PRIMARY KEY(`old_id`, `new_id`),
	FOREIGN KEY (`old_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`new_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `place_successors_by_new` ON `place_successors` (`new_id`);--> statement-breakpoint
CREATE TABLE `places` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`full_name` text NOT NULL,
	`kind` text NOT NULL,
	`level` text NOT NULL,
	`parent_id` text,
	`from` text NOT NULL,
	`until` text,
	`legal_basis` text,
	`search_text` text NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `places_by_parent` ON `places` (`parent_id`);--> statement-breakpoint
CREATE INDEX `places_by_search` ON `places` (`search_text`);--> statement-breakpoint
CREATE TABLE `religions` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`other_names` text,
	`is_recognised` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `schools` (
	`name` text PRIMARY KEY NOT NULL,
	`kind` text,
	`place` text
);
--> statement-breakpoint
CREATE TABLE `qualification_levels` (
	`code` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`rank` integer NOT NULL,
	`meets` text
);
--> statement-breakpoint
CREATE TABLE `qualifications` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`level` text NOT NULL,
	`field` text,
	`school` text,
	`form` text,
	`from` text,
	`issued_on` text NOT NULL,
	`certificate_number` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`level`) REFERENCES `qualification_levels`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `qualifications_by_person` ON `qualifications` (`person_id`,`kind`);--> statement-breakpoint
CREATE INDEX `qualifications_by_level` ON `qualifications` (`level`,`person_id`);--> statement-breakpoint
CREATE TABLE `report_figures` (
	`report_id` text NOT NULL,
	`figure_id` text NOT NULL,
	`title` text NOT NULL,
	`unit` text NOT NULL,
	`value` real,
	`part` integer,
	`whole` integer,
	`on` text,
	`from` text,
	`until` text,
	PRIMARY KEY(`report_id`, `figure_id`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `report_files` (
	`report_id` text NOT NULL,
	`format` text NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`size` integer NOT NULL,
	PRIMARY KEY(`report_id`, `format`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `report_issuers` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`upper_body` text NOT NULL,
	`body` text NOT NULL,
	`symbol` text NOT NULL,
	`place` text NOT NULL,
	`authority` text NOT NULL,
	`authority_of` text NOT NULL,
	`signatory_title` text NOT NULL,
	`recipients` text NOT NULL,
	`from` text NOT NULL,
	`until` text,
	CONSTRAINT "report_issuers_period" CHECK("report_issuers"."from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ("report_issuers"."until" is null or ("report_issuers"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and "report_issuers"."until" > "report_issuers"."from")))
);
--> statement-breakpoint
CREATE TABLE `report_rows` (
	`report_id` text NOT NULL,
	`figure_id` text NOT NULL,
	`side` text NOT NULL,
	`key` text NOT NULL,
	`label` text NOT NULL,
	`weight` integer NOT NULL,
	`unit_id` text,
	PRIMARY KEY(`report_id`, `figure_id`, `side`, `key`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `report_texts` (
	`report_id` text NOT NULL,
	`key` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`report_id`, `key`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`unit_id` text NOT NULL,
	`issuer` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`checked_at` text,
	`checked_by` text,
	`number` integer,
	`number_text` text,
	`issued_on` text,
	`signatory` text,
	`signatory_title` text,
	`issued_at` text,
	`issued_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reports_by_created` ON `reports` (`created_at`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `targets` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`title` text NOT NULL,
	`figure_id` text NOT NULL,
	`threshold` real NOT NULL,
	`due_on` text,
	`from` text NOT NULL,
	`until` text,
	`rank` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `governing_documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "targets_period" CHECK("targets"."from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ("targets"."until" is null or ("targets"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and "targets"."until" > "targets"."from")))
);
--> statement-breakpoint
CREATE TABLE `attendances` (
	`enrolment_id` text NOT NULL,
	`session_id` text NOT NULL,
	`status` text NOT NULL,
	PRIMARY KEY(`enrolment_id`, `session_id`),
	FOREIGN KEY (`enrolment_id`) REFERENCES `enrolments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session_id`) REFERENCES `class_sessions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attendances_by_session` ON `attendances` (`session_id`);--> statement-breakpoint
CREATE TABLE `audiences` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`group` text,
	`rank` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `class_audiences` (
	`id` text PRIMARY KEY NOT NULL,
	`class_id` text NOT NULL,
	`audience` text NOT NULL,
	`reported_count` integer DEFAULT 0 NOT NULL,
	`note` text,
	FOREIGN KEY (`class_id`) REFERENCES `training_classes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`audience`) REFERENCES `audiences`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `class_audiences_by_class` ON `class_audiences` (`class_id`);--> statement-breakpoint
CREATE TABLE `class_kinds` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`topic` text,
	`rank` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `class_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`class_id` text NOT NULL,
	`on` text NOT NULL,
	`part` text NOT NULL,
	FOREIGN KEY (`class_id`) REFERENCES `training_classes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `class_sessions_by_class` ON `class_sessions` (`class_id`,`on`);--> statement-breakpoint
CREATE TABLE `enrolments` (
	`id` text PRIMARY KEY NOT NULL,
	`line_id` text NOT NULL,
	`person_id` text,
	`outsider_name` text,
	`outsider_note` text,
	`result` text,
	FOREIGN KEY (`line_id`) REFERENCES `class_audiences`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `enrolments_by_line` ON `enrolments` (`line_id`);--> statement-breakpoint
CREATE INDEX `enrolments_by_person` ON `enrolments` (`person_id`);--> statement-breakpoint
CREATE TABLE `training_classes` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`organiser` text NOT NULL,
	`organiser_unit_id` text,
	`opens_on` text NOT NULL,
	`closes_on` text NOT NULL,
	`venue` text,
	`is_online` integer DEFAULT false NOT NULL,
	`basis` text,
	`search_text` text NOT NULL,
	`cancelled_reason` text,
	FOREIGN KEY (`kind`) REFERENCES `class_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organiser_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "classes_opens" CHECK("training_classes"."opens_on" is null or "training_classes"."opens_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "classes_closes" CHECK("training_classes"."closes_on" is null or "training_classes"."closes_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
CREATE INDEX `classes_by_day` ON `training_classes` (`closes_on`);--> statement-breakpoint
CREATE INDEX `classes_by_kind` ON `training_classes` (`kind`,`closes_on`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`started_at` text NOT NULL,
	`seen_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_by_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `sign_in_failures` (
	`key` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`last_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `user_units` (
	`user_id` text NOT NULL,
	`unit_id` text NOT NULL,
	PRIMARY KEY(`user_id`, `unit_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`display_name` text NOT NULL,
	`title` text,
	`role` text NOT NULL,
	`password_hash` text NOT NULL,
	`must_change_password` integer DEFAULT false NOT NULL,
	`password_until` text,
	`disabled_at` text,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_name_unique` ON `users` (`name`);