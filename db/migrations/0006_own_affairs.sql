CREATE TABLE `number_gaps` (
	`issuing_body_id` text NOT NULL,
	`term_id` text NOT NULL,
	`kind` text NOT NULL,
	`first` integer NOT NULL,
	`last` integer NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text,
	PRIMARY KEY(`issuing_body_id`, `term_id`, `kind`, `first`),
	FOREIGN KEY (`issuing_body_id`) REFERENCES `issuing_bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`term_id`) REFERENCES `terms`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "number_gaps_range" CHECK("number_gaps"."first" >= 1 and "number_gaps"."last" >= "number_gaps"."first")
);
--> statement-breakpoint
ALTER TABLE `people` ADD `user_id` text REFERENCES users(id);--> statement-breakpoint
CREATE UNIQUE INDEX `people_by_user` ON `people` (`user_id`);--> statement-breakpoint
-- What is missing before the papers already in the register was numbered elsewhere: nobody is asked about it again.
INSERT INTO `number_gaps` (`issuing_body_id`, `term_id`, `kind`, `first`, `last`, `recorded_at`, `recorded_by`)
	SELECT `issuing_body_id`, `term_id`, `kind`, `before` + 1, `number` - 1, `registered_at`, `registered_by` FROM (
		SELECT *, lag(`number`, 1, 0) OVER (PARTITION BY `issuing_body_id`, `term_id`, `kind` ORDER BY `number`) AS `before`
			FROM `decisions` WHERE `registered_at` IS NOT NULL AND `number` IS NOT NULL AND `term_id` IS NOT NULL)
	WHERE `number` > `before` + 1;
