-- The figure of the organising staff is called as the contract calls it. What a report was issued with keeps its words.
UPDATE `targets` SET `figure_id` = 'organisation-staff-qualified' WHERE `figure_id` = 'organisers-standard';--> statement-breakpoint
UPDATE `saved_crosstabs` SET `figure_id` = 'organisation-staff-qualified' WHERE `figure_id` = 'organisers-standard';
