CREATE TABLE `opinion_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`decision_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`question` text,
	`number` text,
	`asked_on` text NOT NULL,
	`due_on` text NOT NULL,
	`asked_by` text,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "opinion_requests_asked" CHECK("opinion_requests"."asked_on" is null or "opinion_requests"."asked_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "opinion_requests_due" CHECK("opinion_requests"."due_on" is null or "opinion_requests"."due_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "opinion_requests_order" CHECK("opinion_requests"."due_on" >= "opinion_requests"."asked_on")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `opinion_requests_once` ON `opinion_requests` (`decision_id`,`unit_id`);--> statement-breakpoint
CREATE INDEX `opinion_requests_of_unit` ON `opinion_requests` (`unit_id`,`due_on`);--> statement-breakpoint
CREATE TABLE `opinions` (
	`request_id` text PRIMARY KEY NOT NULL,
	`agrees` integer NOT NULL,
	`remarks` text,
	`answered_on` text NOT NULL,
	`number` text,
	`is_typed` integer DEFAULT false NOT NULL,
	`user_id` text,
	`at` text NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `opinion_requests`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "opinions_answered" CHECK("opinions"."answered_on" is null or "opinions"."answered_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "opinions_remarks" CHECK("opinions"."agrees" or "opinions"."remarks" is not null)
);
--> statement-breakpoint
CREATE TABLE `planned_people` (
	`id` text PRIMARY KEY NOT NULL,
	`term_id` text NOT NULL,
	`post_id` text NOT NULL,
	`person_id` text NOT NULL,
	`act` text NOT NULL,
	`from` text NOT NULL,
	`paper_id` text NOT NULL,
	`votes_for` integer,
	`votes_cast` integer,
	`note` text,
	`until` text,
	`removal_paper_id` text,
	`removal_reason` text,
	`removal_note` text,
	FOREIGN KEY (`term_id`) REFERENCES `planning_terms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`paper_id`) REFERENCES `planning_papers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`removal_paper_id`) REFERENCES `planning_papers`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "planned_people_period" CHECK("planned_people"."from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ("planned_people"."until" is null or ("planned_people"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and "planned_people"."until" > "planned_people"."from"))),
	CONSTRAINT "planned_people_removal" CHECK(("planned_people"."until" is null) = ("planned_people"."removal_paper_id" is null) and ("planned_people"."until" is null) = ("planned_people"."removal_reason" is null)),
	CONSTRAINT "planned_people_votes" CHECK(("planned_people"."votes_for" is null) = ("planned_people"."votes_cast" is null)
        and ("planned_people"."votes_for" is null or ("planned_people"."votes_for" between 0 and "planned_people"."votes_cast")))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `planned_people_once` ON `planned_people` (`term_id`,`post_id`,`person_id`) WHERE until is null;--> statement-breakpoint
CREATE INDEX `planned_people_by_post` ON `planned_people` (`post_id`,`term_id`);--> statement-breakpoint
CREATE INDEX `planned_people_by_person` ON `planned_people` (`person_id`);--> statement-breakpoint
CREATE TABLE `planning_papers` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`on` text NOT NULL,
	`issuer` text NOT NULL,
	CONSTRAINT "planning_papers_on" CHECK("planning_papers"."on" is null or "planning_papers"."on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `planning_papers_by_number` ON `planning_papers` (`number`,`on`);--> statement-breakpoint
CREATE TABLE `planning_reviews` (
	`planned_id` text NOT NULL,
	`year` integer NOT NULL,
	`on` text NOT NULL,
	`verdict` text NOT NULL,
	`note` text,
	PRIMARY KEY(`planned_id`, `year`),
	FOREIGN KEY (`planned_id`) REFERENCES `planned_people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "planning_reviews_on" CHECK("planning_reviews"."on" is null or "planning_reviews"."on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
CREATE TABLE `planning_terms` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`from` text NOT NULL,
	`until` text NOT NULL,
	CONSTRAINT "planning_terms_period" CHECK("planning_terms"."from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ("planning_terms"."until" is null or ("planning_terms"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and "planning_terms"."until" > "planning_terms"."from")))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `planning_terms_name_unique` ON `planning_terms` (`name`);--> statement-breakpoint
-- The rules of planning, for a register that has its vocabulary already.
INSERT INTO `rules` (`id`, `code`, `title`, `at_least`, `at_most`, `from`, `basis`, `is_unverified`)
	SELECT 'rule-' || column1, column1, column2, column3, column4, column5, column6, 1
	FROM (VALUES
		('planning-term', 'Tuổi quy hoạch: làm việc trọn một nhiệm kỳ', 60, null, '2021-12-30', 'Quy định 50-QĐ/TW ngày 30/12/2021'),
		('planning-discipline', 'Quy hoạch: thời hạn của quyết định kỷ luật', 12, null, '2021-12-30', 'Quy định 50-QĐ/TW ngày 30/12/2021'),
		('planning-per-person', 'Quy hoạch: số chức danh của một người', null, 3, '2022-02-15', 'Hướng dẫn 16-HD/BTCTW ngày 15/02/2022'),
		('planning-women', 'Quy hoạch: tỷ lệ cán bộ nữ', 25, null, '2021-12-30', 'Quy định 50-QĐ/TW ngày 30/12/2021'),
		('planning-young', 'Quy hoạch: tỷ lệ cán bộ trẻ', 15, null, '2021-12-30', 'Quy định 50-QĐ/TW ngày 30/12/2021'),
		('planning-young-age', 'Quy hoạch: tuổi cán bộ trẻ', null, 40, '2021-12-30', 'Quy định 50-QĐ/TW ngày 30/12/2021'),
		('planning-minority', 'Quy hoạch: tỷ lệ cán bộ dân tộc thiểu số', 1, null, '2021-12-30', 'Quy định 50-QĐ/TW ngày 30/12/2021 (phù hợp với địa bàn; mức do cấp ủy đặt)'))
	WHERE EXISTS (SELECT 1 FROM `rules`);--> statement-breakpoint
INSERT INTO `rules` (`id`, `code`, `title`, `at_most`, `post_kinds`, `from`, `basis`, `is_unverified`)
	SELECT 'rule-planning-per-post', 'planning-per-post', 'Quy hoạch: số người cho một chức danh', 3,
		(SELECT json_group_array(`code`) FROM `post_kinds` WHERE `is_leader` AND NOT `is_executive_committee` AND `code` <> 'standing-committee-member'),
		'2022-02-15', 'Hướng dẫn 16-HD/BTCTW ngày 15/02/2022', 1
	WHERE EXISTS (SELECT 1 FROM `rules`);
