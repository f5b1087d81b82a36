CREATE TABLE `planned_placements` (
	`reorganisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`outcome` text NOT NULL,
	`planned_post_id` text,
	`post_id` text,
	PRIMARY KEY(`reorganisation_id`, `person_id`, `seat_id`),
	FOREIGN KEY (`reorganisation_id`) REFERENCES `reorganisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`planned_post_id`) REFERENCES `planned_posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `planned_placements_by_post` ON `planned_placements` (`planned_post_id`);--> statement-breakpoint
CREATE TABLE `planned_closures` (
	`reorganisation_id` text NOT NULL,
	`seat_id` text NOT NULL,
	PRIMARY KEY(`reorganisation_id`, `seat_id`),
	FOREIGN KEY (`reorganisation_id`) REFERENCES `reorganisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `planned_endings` (
	`id` text PRIMARY KEY NOT NULL,
	`reorganisation_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`planned_unit_id` text,
	`is_main` integer DEFAULT true NOT NULL,
	FOREIGN KEY (`reorganisation_id`) REFERENCES `reorganisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`planned_unit_id`) REFERENCES `planned_units`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `planned_endings_once` ON `planned_endings` (`reorganisation_id`,`unit_id`,`planned_unit_id`);--> statement-breakpoint
CREATE TABLE `planned_posts` (
	`id` text PRIMARY KEY NOT NULL,
	`planned_unit_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`full_title` text NOT NULL,
	`managing_level` text,
	`rank` integer DEFAULT 0 NOT NULL,
	`seats` integer NOT NULL,
	`beyond_quota` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`planned_unit_id`) REFERENCES `planned_units`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`kind`) REFERENCES `post_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`managing_level`) REFERENCES `managing_levels`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `planned_posts_by_unit` ON `planned_posts` (`planned_unit_id`);--> statement-breakpoint
CREATE TABLE `planned_units` (
	`id` text PRIMARY KEY NOT NULL,
	`reorganisation_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`unit_id` text,
	`is_new` integer NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`short_name` text NOT NULL,
	`kind` text NOT NULL,
	`block` text,
	`place_id` text,
	`parent_id` text,
	`parent_plan_id` text,
	FOREIGN KEY (`reorganisation_id`) REFERENCES `reorganisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kind`) REFERENCES `unit_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`block`) REFERENCES `unit_blocks`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_plan_id`) REFERENCES `planned_units`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `planned_units_by_session` ON `planned_units` (`reorganisation_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `reorganisations` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`on` text NOT NULL,
	`issuing_body_id` text NOT NULL,
	`kind` text DEFAULT 'NQ' NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`committed_at` text,
	`committed_by` text,
	`decision_id` text,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`issuing_body_id`) REFERENCES `issuing_bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reorganisations_day" CHECK("reorganisations"."on" is null or "reorganisations"."on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
CREATE TABLE `unit_successions` (
	`from_unit_id` text NOT NULL,
	`to_unit_id` text NOT NULL,
	`kind` text NOT NULL,
	`on` text NOT NULL,
	`is_main` integer DEFAULT true NOT NULL,
	`reorganisation_id` text NOT NULL,
	PRIMARY KEY(`from_unit_id`, `to_unit_id`, `on`),
	FOREIGN KEY (`from_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reorganisation_id`) REFERENCES `reorganisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "unit_successions_day" CHECK("unit_successions"."on" is null or "unit_successions"."on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
CREATE INDEX `unit_successions_by_new` ON `unit_successions` (`to_unit_id`);