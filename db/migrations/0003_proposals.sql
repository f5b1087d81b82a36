CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`qualification` text,
	`words` text,
	`file_name` text,
	`media_type` text,
	`sha256` text,
	`proposed_at` text NOT NULL,
	`proposed_by` text NOT NULL,
	`decided_at` text,
	`decided_by` text,
	`is_accepted` integer,
	`answer` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `proposals_by_person` ON `proposals` (`person_id`,`proposed_at`);--> statement-breakpoint
CREATE INDEX `proposals_open` ON `proposals` (`proposed_at`) WHERE decided_at is null;--> statement-breakpoint
ALTER TABLE `decisions` ADD `return_reason` text;