CREATE TABLE `__new_assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`workbook_id` text NOT NULL,
	`department` text NOT NULL,
	`user_id` text,
	`due_on` text,
	`assigned_by` text NOT NULL,
	`assigned_at` integer NOT NULL,
	FOREIGN KEY (`workbook_id`) REFERENCES `workbooks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_assignments`("id", "version", "workbook_id", "department", "user_id", "due_on", "assigned_by", "assigned_at") SELECT "id", "version", "workbook_id", "department", "user_id", "due_on", "assigned_by", "assigned_at" FROM `assignments`;--> statement-breakpoint
DROP TABLE `assignments`;--> statement-breakpoint
ALTER TABLE `__new_assignments` RENAME TO `assignments`;--> statement-breakpoint
CREATE INDEX `assignments_workbook` ON `assignments` (`workbook_id`);