CREATE TABLE `assessment_results` (
	`assessment_id` text NOT NULL,
	`revision` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`as_of` text NOT NULL,
	`catalogue_version` text NOT NULL,
	`sme_level` integer,
	`sme_status` text NOT NULL,
	`sme_score` text,
	`cmmm_level` integer,
	`cmmm_status` text NOT NULL,
	`cmmm_score` text,
	`tier` text,
	`tier_status` text NOT NULL,
	`plan_fen` integer NOT NULL,
	`links` text,
	PRIMARY KEY(`assessment_id`, `revision`),
	FOREIGN KEY (`assessment_id`) REFERENCES `assessments`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `assessments` ADD `size_class` text;--> statement-breakpoint
ALTER TABLE `assessments` ADD `comparable_since` integer;--> statement-breakpoint
CREATE INDEX `assessments_comparable` ON `assessments` (`industry`,`size_class`) WHERE "assessments"."comparable_since" is not null;--> statement-breakpoint
INSERT INTO `assessment_results` (`assessment_id`, `revision`, `saved_at`, `as_of`, `catalogue_version`, `sme_level`, `sme_status`, `sme_score`, `cmmm_level`, `cmmm_status`, `cmmm_score`, `tier`, `tier_status`, `plan_fen`)
SELECT `id`, `revision`, `updated_at`,
	json_extract(`result`, '$.asOf'),
	`catalogue_version`,
	json_extract(`result`, '$.ladders."sme-digital-2024".level'),
	json_extract(`result`, '$.ladders."sme-digital-2024".status'),
	json_extract(`result`, '$.ladders."sme-digital-2024".score'),
	json_extract(`result`, '$.ladders."cmmm-2020".level'),
	json_extract(`result`, '$.ladders."cmmm-2020".status'),
	json_extract(`result`, '$.ladders."cmmm-2020".score'),
	json_extract(`result`, '$.ladders."smart-factory-2025".tier'),
	json_extract(`result`, '$.ladders."smart-factory-2025".status'),
	json_extract(`result`, '$.plan.inForce.totalFen')
FROM `assessments`
WHERE json_extract(`result`, '$.asOf') IS NOT NULL
	AND json_extract(`result`, '$.ladders."sme-digital-2024".status') IS NOT NULL
	AND json_extract(`result`, '$.ladders."cmmm-2020".status') IS NOT NULL
	AND json_extract(`result`, '$.ladders."smart-factory-2025".status') IS NOT NULL
	AND json_extract(`result`, '$.plan.inForce.totalFen') IS NOT NULL;
