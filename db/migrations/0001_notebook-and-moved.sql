ALTER TABLE `assessments` ADD `notebook` text;--> statement-breakpoint
ALTER TABLE `assessments` ADD `moved` text;