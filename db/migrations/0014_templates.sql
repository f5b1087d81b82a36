CREATE TABLE `decision_bases` (
	`id` text PRIMARY KEY NOT NULL,
	`issuing_body_id` text,
	`movement_kind` text,
	`lines` text NOT NULL,
	`from` text NOT NULL,
	`until` text,
	FOREIGN KEY (`issuing_body_id`) REFERENCES `issuing_bodies`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "decision_bases_period" CHECK("decision_bases"."from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ("decision_bases"."until" is null or ("decision_bases"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and "decision_bases"."until" > "decision_bases"."from")))
);
--> statement-breakpoint
CREATE TABLE `report_template_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`template_id` text NOT NULL,
	`version` integer NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`size` integer NOT NULL,
	`added_at` text NOT NULL,
	`added_by` text,
	`from` text,
	`until` text,
	FOREIGN KEY (`template_id`) REFERENCES `report_templates`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_template_versions_period" CHECK("report_template_versions"."from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ("report_template_versions"."until" is null or ("report_template_versions"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and "report_template_versions"."until" > "report_template_versions"."from")))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_template_versions_in_order` ON `report_template_versions` (`template_id`,`version`);--> statement-breakpoint
CREATE TABLE `report_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`paper` text NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_templates_by_name` ON `report_templates` (`paper`,`name`);--> statement-breakpoint
ALTER TABLE `reports` ADD `template_version_id` text REFERENCES report_template_versions(id);
--> statement-breakpoint
-- What an issue was made with stays as it was brought.
CREATE TRIGGER report_template_versions_update
	BEFORE UPDATE OF `template_id`, `version`, `file_name`, `sha256`, `size` ON `report_template_versions` BEGIN
	SELECT RAISE(ABORT, 'a version of a template is never changed');
END;
--> statement-breakpoint
CREATE TRIGGER report_template_versions_delete BEFORE DELETE ON `report_template_versions` BEGIN
	SELECT RAISE(ABORT, 'a version of a template is never deleted');
END;
