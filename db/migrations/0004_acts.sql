CREATE TABLE `decision_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`decision_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`title` text NOT NULL,
	`asks_votes` integer DEFAULT false NOT NULL,
	`done_on` text,
	`minutes` text,
	`votes_for` integer,
	`votes_cast` integer,
	`note` text,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "decision_steps_day" CHECK("decision_steps"."done_on" is null or "decision_steps"."done_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
CREATE INDEX `decision_steps_by_decision` ON `decision_steps` (`decision_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `disciplines` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`form` text NOT NULL,
	`on` text NOT NULL,
	`basis` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "disciplines_day" CHECK("disciplines"."on" is null or "disciplines"."on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
CREATE INDEX `disciplines_by_person` ON `disciplines` (`person_id`,`on`);--> statement-breakpoint
CREATE TABLE `due_dismissals` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`person_id` text NOT NULL,
	`seat_id` text,
	`due_on` text NOT NULL,
	`reason` text NOT NULL,
	`user_id` text,
	`at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "due_dismissals_day" CHECK("due_dismissals"."due_on" is null or "due_dismissals"."due_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
CREATE INDEX `due_dismissals_by_person` ON `due_dismissals` (`person_id`,`kind`);--> statement-breakpoint
CREATE TABLE `post_standards` (
	`id` text PRIMARY KEY NOT NULL,
	`post_kind` text NOT NULL,
	`education` text,
	`political_theory` text,
	`state_management` text,
	`leading_months` integer,
	`at_most_age_months` integer,
	`from` text NOT NULL,
	`until` text,
	`basis` text NOT NULL,
	`is_unverified` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`post_kind`) REFERENCES `post_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "post_standards_period" CHECK("post_standards"."from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ("post_standards"."until" is null or ("post_standards"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and "post_standards"."until" > "post_standards"."from")))
);
--> statement-breakpoint
CREATE INDEX `post_standards_by_kind` ON `post_standards` (`post_kind`,`from`);--> statement-breakpoint
CREATE TABLE `procedures` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kinds` text NOT NULL,
	`steps` text NOT NULL,
	`basis` text,
	`from` text NOT NULL,
	`until` text
);
--> statement-breakpoint
CREATE TABLE `rotation_reviews` (
	`movement_id` text PRIMARY KEY NOT NULL,
	`reviewed_on` text NOT NULL,
	`sender_remark` text,
	`receiver_remark` text,
	`result` text NOT NULL,
	`next_step` text,
	`user_id` text,
	`at` text NOT NULL,
	FOREIGN KEY (`movement_id`) REFERENCES `movements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `rotation_rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`from` text NOT NULL,
	`until` text,
	`planned` integer,
	`basis` text,
	`note` text
);
--> statement-breakpoint
CREATE TABLE `management_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`post_kind` text NOT NULL,
	`managing_level` text NOT NULL,
	`from` text NOT NULL,
	`until` text,
	`basis` text NOT NULL,
	`is_unverified` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`post_kind`) REFERENCES `post_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`managing_level`) REFERENCES `managing_levels`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "management_rules_period" CHECK("management_rules"."from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ("management_rules"."until" is null or ("management_rules"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and "management_rules"."until" > "management_rules"."from")))
);
--> statement-breakpoint
CREATE INDEX `management_rules_by_kind` ON `management_rules` (`post_kind`,`from`);--> statement-breakpoint
CREATE TABLE `seat_quotas` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`post_kind` text,
	`seats` integer NOT NULL,
	`from` text NOT NULL,
	`until` text,
	`basis` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_kind`) REFERENCES `post_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "seat_quotas_period" CHECK("seat_quotas"."from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ("seat_quotas"."until" is null or ("seat_quotas"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and "seat_quotas"."until" > "seat_quotas"."from")))
);
--> statement-breakpoint
CREATE INDEX `seat_quotas_by_unit` ON `seat_quotas` (`unit_id`,`from`);--> statement-breakpoint
CREATE TABLE `board_moves` (
	`id` text PRIMARY KEY NOT NULL,
	`variant_id` text NOT NULL,
	`person_id` text NOT NULL,
	`seat_id` text,
	`ordinal` integer NOT NULL,
	FOREIGN KEY (`variant_id`) REFERENCES `board_variants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `board_moves_by_person` ON `board_moves` (`variant_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `board_variants` (
	`id` text PRIMARY KEY NOT NULL,
	`board_id` text NOT NULL,
	`name` text NOT NULL,
	`ordinal` integer NOT NULL,
	`decision_id` text,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`board_id`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `board_variants_by_board` ON `board_variants` (`board_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `boards` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`on` text NOT NULL,
	`scope` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	CONSTRAINT "boards_day" CHECK("boards"."on" is null or "boards"."on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
ALTER TABLE `movements` ADD `round_id` text REFERENCES rotation_rounds(id);--> statement-breakpoint
CREATE INDEX `movements_by_round` ON `movements` (`round_id`);--> statement-breakpoint
ALTER TABLE `rules` ADD `post_kinds` text;--> statement-breakpoint
ALTER TABLE `post_kinds` ADD `grade` integer;--> statement-breakpoint
ALTER TABLE `unit_kinds` ADD `is_organising` integer DEFAULT false NOT NULL;