DROP INDEX `assignments_by_person`;--> statement-breakpoint
DROP INDEX `assignments_by_seat`;--> statement-breakpoint
CREATE INDEX `assignments_by_person` ON `assignments` (`person_id`,`from`,`until`,`manner`,`seat_id`);--> statement-breakpoint
CREATE INDEX `assignments_by_seat` ON `assignments` (`seat_id`,`from`,`until`,`manner`,`person_id`);--> statement-breakpoint
DROP INDEX `movements_by_day`;--> statement-breakpoint
CREATE INDEX `movements_by_day` ON `movements` (`on`,`kind`,`decision_id`,`id`);--> statement-breakpoint
DROP INDEX `people_by_birth`;--> statement-breakpoint
CREATE INDEX `people_by_birth` ON `people` (`birth_date`,`id`);--> statement-breakpoint
DROP INDEX `enrolments_by_line`;--> statement-breakpoint
CREATE INDEX `enrolments_by_line` ON `enrolments` (`line_id`,`was_present`,`person_id`);