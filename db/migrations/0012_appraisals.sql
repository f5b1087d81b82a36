CREATE TABLE `rating_levels` (
	`id` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`grade` text NOT NULL,
	`name` text NOT NULL,
	`from` text NOT NULL,
	`until` text,
	`basis` text NOT NULL,
	`is_unverified` integer DEFAULT false NOT NULL,
	CONSTRAINT "rating_levels_period" CHECK("rating_levels"."from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ("rating_levels"."until" is null or ("rating_levels"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and "rating_levels"."until" > "rating_levels"."from")))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rating_levels_by_grade` ON `rating_levels` (`subject`,`grade`,`from`);--> statement-breakpoint
CREATE TABLE `rating_quotas` (
	`id` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`at_most` integer NOT NULL,
	`of` text NOT NULL,
	`from` text NOT NULL,
	`until` text,
	`basis` text NOT NULL,
	`is_unverified` integer DEFAULT false NOT NULL,
	CONSTRAINT "rating_quotas_period" CHECK("rating_quotas"."from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ("rating_quotas"."until" is null or ("rating_quotas"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and "rating_quotas"."until" > "rating_quotas"."from")))
);
--> statement-breakpoint
CREATE TABLE `ratings` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`subject` text NOT NULL,
	`period` text NOT NULL,
	`ends_on` text NOT NULL,
	`level_id` text NOT NULL,
	`body` text NOT NULL,
	`paper` text NOT NULL,
	`from` text NOT NULL,
	`until` text,
	`batch_id` text NOT NULL,
	`cancelled_reason` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`level_id`) REFERENCES `rating_levels`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "ratings_period" CHECK("ratings"."from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ("ratings"."until" is null or ("ratings"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and "ratings"."until" > "ratings"."from"))),
	CONSTRAINT "ratings_end" CHECK("ratings"."ends_on" is null or "ratings"."ends_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ratings_in_force` ON `ratings` (`person_id`,`subject`,`period`) WHERE until is null and cancelled_reason is null;--> statement-breakpoint
CREATE INDEX `ratings_by_period` ON `ratings` (`period`,`subject`,`person_id`);--> statement-breakpoint
CREATE INDEX `ratings_by_end` ON `ratings` (`ends_on`);--> statement-breakpoint
CREATE INDEX `ratings_by_batch` ON `ratings` (`batch_id`);--> statement-breakpoint
CREATE TABLE `reward_kinds` (
	`code` text PRIMARY KEY NOT NULL,
	`nature` text NOT NULL,
	`name` text NOT NULL,
	`rank` integer NOT NULL,
	`from` text NOT NULL,
	`until` text,
	`basis` text NOT NULL,
	`is_unverified` integer DEFAULT false NOT NULL,
	CONSTRAINT "reward_kinds_period" CHECK("reward_kinds"."from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ("reward_kinds"."until" is null or ("reward_kinds"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and "reward_kinds"."until" > "reward_kinds"."from")))
);
--> statement-breakpoint
CREATE TABLE `rewards` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`level` text NOT NULL,
	`on` text NOT NULL,
	`number_text` text NOT NULL,
	`body` text NOT NULL,
	`merit` text,
	`cancelled_reason` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kind`) REFERENCES `reward_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rewards_day" CHECK("rewards"."on" is null or "rewards"."on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
CREATE INDEX `rewards_by_person` ON `rewards` (`person_id`,`on`);--> statement-breakpoint
CREATE INDEX `rewards_by_day` ON `rewards` (`on`);--> statement-breakpoint
CREATE TABLE `discipline_forms` (
	`code` text PRIMARY KEY NOT NULL,
	`nature` text NOT NULL,
	`name` text NOT NULL,
	`waits` text,
	`rank` integer NOT NULL,
	`from` text NOT NULL,
	`until` text,
	`basis` text NOT NULL,
	`is_unverified` integer DEFAULT false NOT NULL,
	CONSTRAINT "discipline_forms_period" CHECK("discipline_forms"."from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ("discipline_forms"."until" is null or ("discipline_forms"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and "discipline_forms"."until" > "discipline_forms"."from")))
);
--> statement-breakpoint
ALTER TABLE `disciplines` ADD `body` text;--> statement-breakpoint
ALTER TABLE `disciplines` ADD `violation` text;--> statement-breakpoint
ALTER TABLE `disciplines` ADD `until` text;--> statement-breakpoint
ALTER TABLE `disciplines` ADD `cancelled_reason` text;--> statement-breakpoint
CREATE INDEX `disciplines_by_day` ON `disciplines` (`on`);
--> statement-breakpoint
-- Written by hand: a register in use gets the words of ratings, rewards and disciplines; a new one gets them with its vocabulary.
INSERT INTO `rating_levels` (`id`, `subject`, `grade`, `name`, `from`, `until`, `basis`, `is_unverified`)
	SELECT * FROM (VALUES
		('member-excellent-2013', 'member', 'excellent', 'Đảng viên đủ tư cách, hoàn thành xuất sắc nhiệm vụ', '2013-09-24', '2018-03-08', 'Hướng dẫn 16-HD/BTCTW ngày 24/9/2013', 1),
		('member-good-2013', 'member', 'good', 'Đảng viên đủ tư cách, hoàn thành tốt nhiệm vụ', '2013-09-24', '2018-03-08', 'Hướng dẫn 16-HD/BTCTW ngày 24/9/2013', 1),
		('member-completed-2013', 'member', 'completed', 'Đảng viên đủ tư cách, hoàn thành nhiệm vụ', '2013-09-24', '2018-03-08', 'Hướng dẫn 16-HD/BTCTW ngày 24/9/2013', 1),
		('member-failed-2013', 'member', 'failed', 'Đảng viên vi phạm tư cách hoặc không hoàn thành nhiệm vụ', '2013-09-24', '2018-03-08', 'Hướng dẫn 16-HD/BTCTW ngày 24/9/2013', 1),
		('member-excellent-2018', 'member', 'excellent', 'Hoàn thành xuất sắc nhiệm vụ', '2018-03-08', '2023-10-04', 'Quy định 132-QĐ/TW ngày 08/3/2018', 1),
		('member-good-2018', 'member', 'good', 'Hoàn thành tốt nhiệm vụ', '2018-03-08', '2023-10-04', 'Quy định 132-QĐ/TW ngày 08/3/2018', 1),
		('member-completed-2018', 'member', 'completed', 'Hoàn thành nhiệm vụ', '2018-03-08', '2023-10-04', 'Quy định 132-QĐ/TW ngày 08/3/2018', 1),
		('member-failed-2018', 'member', 'failed', 'Không hoàn thành nhiệm vụ', '2018-03-08', '2023-10-04', 'Quy định 132-QĐ/TW ngày 08/3/2018', 1),
		('member-excellent-2023', 'member', 'excellent', 'Hoàn thành xuất sắc nhiệm vụ', '2023-10-04', '2025-08-30', 'Quy định 124-QĐ/TW ngày 04/10/2023', 1),
		('member-good-2023', 'member', 'good', 'Hoàn thành tốt nhiệm vụ', '2023-10-04', '2025-08-30', 'Quy định 124-QĐ/TW ngày 04/10/2023', 1),
		('member-completed-2023', 'member', 'completed', 'Hoàn thành nhiệm vụ', '2023-10-04', '2025-08-30', 'Quy định 124-QĐ/TW ngày 04/10/2023', 1),
		('member-failed-2023', 'member', 'failed', 'Không hoàn thành nhiệm vụ', '2023-10-04', '2025-08-30', 'Quy định 124-QĐ/TW ngày 04/10/2023', 1),
		('member-excellent-2025', 'member', 'excellent', 'Hoàn thành xuất sắc nhiệm vụ', '2025-08-30', NULL, 'Quy định 366-QĐ/TW ngày 30/8/2025', 0),
		('member-good-2025', 'member', 'good', 'Hoàn thành tốt nhiệm vụ', '2025-08-30', NULL, 'Quy định 366-QĐ/TW ngày 30/8/2025', 0),
		('member-completed-2025', 'member', 'completed', 'Hoàn thành nhiệm vụ', '2025-08-30', NULL, 'Quy định 366-QĐ/TW ngày 30/8/2025', 0),
		('member-failed-2025', 'member', 'failed', 'Không hoàn thành nhiệm vụ', '2025-08-30', NULL, 'Quy định 366-QĐ/TW ngày 30/8/2025', 0),
		('cadre-excellent-2015', 'cadre', 'excellent', 'Hoàn thành xuất sắc nhiệm vụ', '2015-07-27', '2020-08-20', 'Nghị định 56/2015/NĐ-CP', 0),
		('cadre-good-2015', 'cadre', 'good', 'Hoàn thành tốt nhiệm vụ', '2015-07-27', '2020-08-20', 'Nghị định 56/2015/NĐ-CP', 0),
		('cadre-completed-2015', 'cadre', 'completed', 'Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực', '2015-07-27', '2020-08-20', 'Nghị định 56/2015/NĐ-CP', 0),
		('cadre-failed-2015', 'cadre', 'failed', 'Không hoàn thành nhiệm vụ', '2015-07-27', '2020-08-20', 'Nghị định 56/2015/NĐ-CP', 0),
		('cadre-excellent-2020', 'cadre', 'excellent', 'Hoàn thành xuất sắc nhiệm vụ', '2020-08-20', '2025-08-30', 'Nghị định 90/2020/NĐ-CP', 1),
		('cadre-good-2020', 'cadre', 'good', 'Hoàn thành tốt nhiệm vụ', '2020-08-20', '2025-08-30', 'Nghị định 90/2020/NĐ-CP', 1),
		('cadre-completed-2020', 'cadre', 'completed', 'Hoàn thành nhiệm vụ', '2020-08-20', '2025-08-30', 'Nghị định 90/2020/NĐ-CP', 1),
		('cadre-failed-2020', 'cadre', 'failed', 'Không hoàn thành nhiệm vụ', '2020-08-20', '2025-08-30', 'Nghị định 90/2020/NĐ-CP', 1),
		('cadre-excellent-2025', 'cadre', 'excellent', 'Hoàn thành xuất sắc nhiệm vụ', '2025-08-30', NULL, 'Quy định 366-QĐ/TW ngày 30/8/2025', 0),
		('cadre-good-2025', 'cadre', 'good', 'Hoàn thành tốt nhiệm vụ', '2025-08-30', NULL, 'Quy định 366-QĐ/TW ngày 30/8/2025', 0),
		('cadre-completed-2025', 'cadre', 'completed', 'Hoàn thành nhiệm vụ', '2025-08-30', NULL, 'Quy định 366-QĐ/TW ngày 30/8/2025', 0),
		('cadre-failed-2025', 'cadre', 'failed', 'Không hoàn thành nhiệm vụ', '2025-08-30', NULL, 'Quy định 366-QĐ/TW ngày 30/8/2025', 0)
	) WHERE EXISTS (SELECT 1 FROM `rules`);
--> statement-breakpoint
INSERT INTO `rating_quotas` (`id`, `subject`, `at_most`, `of`, `from`, `until`, `basis`, `is_unverified`)
	SELECT * FROM (VALUES
		('member-2019', 'member', 20, 'good-or-better', '2019-10-18', '2023-10-25', 'Hướng dẫn 21-HD/BTCTW ngày 18/10/2019', 1),
		('member-2023', 'member', 20, 'good-or-better', '2023-10-25', '2025-08-30', 'Hướng dẫn 25-HD/BTCTW ngày 25/10/2023', 1),
		('member-2025', 'member', 20, 'good-or-better', '2025-08-30', NULL, 'Quy định 366-QĐ/TW ngày 30/8/2025', 1),
		('cadre-2023', 'cadre', 20, 'good-or-better', '2023-09-15', '2025-08-30', 'Nghị định 48/2023/NĐ-CP', 1),
		('cadre-2025', 'cadre', 20, 'good-or-better', '2025-08-30', NULL, 'Quy định 366-QĐ/TW ngày 30/8/2025', 1)
	) WHERE EXISTS (SELECT 1 FROM `rules`);
--> statement-breakpoint
INSERT INTO `reward_kinds` (`code`, `nature`, `name`, `rank`, `from`, `until`, `basis`, `is_unverified`)
	SELECT * FROM (VALUES
		('order', 'reward', 'Huân chương', 0, '2004-07-01', NULL, 'Luật Thi đua, khen thưởng', 1),
		('medal', 'reward', 'Huy chương', 1, '2004-07-01', NULL, 'Luật Thi đua, khen thưởng', 1),
		('commemorative-medal', 'reward', 'Kỷ niệm chương, huy hiệu', 2, '2004-07-01', NULL, 'Luật Thi đua, khen thưởng', 1),
		('premier-certificate', 'reward', 'Bằng khen của Thủ tướng Chính phủ', 3, '2004-07-01', NULL, 'Luật Thi đua, khen thưởng', 1),
		('certificate', 'reward', 'Bằng khen', 4, '2004-07-01', NULL, 'Luật Thi đua, khen thưởng', 1),
		('commendation', 'reward', 'Giấy khen', 5, '2004-07-01', NULL, 'Luật Thi đua, khen thưởng', 1),
		('national-fighter', 'title', 'Chiến sĩ thi đua toàn quốc', 6, '2004-07-01', NULL, 'Luật Thi đua, khen thưởng', 1),
		('provincial-fighter', 'title', 'Chiến sĩ thi đua bộ, ban, ngành, tỉnh', 7, '2004-07-01', NULL, 'Luật Thi đua, khen thưởng', 1),
		('base-fighter', 'title', 'Chiến sĩ thi đua cơ sở', 8, '2004-07-01', NULL, 'Luật Thi đua, khen thưởng', 1),
		('advanced-worker', 'title', 'Lao động tiên tiến', 9, '2004-07-01', NULL, 'Luật Thi đua, khen thưởng', 1)
	) WHERE EXISTS (SELECT 1 FROM `rules`);
--> statement-breakpoint
INSERT INTO `discipline_forms` (`code`, `nature`, `name`, `waits`, `rank`, `from`, `until`, `basis`, `is_unverified`)
	SELECT * FROM (VALUES
		('party-reprimand', 'party', 'Khiển trách', 'reprimand', 0, '2011-01-19', NULL, 'Điều lệ Đảng (2011), Điều 35', 0),
		('party-warning', 'party', 'Cảnh cáo', 'warning', 1, '2011-01-19', NULL, 'Điều lệ Đảng (2011), Điều 35', 0),
		('party-dismissal', 'party', 'Cách chức', 'dismissal', 2, '2011-01-19', NULL, 'Điều lệ Đảng (2011), Điều 35', 0),
		('party-expulsion', 'party', 'Khai trừ', NULL, 3, '2011-01-19', NULL, 'Điều lệ Đảng (2011), Điều 35', 0),
		('state-reprimand', 'state', 'Khiển trách', 'reprimand', 4, '2010-01-01', NULL, 'Luật Cán bộ, công chức 2008, Điều 78, 79', 0),
		('state-warning', 'state', 'Cảnh cáo', 'warning', 5, '2010-01-01', NULL, 'Luật Cán bộ, công chức 2008, Điều 78, 79', 0),
		('state-lower-pay', 'state', 'Hạ bậc lương', NULL, 6, '2010-01-01', '2025-07-01', 'Luật Cán bộ, công chức 2008, Điều 78, 79', 1),
		('state-demotion', 'state', 'Giáng chức', NULL, 7, '2010-01-01', '2025-07-01', 'Luật Cán bộ, công chức 2008, Điều 78, 79', 1),
		('state-dismissal', 'state', 'Cách chức', 'dismissal', 8, '2010-01-01', NULL, 'Luật Cán bộ, công chức 2008, Điều 78, 79', 0),
		('state-recall', 'state', 'Bãi nhiệm', NULL, 9, '2010-01-01', NULL, 'Luật Cán bộ, công chức 2008, Điều 78, 79', 0),
		('state-forced-leave', 'state', 'Buộc thôi việc', NULL, 10, '2010-01-01', NULL, 'Luật Cán bộ, công chức 2008, Điều 78, 79', 0),
		('mass-reprimand', 'mass', 'Khiển trách', 'reprimand', 11, '2010-01-01', NULL, 'Điều lệ của đoàn thể', 1),
		('mass-warning', 'mass', 'Cảnh cáo', 'warning', 12, '2010-01-01', NULL, 'Điều lệ của đoàn thể', 1),
		('mass-dismissal', 'mass', 'Cách chức', 'dismissal', 13, '2010-01-01', NULL, 'Điều lệ của đoàn thể', 1),
		('mass-expulsion', 'mass', 'Khai trừ', NULL, 14, '2010-01-01', NULL, 'Điều lệ của đoàn thể', 1)
	) WHERE EXISTS (SELECT 1 FROM `rules`);
--> statement-breakpoint
UPDATE `disciplines` SET `form` = 'party-' || `form` WHERE `form` IN ('reprimand', 'warning', 'dismissal');

