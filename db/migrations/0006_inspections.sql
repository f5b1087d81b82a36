CREATE TABLE `document_files` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`file_name` text NOT NULL,
	`media_type` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`added_at` text NOT NULL,
	`added_by` text,
	FOREIGN KEY (`document_id`) REFERENCES `governing_documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `document_files_by_document` ON `document_files` (`document_id`);--> statement-breakpoint
CREATE TABLE `document_points` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`kind` text NOT NULL,
	`ordinal` integer NOT NULL,
	`text` text NOT NULL,
	`is_unverified` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `governing_documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `document_points_in_order` ON `document_points` (`document_id`,`kind`,`ordinal`);--> statement-breakpoint
CREATE TABLE `inspection_plans` (
	`id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`kind` text NOT NULL,
	`form` text NOT NULL,
	`planned` integer NOT NULL,
	`basis` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `inspection_plans_by_year` ON `inspection_plans` (`year`,`kind`,`form`);--> statement-breakpoint
CREATE TABLE `inspection_remedies` (
	`id` text PRIMARY KEY NOT NULL,
	`inspection_id` text NOT NULL,
	`subject_id` text,
	`text` text NOT NULL,
	`due_on` text,
	`done_on` text,
	`done_note` text,
	FOREIGN KEY (`inspection_id`) REFERENCES `inspections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subject_id`) REFERENCES `inspection_subjects`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "inspection_remedies_due" CHECK("inspection_remedies"."due_on" is null or "inspection_remedies"."due_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "inspection_remedies_done" CHECK("inspection_remedies"."done_on" is null or "inspection_remedies"."done_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
CREATE INDEX `inspection_remedies_by_inspection` ON `inspection_remedies` (`inspection_id`);--> statement-breakpoint
CREATE INDEX `inspection_remedies_open` ON `inspection_remedies` (`due_on`) WHERE done_on is null;--> statement-breakpoint
CREATE TABLE `inspection_subjects` (
	`id` text PRIMARY KEY NOT NULL,
	`inspection_id` text NOT NULL,
	`unit_id` text,
	`person_id` text,
	`member_count` integer,
	`note` text,
	FOREIGN KEY (`inspection_id`) REFERENCES `inspections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "inspection_subjects_one" CHECK((("inspection_subjects"."unit_id" is null) <> ("inspection_subjects"."person_id" is null)) and ("inspection_subjects"."member_count" is null or ("inspection_subjects"."member_count" > 0 and "inspection_subjects"."person_id" is null)))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `inspection_subjects_by_unit` ON `inspection_subjects` (`inspection_id`,`unit_id`) WHERE member_count is null;--> statement-breakpoint
CREATE UNIQUE INDEX `inspection_subjects_by_person` ON `inspection_subjects` (`inspection_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `inspection_subjects_of_unit` ON `inspection_subjects` (`unit_id`);--> statement-breakpoint
CREATE INDEX `inspection_subjects_of_person` ON `inspection_subjects` (`person_id`);--> statement-breakpoint
CREATE TABLE `inspections` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`form` text NOT NULL,
	`topic` text,
	`is_on_cadre_work` integer DEFAULT false NOT NULL,
	`is_classified` integer DEFAULT false NOT NULL,
	`lead_body` text NOT NULL,
	`decision_number` text,
	`decided_on` text,
	`from` text NOT NULL,
	`until` text,
	`conclusion_number` text,
	`concluded_on` text,
	`plan_year` integer,
	`note` text,
	`search_text` text NOT NULL,
	`cancelled_reason` text,
	CONSTRAINT "inspections_period" CHECK("inspections"."from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ("inspections"."until" is null or ("inspections"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and "inspections"."until" > "inspections"."from"))),
	CONSTRAINT "inspections_decided" CHECK("inspections"."decided_on" is null or "inspections"."decided_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "inspections_concluded" CHECK("inspections"."concluded_on" is null or "inspections"."concluded_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "inspections_classified" CHECK(not "inspections"."is_classified" or ("inspections"."topic" is null and "inspections"."note" is null))
);
--> statement-breakpoint
CREATE INDEX `inspections_by_conclusion` ON `inspections` (`concluded_on`);--> statement-breakpoint
CREATE TABLE `received_inspections` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`team` text NOT NULL,
	`topic` text NOT NULL,
	`notice_number` text,
	`noticed_on` text,
	`on` text NOT NULL,
	`note` text,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "received_inspections_on" CHECK("received_inspections"."on" is null or "received_inspections"."on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "received_inspections_noticed" CHECK("received_inspections"."noticed_on" is null or "received_inspections"."noticed_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
CREATE TABLE `received_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`received_id` text NOT NULL,
	`text` text NOT NULL,
	`due_on` text,
	`answered_on` text,
	`answer_number` text,
	FOREIGN KEY (`received_id`) REFERENCES `received_inspections`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "received_requests_due" CHECK("received_requests"."due_on" is null or "received_requests"."due_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "received_requests_answered" CHECK("received_requests"."answered_on" is null or "received_requests"."answered_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
CREATE INDEX `received_requests_by_inspection` ON `received_requests` (`received_id`);--> statement-breakpoint
ALTER TABLE `governing_documents` ADD `kind` text DEFAULT 'other' NOT NULL;--> statement-breakpoint
ALTER TABLE `governing_documents` ADD `replaced_by_id` text REFERENCES governing_documents(id);--> statement-breakpoint
ALTER TABLE `governing_documents` ADD `is_term_programme` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `governing_documents` ADD `note` text;--> statement-breakpoint
-- Written by hand: the resolution that every register begins with gets its kind.
UPDATE `governing_documents` SET `kind` = 'resolution' WHERE `id` = 'document-nq04';
