DROP INDEX `qualifications_by_level`;--> statement-breakpoint
CREATE INDEX `qualifications_by_level` ON `qualifications` (`level`,`person_id`,`issued_on`);--> statement-breakpoint
DROP INDEX `enrolments_by_line`;--> statement-breakpoint
ALTER TABLE `enrolments` ADD `was_present` integer DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE enrolments SET was_present = 1 WHERE EXISTS (
  SELECT 1 FROM attendances a WHERE a.enrolment_id = enrolments.id AND a.status = 'present');
--> statement-breakpoint
CREATE INDEX `enrolments_by_line` ON `enrolments` (`line_id`,`was_present`);
--> statement-breakpoint
CREATE TRIGGER attendances_insert AFTER INSERT ON attendances WHEN new.status = 'present' BEGIN
  UPDATE enrolments SET was_present = 1 WHERE id = new.enrolment_id AND NOT was_present;
END;
--> statement-breakpoint
CREATE TRIGGER attendances_delete AFTER DELETE ON attendances WHEN old.status = 'present' BEGIN
  UPDATE enrolments SET was_present = EXISTS (
    SELECT 1 FROM attendances a WHERE a.enrolment_id = old.enrolment_id AND a.status = 'present')
  WHERE id = old.enrolment_id;
END;
--> statement-breakpoint
CREATE TRIGGER attendances_update AFTER UPDATE ON attendances BEGIN
  UPDATE enrolments SET was_present = EXISTS (
    SELECT 1 FROM attendances a WHERE a.enrolment_id = enrolments.id AND a.status = 'present')
  WHERE id IN (old.enrolment_id, new.enrolment_id);
END;
