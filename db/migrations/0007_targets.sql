CREATE TABLE `unit_facts` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`kind` text NOT NULL,
	`on` text NOT NULL,
	`value` integer NOT NULL,
	`source` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "unit_facts_on" CHECK("unit_facts"."on" is null or "unit_facts"."on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `unit_facts_by_day` ON `unit_facts` (`unit_id`,`kind`,`on`);--> statement-breakpoint
CREATE TABLE `set_standards` (
	`id` text PRIMARY KEY NOT NULL,
	`set_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`title` text NOT NULL,
	FOREIGN KEY (`set_id`) REFERENCES `standard_sets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `set_standards_by_ordinal` ON `set_standards` (`set_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `set_units` (
	`set_id` text NOT NULL,
	`unit_id` text NOT NULL,
	PRIMARY KEY(`set_id`, `unit_id`),
	FOREIGN KEY (`set_id`) REFERENCES `standard_sets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `standard_findings` (
	`id` text PRIMARY KEY NOT NULL,
	`standard_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`on` text NOT NULL,
	`is_met` integer NOT NULL,
	`proof` text NOT NULL,
	`paper` text NOT NULL,
	FOREIGN KEY (`standard_id`) REFERENCES `set_standards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "standard_findings_on" CHECK("standard_findings"."on" is null or "standard_findings"."on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `standard_findings_by_day` ON `standard_findings` (`standard_id`,`unit_id`,`on`);--> statement-breakpoint
CREATE TABLE `standard_sets` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`title` text NOT NULL,
	`counted_as` text,
	`from` text NOT NULL,
	`until` text,
	`rank` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `governing_documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "standard_sets_period" CHECK("standard_sets"."from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ("standard_sets"."until" is null or ("standard_sets"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and "standard_sets"."until" > "standard_sets"."from")))
);
--> statement-breakpoint
CREATE TABLE `target_milestones` (
	`id` text PRIMARY KEY NOT NULL,
	`target_id` text NOT NULL,
	`title` text NOT NULL,
	`due_on` text,
	`reached_on` text,
	`proof` text,
	`rank` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`target_id`) REFERENCES `targets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "target_milestones_due" CHECK("target_milestones"."due_on" is null or "target_milestones"."due_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "target_milestones_reached" CHECK("target_milestones"."reached_on" is null or "target_milestones"."reached_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
CREATE INDEX `target_milestones_by_target` ON `target_milestones` (`target_id`);--> statement-breakpoint
CREATE TABLE `target_values` (
	`id` text PRIMARY KEY NOT NULL,
	`target_id` text NOT NULL,
	`on` text NOT NULL,
	`value` real NOT NULL,
	`out_of` integer,
	`proof` text NOT NULL,
	`paper` text NOT NULL,
	FOREIGN KEY (`target_id`) REFERENCES `targets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "target_values_on" CHECK("target_values"."on" is null or "target_values"."on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `target_values_by_day` ON `target_values` (`target_id`,`on`);--> statement-breakpoint
ALTER TABLE `targets` ADD `adjusts` text REFERENCES targets(id);--> statement-breakpoint
ALTER TABLE `targets` ADD `measure` text DEFAULT 'figure' NOT NULL;--> statement-breakpoint
ALTER TABLE `targets` ADD `direction` text DEFAULT 'at-least' NOT NULL;--> statement-breakpoint
ALTER TABLE `targets` ADD `unit` text DEFAULT '%' NOT NULL;--> statement-breakpoint
ALTER TABLE `targets` ADD `owner_unit_id` text REFERENCES units(id);--> statement-breakpoint
ALTER TABLE `targets` ADD `is_of_congress` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `targets` ADD `states` text;--> statement-breakpoint
ALTER TABLE `targets` ADD `basis` text;--> statement-breakpoint
CREATE INDEX `targets_by_first` ON `targets` (`adjusts`);