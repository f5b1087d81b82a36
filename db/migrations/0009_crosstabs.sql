CREATE TABLE `saved_crosstabs` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`figure_id` text NOT NULL,
	`address` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL
);
