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
--> statement-breakpoint
-- A register in use begins with the levels that its kinds of post have; which paper says so is still to be told.
INSERT INTO `management_rules` (`id`, `post_kind`, `managing_level`, `from`, `until`, `basis`, `is_unverified`)
	SELECT 'management-' || `code`, `code`, `managing_level`, '2022-08-18', NULL, 'Chưa xác định được văn bản phân cấp', 1
		FROM `post_kinds` WHERE `managing_level` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `management_rules`);
--> statement-breakpoint
INSERT INTO `rules` (`id`, `code`, `title`, `from`, `basis`, `is_unverified`)
	SELECT 'rule-deciding-body', 'deciding-body', 'Cơ quan quyết định', '2022-08-18', 'Quy định 80-QĐ/TW ngày 18/8/2022', 1
		WHERE EXISTS (SELECT 1 FROM `rules`);
