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
CREATE TABLE `form_line_items` (
	`id` text PRIMARY KEY NOT NULL,
	`line_id` text NOT NULL,
	`post_kind` text,
	`class_kind` text,
	`level` text,
	`study_form` text,
	`managing_level` text,
	`from` text NOT NULL,
	`until` text,
	FOREIGN KEY (`line_id`) REFERENCES `form_lines`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_kind`) REFERENCES `post_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`class_kind`) REFERENCES `class_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`level`) REFERENCES `qualification_levels`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`managing_level`) REFERENCES `managing_levels`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "form_line_items_period" CHECK("form_line_items"."from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ("form_line_items"."until" is null or ("form_line_items"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and "form_line_items"."until" > "form_line_items"."from")))
);
--> statement-breakpoint
CREATE INDEX `form_line_items_by_line` ON `form_line_items` (`line_id`);--> statement-breakpoint
CREATE INDEX `form_line_items_by_post` ON `form_line_items` (`post_kind`);--> statement-breakpoint
CREATE INDEX `form_line_items_by_class` ON `form_line_items` (`class_kind`);--> statement-breakpoint
CREATE INDEX `form_line_items_by_level` ON `form_line_items` (`level`);--> statement-breakpoint
CREATE TABLE `form_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`form` text NOT NULL,
	`number` text NOT NULL,
	`title` text NOT NULL,
	`parent_id` text,
	`rank` integer NOT NULL,
	`from` text NOT NULL,
	`until` text,
	FOREIGN KEY (`parent_id`) REFERENCES `form_lines`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "form_lines_period" CHECK("form_lines"."from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and ("form_lines"."until" is null or ("form_lines"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and "form_lines"."until" > "form_lines"."from")))
);
--> statement-breakpoint
CREATE INDEX `form_lines_by_form` ON `form_lines` (`form`,`rank`);--> statement-breakpoint
ALTER TABLE `unit_kinds` ADD `tier` text;--> statement-breakpoint
ALTER TABLE `religions` ADD `is_none` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `qualification_levels` ADD `band` text;--> statement-breakpoint
ALTER TABLE `audiences` ADD `tier` text;--> statement-breakpoint
ALTER TABLE `audiences` ADD `is_leaders` integer DEFAULT false NOT NULL;
--> statement-breakpoint
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

