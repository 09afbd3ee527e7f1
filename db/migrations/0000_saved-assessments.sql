CREATE TABLE `assessments` (
	`id` text PRIMARY KEY NOT NULL,
	`link_sha256` text NOT NULL,
	`edit_key_sha256` text NOT NULL,
	`revision` integer NOT NULL,
	`name` text,
	`industry` text,
	`request` text NOT NULL,
	`result` text NOT NULL,
	`catalogue_version` text NOT NULL,
	`catalogue_sha256` text NOT NULL,
	`answers_sha256` text NOT NULL,
	`salt` text NOT NULL,
	`idempotency_key_sha256` text NOT NULL,
	`created_body_sha256` text NOT NULL,
	`written_body_sha256` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "assessments_revision_from_one" CHECK("assessments"."revision" >= 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `assessments_link_sha256_unique` ON `assessments` (`link_sha256`);--> statement-breakpoint
CREATE UNIQUE INDEX `assessments_idempotency_key_sha256_unique` ON `assessments` (`idempotency_key_sha256`);