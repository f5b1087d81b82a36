CREATE TABLE `report_overrides` (
	`report_id` text NOT NULL,
	`key` text NOT NULL,
	`text` text NOT NULL,
	`reason` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text,
	PRIMARY KEY(`report_id`, `key`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `report_request_units` (
	`request_id` text NOT NULL,
	`unit_id` text NOT NULL,
	PRIMARY KEY(`request_id`, `unit_id`),
	FOREIGN KEY (`request_id`) REFERENCES `report_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `report_request_units_by_unit` ON `report_request_units` (`unit_id`);--> statement-breakpoint
CREATE TABLE `report_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`due_on` text NOT NULL,
	`note` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `report_sections` (
	`report_id` text NOT NULL,
	`key` text NOT NULL,
	`owner_id` text NOT NULL,
	PRIMARY KEY(`report_id`, `key`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `report_submissions` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`sha256` text NOT NULL,
	`sent_on` text NOT NULL,
	`sent_at` text NOT NULL,
	`sent_by` text,
	`answer` text,
	`remarks` text,
	`answered_at` text,
	`answered_by` text,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `report_submissions_by_report` ON `report_submissions` (`report_id`);--> statement-breakpoint
CREATE TABLE `report_text_rivals` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`key` text NOT NULL,
	`text` text NOT NULL,
	`saved_at` text NOT NULL,
	`saved_by` text,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `report_text_rivals_by_report` ON `report_text_rivals` (`report_id`,`key`);--> statement-breakpoint
CREATE TABLE `report_withdrawals` (
	`report_id` text PRIMARY KEY NOT NULL,
	`on` text NOT NULL,
	`reason` text NOT NULL,
	`paper` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `report_texts` ADD `edited_at` text;--> statement-breakpoint
ALTER TABLE `report_texts` ADD `edited_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `reports` ADD `follows_id` text REFERENCES reports(id);--> statement-breakpoint
ALTER TABLE `reports` ADD `following` text;--> statement-breakpoint
ALTER TABLE `reports` ADD `request_id` text REFERENCES report_requests(id);--> statement-breakpoint
CREATE INDEX `reports_by_followed` ON `reports` (`follows_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `reports_by_request` ON `reports` (`request_id`,`unit_id`);
--> statement-breakpoint
-- An issued report and all that it keeps stay as they are: whoever writes otherwise is refused.
CREATE TRIGGER issued_reports_update BEFORE UPDATE ON reports WHEN old.issued_at IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'an issued report stays as it is');
END;
--> statement-breakpoint
CREATE TRIGGER issued_reports_delete BEFORE DELETE ON reports WHEN old.issued_at IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'an issued report stays as it is');
END;
--> statement-breakpoint
CREATE TRIGGER issued_texts_update BEFORE UPDATE ON report_texts
WHEN (SELECT issued_at FROM reports WHERE id = old.report_id) IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'an issued report stays as it is');
END;
--> statement-breakpoint
CREATE TRIGGER issued_texts_delete BEFORE DELETE ON report_texts
WHEN (SELECT issued_at FROM reports WHERE id = old.report_id) IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'an issued report stays as it is');
END;
--> statement-breakpoint
CREATE TRIGGER issued_texts_insert BEFORE INSERT ON report_texts
WHEN (SELECT issued_at FROM reports WHERE id = new.report_id) IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'an issued report stays as it is');
END;
--> statement-breakpoint
CREATE TRIGGER report_figures_update BEFORE UPDATE ON report_figures BEGIN
  SELECT RAISE(ABORT, 'an issued report stays as it is');
END;
--> statement-breakpoint
CREATE TRIGGER report_figures_delete BEFORE DELETE ON report_figures BEGIN
  SELECT RAISE(ABORT, 'an issued report stays as it is');
END;
--> statement-breakpoint
CREATE TRIGGER report_rows_update BEFORE UPDATE ON report_rows BEGIN
  SELECT RAISE(ABORT, 'an issued report stays as it is');
END;
--> statement-breakpoint
CREATE TRIGGER report_rows_delete BEFORE DELETE ON report_rows BEGIN
  SELECT RAISE(ABORT, 'an issued report stays as it is');
END;
--> statement-breakpoint
CREATE TRIGGER report_files_update BEFORE UPDATE ON report_files BEGIN
  SELECT RAISE(ABORT, 'an issued report stays as it is');
END;
--> statement-breakpoint
CREATE TRIGGER report_files_delete BEFORE DELETE ON report_files BEGIN
  SELECT RAISE(ABORT, 'an issued report stays as it is');
END;
--> statement-breakpoint
CREATE TRIGGER report_withdrawals_update BEFORE UPDATE ON report_withdrawals BEGIN
  SELECT RAISE(ABORT, 'a withdrawal stays as it is');
END;
--> statement-breakpoint
CREATE TRIGGER report_withdrawals_delete BEFORE DELETE ON report_withdrawals BEGIN
  SELECT RAISE(ABORT, 'a withdrawal stays as it is');
END;