--> statement-breakpoint
-- A register that has its vocabulary already is told where the statistical forms count it; a new one learns it with the rest.
UPDATE unit_kinds SET tier = 'district' WHERE code IN ('district-committee', 'district-council', 'district-government', 'branch-agency');--> statement-breakpoint
UPDATE unit_kinds SET tier = 'commune' WHERE code IN ('commune-committee', 'commune-council', 'commune-government', 'commune-mass-body');--> statement-breakpoint
UPDATE qualification_levels SET band = CASE code WHEN 'vocational' THEN 'vocational' WHEN 'college' THEN 'college' WHEN 'bachelor' THEN 'university' WHEN 'master' THEN 'postgraduate' WHEN 'doctor' THEN 'postgraduate' WHEN 'theory-elementary' THEN 'elementary' WHEN 'theory-intermediate' THEN 'intermediate' WHEN 'theory-advanced' THEN 'advanced' WHEN 'theory-bachelor' THEN 'advanced' END;--> statement-breakpoint
UPDATE audiences SET tier = 'district' WHERE code IN ('managed', 'other-leaders', 'party-staff', 'public-employees');--> statement-breakpoint
UPDATE audiences SET tier = 'commune' WHERE code IN ('commune-party-leaders', 'cell-leaders', 'committee-members', 'part-time', 'delegates');--> statement-breakpoint
UPDATE religions SET is_none = true WHERE code = '00';--> statement-breakpoint
INSERT INTO form_lines (id, form, number, title, parent_id, rank, "from") SELECT * FROM (VALUES
  ('line-10-1', '10', 'I', 'Đào tạo', null, 1, '2000-01-01'),
  ('line-10-2', '10', '1', 'Đào tạo chuyên môn', 'line-10-1', 2, '2000-01-01'),
  ('line-10-3', '10', '', 'Đại học', 'line-10-2', 3, '2000-01-01'),
  ('line-10-4', '10', '', 'Đào tạo trong nước', 'line-10-3', 4, '2000-01-01'),
  ('line-10-5', '10', '', 'Đào tạo ngoài nước', 'line-10-3', 5, '2000-01-01'),
  ('line-10-6', '10', '', 'Đào tạo liên kết', 'line-10-3', 6, '2000-01-01'),
  ('line-10-7', '10', '', 'Thạc sĩ (tương đương)', 'line-10-2', 7, '2000-01-01'),
  ('line-10-8', '10', '', 'Đào tạo trong nước', 'line-10-7', 8, '2000-01-01'),
  ('line-10-9', '10', '', 'Đào tạo ngoài nước', 'line-10-7', 9, '2000-01-01'),
  ('line-10-10', '10', '', 'Đào tạo liên kết', 'line-10-7', 10, '2000-01-01'),
  ('line-10-11', '10', '', 'Tiến sĩ', 'line-10-2', 11, '2000-01-01'),
  ('line-10-12', '10', '', 'Đào tạo trong nước', 'line-10-11', 12, '2000-01-01'),
  ('line-10-13', '10', '', 'Đào tạo ngoài nước', 'line-10-11', 13, '2000-01-01'),
  ('line-10-14', '10', '', 'Đào tạo liên kết', 'line-10-11', 14, '2000-01-01'),
  ('line-10-15', '10', '2', 'Đào tạo chính trị', 'line-10-1', 15, '2000-01-01'),
  ('line-10-16', '10', '', 'Trung cấp LLCT', 'line-10-15', 16, '2000-01-01'),
  ('line-10-17', '10', '', 'Hệ tập trung', 'line-10-16', 17, '2000-01-01'),
  ('line-10-18', '10', '', 'Hệ không tập trung', 'line-10-16', 18, '2000-01-01'),
  ('line-10-19', '10', '', 'Cao cấp LLCT', 'line-10-15', 19, '2000-01-01'),
  ('line-10-20', '10', '', 'Hệ tập trung', 'line-10-19', 20, '2000-01-01'),
  ('line-10-21', '10', '', 'Hệ không tập trung', 'line-10-19', 21, '2000-01-01'),
  ('line-10-22', '10', '', 'Cử nhân LLCT', 'line-10-15', 22, '2000-01-01'),
  ('line-10-23', '10', '', 'Hệ tập trung', 'line-10-22', 23, '2000-01-01'),
  ('line-10-24', '10', '', 'Hệ không tập trung', 'line-10-22', 24, '2000-01-01'),
  ('line-10-25', '10', 'II', 'Bồi dưỡng', null, 25, '2000-01-01'),
  ('line-10-26', '10', '1', 'Nghiệp vụ xây dựng Đảng', 'line-10-25', 26, '2000-01-01'),
  ('line-10-27', '10', '2', 'Nghiệp vụ đoàn thể chính trị', 'line-10-25', 27, '2000-01-01'),
  ('line-10-28', '10', '3', 'Quản lý nhà nước', 'line-10-25', 28, '2000-01-01'),
  ('line-10-29', '10', '', 'Trong nước', 'line-10-28', 29, '2000-01-01'),
  ('line-10-30', '10', '', 'Ngoài nước', 'line-10-28', 30, '2000-01-01'),
  ('line-10-31', '10', '4', 'Quản lý kinh tế', 'line-10-25', 31, '2000-01-01'),
  ('line-10-32', '10', '', 'Trong nước', 'line-10-31', 32, '2000-01-01'),
  ('line-10-33', '10', '', 'Ngoài nước', 'line-10-31', 33, '2000-01-01'),
  ('line-10-34', '10', '5', 'Ngoại ngữ', 'line-10-25', 34, '2000-01-01'),
  ('line-10-35', '10', '', 'Trong nước', 'line-10-34', 35, '2000-01-01'),
  ('line-10-36', '10', '', 'Ngoài nước', 'line-10-34', 36, '2000-01-01'),
  ('line-10-37', '10', '6', 'Tin học', 'line-10-25', 37, '2000-01-01'),
  ('line-10-38', '10', '7', 'Cập nhật kiến thức mới', 'line-10-25', 38, '2000-01-01'),
  ('line-10-39', '10', '8', 'Quốc phòng – an ninh', 'line-10-25', 39, '2000-01-01'),
  ('line-10-40', '10', '', 'Đối tượng 1', 'line-10-39', 40, '2000-01-01'),
  ('line-10-41', '10', '', 'Đối tượng 2', 'line-10-39', 41, '2000-01-01'),
  ('line-10-42', '10', '', 'Đối tượng 3', 'line-10-39', 42, '2000-01-01'),
  ('line-10-43', '10', '', 'Đối tượng 4', 'line-10-39', 43, '2000-01-01'),
  ('line-10-44', '10', '9', 'Nội dung khác', 'line-10-25', 44, '2000-01-01'),
  ('line-13-1', '13', '', 'Cán bộ diện Trung ương quản lý', null, 1, '2000-01-01'),
  ('line-13-2', '13', '', 'Cán bộ diện Ban Thường vụ tỉnh ủy quản lý', null, 2, '2000-01-01'),
  ('line-13-3', '13', '', 'Cán bộ diện Ban Thường vụ huyện ủy quản lý', null, 3, '2000-01-01'),
  ('line-13-4', '13', '', 'Cán bộ diện đảng ủy cơ sở quản lý', null, 4, '2000-01-01'),
  ('line-9B-1', '9B', '', 'Ban Chấp hành', null, 1, '2000-01-01'),
  ('line-9B-2', '9B', '', 'Ban Thường vụ', null, 2, '2000-01-01'),
  ('line-9B-3', '9B', '', 'Lãnh đạo cấp ủy', null, 3, '2000-01-01'),
  ('line-9B-4', '9B', '', 'Bí thư', 'line-9B-3', 4, '2000-01-01'),
  ('line-9B-5', '9B', '', 'Phó Bí thư', 'line-9B-3', 5, '2000-01-01'),
  ('line-9B-6', '9B', '', 'Lãnh đạo HĐND', null, 6, '2000-01-01'),
  ('line-9B-7', '9B', '', 'Chủ tịch', 'line-9B-6', 7, '2000-01-01'),
  ('line-9B-8', '9B', '', 'Phó Chủ tịch', 'line-9B-6', 8, '2000-01-01'),
  ('line-9B-9', '9B', '', 'Lãnh đạo UBND', null, 9, '2000-01-01'),
  ('line-9B-10', '9B', '', 'Chủ tịch', 'line-9B-9', 10, '2000-01-01'),
  ('line-9B-11', '9B', '', 'Phó Chủ tịch', 'line-9B-9', 11, '2000-01-01'),
  ('line-9B-12', '9B', '', 'Các ban, cơ quan đảng, MTTQ, đoàn thể CT-XH', null, 12, '2000-01-01'),
  ('line-9B-13', '9B', '', 'Cấp trưởng', 'line-9B-12', 13, '2000-01-01'),
  ('line-9B-14', '9B', '', 'Cấp phó', 'line-9B-12', 14, '2000-01-01'),
  ('line-9B-15', '9B', '', 'Các phòng (tương đương)', null, 15, '2000-01-01'),
  ('line-9B-16', '9B', '', 'Cấp trưởng', 'line-9B-15', 16, '2000-01-01'),
  ('line-9B-17', '9B', '', 'Cấp phó', 'line-9B-15', 17, '2000-01-01'),
  ('line-9B-18', '9B', '', 'Các đơn vị sự nghiệp công lập', null, 18, '2000-01-01'),
  ('line-9B-19', '9B', '', 'Cấp trưởng', 'line-9B-18', 19, '2000-01-01'),
  ('line-9B-20', '9B', '', 'Cấp phó', 'line-9B-18', 20, '2000-01-01'),
  ('line-9C-1', '9C', '', 'Ban Chấp hành', null, 1, '2000-01-01'),
  ('line-9C-2', '9C', '', 'Ban Thường vụ', null, 2, '2000-01-01'),
  ('line-9C-3', '9C', '', 'Lãnh đạo cấp ủy', null, 3, '2000-01-01'),
  ('line-9C-4', '9C', '', 'Bí thư', 'line-9C-3', 4, '2000-01-01'),
  ('line-9C-5', '9C', '', 'Phó Bí thư', 'line-9C-3', 5, '2000-01-01'),
  ('line-9C-6', '9C', '', 'Lãnh đạo HĐND', null, 6, '2000-01-01'),
  ('line-9C-7', '9C', '', 'Chủ tịch', 'line-9C-6', 7, '2000-01-01'),
  ('line-9C-8', '9C', '', 'Phó Chủ tịch', 'line-9C-6', 8, '2000-01-01'),
  ('line-9C-9', '9C', '', 'Lãnh đạo UBND', null, 9, '2000-01-01'),
  ('line-9C-10', '9C', '', 'Chủ tịch', 'line-9C-9', 10, '2000-01-01'),
  ('line-9C-11', '9C', '', 'Phó Chủ tịch', 'line-9C-9', 11, '2000-01-01'),
  ('line-9C-12', '9C', '', 'MTTQ, đoàn thể CT-XH', null, 12, '2000-01-01'),
  ('line-9C-13', '9C', '', 'Cấp trưởng', 'line-9C-12', 13, '2000-01-01'),
  ('line-9C-14', '9C', '', 'Cấp phó', 'line-9C-12', 14, '2000-01-01'),
  ('line-12B-1', '12B', '', 'Ủy viên BCH', null, 1, '2000-01-01'),
  ('line-12B-2', '12B', '', 'Ủy viên BTV', null, 2, '2000-01-01'),
  ('line-12B-3', '12B', '', 'Ủy ban Kiểm tra', null, 3, '2000-01-01'),
  ('line-12B-4', '12B', '', 'Bí thư', null, 4, '2000-01-01'),
  ('line-12B-5', '12B', '', 'Phó Bí thư', null, 5, '2000-01-01'),
  ('line-12B-6', '12B', '', 'Lãnh đạo UBND', null, 6, '2000-01-01'),
  ('line-12B-7', '12B', '', 'Chủ tịch', 'line-12B-6', 7, '2000-01-01'),
  ('line-12B-8', '12B', '', 'Phó Chủ tịch', 'line-12B-6', 8, '2000-01-01'),
  ('line-12B-9', '12B', '', 'Lãnh đạo HĐND', null, 9, '2000-01-01'),
  ('line-12B-10', '12B', '', 'Chủ tịch', 'line-12B-9', 10, '2000-01-01'),
  ('line-12B-11', '12B', '', 'Phó Chủ tịch', 'line-12B-9', 11, '2000-01-01'),
  ('line-12B-12', '12B', '', 'Các ban, cơ quan đảng, MTTQ, đoàn thể CT-XH', null, 12, '2000-01-01'),
  ('line-12B-13', '12B', '', 'Cấp trưởng', 'line-12B-12', 13, '2000-01-01'),
  ('line-12B-14', '12B', '', 'Cấp phó', 'line-12B-12', 14, '2000-01-01'),
  ('line-12B-15', '12B', '', 'Các phòng (tương đương)', null, 15, '2000-01-01'),
  ('line-12B-16', '12B', '', 'Cấp trưởng', 'line-12B-15', 16, '2000-01-01'),
  ('line-12B-17', '12B', '', 'Cấp phó', 'line-12B-15', 17, '2000-01-01'),
  ('line-12B-18', '12B', '', 'Các đơn vị sự nghiệp công lập', null, 18, '2000-01-01'),
  ('line-12B-19', '12B', '', 'Cấp trưởng', 'line-12B-18', 19, '2000-01-01'),
  ('line-12B-20', '12B', '', 'Cấp phó', 'line-12B-18', 20, '2000-01-01'),
  ('line-12C-1', '12C', '', 'Ủy viên BCH', null, 1, '2000-01-01'),
  ('line-12C-2', '12C', '', 'Ủy viên BTV', null, 2, '2000-01-01'),
  ('line-12C-3', '12C', '', 'Ủy ban Kiểm tra', null, 3, '2000-01-01'),
  ('line-12C-4', '12C', '', 'Bí thư', null, 4, '2000-01-01'),
  ('line-12C-5', '12C', '', 'Phó Bí thư', null, 5, '2000-01-01'),
  ('line-12C-6', '12C', '', 'Lãnh đạo UBND', null, 6, '2000-01-01'),
  ('line-12C-7', '12C', '', 'Chủ tịch', 'line-12C-6', 7, '2000-01-01'),
  ('line-12C-8', '12C', '', 'Phó Chủ tịch', 'line-12C-6', 8, '2000-01-01'),
  ('line-12C-9', '12C', '', 'Lãnh đạo HĐND', null, 9, '2000-01-01'),
  ('line-12C-10', '12C', '', 'Chủ tịch', 'line-12C-9', 10, '2000-01-01'),
  ('line-12C-11', '12C', '', 'Phó Chủ tịch', 'line-12C-9', 11, '2000-01-01'),
  ('line-12C-12', '12C', '', 'MTTQ, đoàn thể CT-XH', null, 12, '2000-01-01'),
  ('line-12C-13', '12C', '', 'Cấp trưởng', 'line-12C-12', 13, '2000-01-01'),
  ('line-12C-14', '12C', '', 'Cấp phó', 'line-12C-12', 14, '2000-01-01')
) WHERE EXISTS (SELECT 1 FROM post_kinds);--> statement-breakpoint
INSERT INTO form_line_items (id, line_id, post_kind, class_kind, level, study_form, managing_level, "from") SELECT * FROM (VALUES
  ('line-10-3-1', 'line-10-3', null, null, 'bachelor', null, null, '2000-01-01'),
  ('line-10-7-1', 'line-10-7', null, null, 'master', null, null, '2000-01-01'),
  ('line-10-11-1', 'line-10-11', null, null, 'doctor', null, null, '2000-01-01'),
  ('line-10-16-1', 'line-10-16', null, null, 'theory-intermediate', null, null, '2000-01-01'),
  ('line-10-17-1', 'line-10-17', null, null, 'theory-intermediate', 'Tập trung', null, '2000-01-01'),
  ('line-10-18-1', 'line-10-18', null, null, 'theory-intermediate', 'Không tập trung', null, '2000-01-01'),
  ('line-10-19-1', 'line-10-19', null, null, 'theory-advanced', null, null, '2000-01-01'),
  ('line-10-20-1', 'line-10-20', null, null, 'theory-advanced', 'Tập trung', null, '2000-01-01'),
  ('line-10-21-1', 'line-10-21', null, null, 'theory-advanced', 'Không tập trung', null, '2000-01-01'),
  ('line-10-22-1', 'line-10-22', null, null, 'theory-bachelor', null, null, '2000-01-01'),
  ('line-10-23-1', 'line-10-23', null, null, 'theory-bachelor', 'Tập trung', null, '2000-01-01'),
  ('line-10-24-1', 'line-10-24', null, null, 'theory-bachelor', 'Không tập trung', null, '2000-01-01'),
  ('line-10-26-1', 'line-10-26', null, 'party-building', null, null, null, '2000-01-01'),
  ('line-10-27-1', 'line-10-27', null, 'mass-work', null, null, null, '2000-01-01'),
  ('line-10-28-1', 'line-10-28', null, 'state-management', null, null, null, '2000-01-01'),
  ('line-10-31-1', 'line-10-31', null, 'economic-management', null, null, null, '2000-01-01'),
  ('line-10-34-1', 'line-10-34', null, 'language', null, null, null, '2000-01-01'),
  ('line-10-37-1', 'line-10-37', null, 'informatics', null, null, null, '2000-01-01'),
  ('line-10-38-1', 'line-10-38', null, 'knowledge-update', null, null, null, '2000-01-01'),
  ('line-10-39-1', 'line-10-39', null, 'defence', null, null, null, '2000-01-01'),
  ('line-10-44-1', 'line-10-44', null, 'job-skills', null, null, null, '2000-01-01'),
  ('line-10-44-2', 'line-10-44', null, 'council-delegates', null, null, null, '2000-01-01'),
  ('line-10-44-3', 'line-10-44', null, 'other', null, null, null, '2000-01-01'),
  ('line-13-2-1', 'line-13-2', null, null, null, null, 'city', '2000-01-01'),
  ('line-13-3-1', 'line-13-3', null, null, null, null, 'standing-committee', '2000-01-01'),
  ('line-13-4-1', 'line-13-4', null, null, null, null, 'unit', '2000-01-01'),
  ('line-9B-1-1', 'line-9B-1', 'executive-committee-member', null, null, null, null, '2000-01-01'),
  ('line-9B-2-1', 'line-9B-2', 'standing-committee-member', null, null, null, null, '2000-01-01'),
  ('line-9B-4-1', 'line-9B-4', 'district-secretary', null, null, null, null, '2000-01-01'),
  ('line-9B-5-1', 'line-9B-5', 'district-deputy-secretary', null, null, null, null, '2000-01-01'),
  ('line-9B-7-1', 'line-9B-7', 'district-council-chair', null, null, null, null, '2000-01-01'),
  ('line-9B-8-1', 'line-9B-8', 'district-council-deputy', null, null, null, null, '2000-01-01'),
  ('line-9B-10-1', 'line-9B-10', 'district-chair', null, null, null, null, '2000-01-01'),
  ('line-9B-11-1', 'line-9B-11', 'district-vice-chair', null, null, null, null, '2000-01-01'),
  ('line-9B-13-1', 'line-9B-13', 'party-body-head', null, null, null, null, '2000-01-01'),
  ('line-9B-13-2', 'line-9B-13', 'mass-body-head', null, null, null, null, '2000-01-01'),
  ('line-9B-14-1', 'line-9B-14', 'party-body-deputy', null, null, null, null, '2000-01-01'),
  ('line-9B-14-2', 'line-9B-14', 'inspection-member', null, null, null, null, '2000-01-01'),
  ('line-9B-14-3', 'line-9B-14', 'mass-body-deputy', null, null, null, null, '2000-01-01'),
  ('line-9B-16-1', 'line-9B-16', 'department-head', null, null, null, null, '2000-01-01'),
  ('line-9B-16-2', 'line-9B-16', 'council-board-head', null, null, null, null, '2000-01-01'),
  ('line-9B-16-3', 'line-9B-16', 'branch-head', null, null, null, null, '2000-01-01'),
  ('line-9B-17-1', 'line-9B-17', 'department-deputy', null, null, null, null, '2000-01-01'),
  ('line-9B-17-2', 'line-9B-17', 'council-board-deputy', null, null, null, null, '2000-01-01'),
  ('line-9B-19-1', 'line-9B-19', 'public-unit-head', null, null, null, null, '2000-01-01'),
  ('line-9B-20-1', 'line-9B-20', 'public-unit-deputy', null, null, null, null, '2000-01-01'),
  ('line-9C-4-1', 'line-9C-4', 'commune-secretary', null, null, null, null, '2000-01-01'),
  ('line-9C-5-1', 'line-9C-5', 'commune-standing-deputy', null, null, null, null, '2000-01-01'),
  ('line-9C-5-2', 'line-9C-5', 'commune-deputy-secretary', null, null, null, null, '2000-01-01'),
  ('line-9C-7-1', 'line-9C-7', 'commune-council-chair', null, null, null, null, '2000-01-01'),
  ('line-9C-8-1', 'line-9C-8', 'commune-council-deputy', null, null, null, null, '2000-01-01'),
  ('line-9C-10-1', 'line-9C-10', 'commune-chair', null, null, null, null, '2000-01-01'),
  ('line-9C-11-1', 'line-9C-11', 'commune-vice-chair', null, null, null, null, '2000-01-01'),
  ('line-9C-13-1', 'line-9C-13', 'commune-mass-head', null, null, null, null, '2000-01-01'),
  ('line-12B-1-1', 'line-12B-1', 'executive-committee-member', null, null, null, null, '2000-01-01'),
  ('line-12B-2-1', 'line-12B-2', 'standing-committee-member', null, null, null, null, '2000-01-01'),
  ('line-12B-3-1', 'line-12B-3', 'inspection-member', null, null, null, null, '2000-01-01'),
  ('line-12B-4-1', 'line-12B-4', 'district-secretary', null, null, null, null, '2000-01-01'),
  ('line-12B-5-1', 'line-12B-5', 'district-deputy-secretary', null, null, null, null, '2000-01-01'),
  ('line-12B-7-1', 'line-12B-7', 'district-chair', null, null, null, null, '2000-01-01'),
  ('line-12B-8-1', 'line-12B-8', 'district-vice-chair', null, null, null, null, '2000-01-01'),
  ('line-12B-10-1', 'line-12B-10', 'district-council-chair', null, null, null, null, '2000-01-01'),
  ('line-12B-11-1', 'line-12B-11', 'district-council-deputy', null, null, null, null, '2000-01-01'),
  ('line-12B-13-1', 'line-12B-13', 'party-body-head', null, null, null, null, '2000-01-01'),
  ('line-12B-13-2', 'line-12B-13', 'mass-body-head', null, null, null, null, '2000-01-01'),
  ('line-12B-14-1', 'line-12B-14', 'party-body-deputy', null, null, null, null, '2000-01-01'),
  ('line-12B-14-2', 'line-12B-14', 'mass-body-deputy', null, null, null, null, '2000-01-01'),
  ('line-12B-16-1', 'line-12B-16', 'department-head', null, null, null, null, '2000-01-01'),
  ('line-12B-16-2', 'line-12B-16', 'council-board-head', null, null, null, null, '2000-01-01'),
  ('line-12B-16-3', 'line-12B-16', 'branch-head', null, null, null, null, '2000-01-01'),
  ('line-12B-17-1', 'line-12B-17', 'department-deputy', null, null, null, null, '2000-01-01'),
  ('line-12B-17-2', 'line-12B-17', 'council-board-deputy', null, null, null, null, '2000-01-01'),
  ('line-12B-19-1', 'line-12B-19', 'public-unit-head', null, null, null, null, '2000-01-01'),
  ('line-12B-20-1', 'line-12B-20', 'public-unit-deputy', null, null, null, null, '2000-01-01'),
  ('line-12C-4-1', 'line-12C-4', 'commune-secretary', null, null, null, null, '2000-01-01'),
  ('line-12C-5-1', 'line-12C-5', 'commune-standing-deputy', null, null, null, null, '2000-01-01'),
  ('line-12C-5-2', 'line-12C-5', 'commune-deputy-secretary', null, null, null, null, '2000-01-01'),
  ('line-12C-7-1', 'line-12C-7', 'commune-chair', null, null, null, null, '2000-01-01'),
  ('line-12C-8-1', 'line-12C-8', 'commune-vice-chair', null, null, null, null, '2000-01-01'),
  ('line-12C-10-1', 'line-12C-10', 'commune-council-chair', null, null, null, null, '2000-01-01'),
  ('line-12C-11-1', 'line-12C-11', 'commune-council-deputy', null, null, null, null, '2000-01-01'),
  ('line-12C-13-1', 'line-12C-13', 'commune-mass-head', null, null, null, null, '2000-01-01')
) WHERE column3 IN (SELECT code FROM post_kinds) OR column4 IN (SELECT code FROM class_kinds)
  OR column5 IN (SELECT code FROM qualification_levels) OR column7 IN (SELECT code FROM managing_levels);

