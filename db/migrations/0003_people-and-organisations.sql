CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_user` ON `account` (`user_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `account_of_provider` ON `account` (`provider_id`,`account_id`);--> statement-breakpoint
CREATE TABLE `held_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`recipient` text NOT NULL,
	`kind` text NOT NULL,
	`link` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `rate_limit` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`count` integer NOT NULL,
	`last_request` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rate_limit_key_unique` ON `rate_limit` (`key`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL,
	`token` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`user_id` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `two_factor` (
	`id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`user_id` text NOT NULL,
	`verified` integer,
	`failed_verification_count` integer,
	`locked_until` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `two_factor_user` ON `two_factor` (`user_id`);--> statement-breakpoint
CREATE TABLE `used_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`used_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`username` text,
	`display_username` text,
	`two_factor_enabled` integer,
	`is_admin` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `user_username_unique` ON `user` (`username`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verification_identifier` ON `verification` (`identifier`);--> statement-breakpoint
CREATE TABLE `audit_entries` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`action` text NOT NULL,
	`organisation_id` text,
	`other_id` text,
	`subject` text NOT NULL,
	`detail` text NOT NULL,
	`rows` text NOT NULL,
	`previous_sha256` text NOT NULL,
	`sha256` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_entries_organisation` ON `audit_entries` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `audit_entries_other` ON `audit_entries` (`other_id`);--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`operation` text NOT NULL,
	`body_sha256` text NOT NULL,
	`response` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `idempotency_keys_day` ON `idempotency_keys` (`created_at`);--> statement-breakpoint
CREATE TABLE `write_guards` (
	`holds` integer NOT NULL,
	CONSTRAINT "write_guards_hold" CHECK("write_guards"."holds" = 1)
);
--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`organisation_id` text NOT NULL,
	`role` text NOT NULL,
	`invitee` text,
	`state` text NOT NULL,
	`invited_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`accepted_by` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `invitations_organisation` ON `invitations` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`organisation_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `memberships_once` ON `memberships` (`organisation_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `memberships_user` ON `memberships` (`user_id`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`area` text,
	`credit_code` text,
	`industry_code` text,
	`size_class` text,
	`profile` text,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	CONSTRAINT "organisations_version" CHECK("organisations"."version" >= 1)
);
--> statement-breakpoint
CREATE INDEX `organisations_kind` ON `organisations` (`kind`,`area`);--> statement-breakpoint
CREATE TABLE `register_claims` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`entry_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`proof` text NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	FOREIGN KEY (`entry_id`) REFERENCES `register_entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `register_claims_entry` ON `register_claims` (`entry_id`);--> statement-breakpoint
CREATE INDEX `register_claims_organisation` ON `register_claims` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `register_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`credit_code` text NOT NULL,
	`name` text NOT NULL,
	`area` text NOT NULL,
	`zone` text,
	`industry_code` text,
	`above_scale` integer,
	`size_class` text,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `register_entries_credit_code_unique` ON `register_entries` (`credit_code`);--> statement-breakpoint
CREATE INDEX `register_entries_area` ON `register_entries` (`area`);--> statement-breakpoint
CREATE TABLE `target_values` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`bureau_id` text NOT NULL,
	`target` text NOT NULL,
	`value` text NOT NULL,
	`stated_on` text NOT NULL,
	`source` text NOT NULL,
	`stated_by` text NOT NULL,
	`stated_at` integer NOT NULL,
	FOREIGN KEY (`bureau_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `target_values_bureau` ON `target_values` (`bureau_id`);--> statement-breakpoint
CREATE TABLE `assessor_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`share_id` text NOT NULL,
	`key` text NOT NULL,
	`value` text,
	`note` text,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`share_id`) REFERENCES `shares`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assessor_answers_share` ON `assessor_answers` (`share_id`);--> statement-breakpoint
CREATE TABLE `benchmark_consents` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`organisation_id` text NOT NULL,
	`given_by` text NOT NULL,
	`given_at` integer NOT NULL,
	`withdrawn_by` text,
	`withdrawn_at` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `benchmark_consents_organisation` ON `benchmark_consents` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `review_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`submission_id` text NOT NULL,
	`round` integer NOT NULL,
	`key` text,
	`value` text,
	`note` text,
	`internal` integer NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `review_notes_submission` ON `review_notes` (`submission_id`);--> statement-breakpoint
CREATE TABLE `shares` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`organisation_id` text NOT NULL,
	`workbook_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`purpose` text NOT NULL,
	`given_by` text NOT NULL,
	`given_at` integer NOT NULL,
	`withdrawn_by` text,
	`withdrawn_at` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`workbook_id`) REFERENCES `workbooks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provider_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `shares_organisation` ON `shares` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `shares_provider` ON `shares` (`provider_id`);--> statement-breakpoint
CREATE TABLE `submission_rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`submission_id` text NOT NULL,
	`round` integer NOT NULL,
	`name` text NOT NULL,
	`credit_code` text,
	`industry` text,
	`request` text NOT NULL,
	`result` text NOT NULL,
	`notebook` text,
	`catalogue_version` text NOT NULL,
	`catalogue_sha256` text NOT NULL,
	`answers_sha256` text NOT NULL,
	`result_sha256` text NOT NULL,
	`sme_level` integer,
	`sme_status` text NOT NULL,
	`tier` text,
	`tier_status` text NOT NULL,
	`submitted_by` text NOT NULL,
	`submitted_at` integer NOT NULL,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `submission_rounds_once` ON `submission_rounds` (`submission_id`,`round`);--> statement-breakpoint
CREATE TABLE `submissions` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`organisation_id` text NOT NULL,
	`workbook_id` text NOT NULL,
	`bureau_id` text NOT NULL,
	`area` text NOT NULL,
	`state` text NOT NULL,
	`round` integer NOT NULL,
	`submitted_at` integer NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`workbook_id`) REFERENCES `workbooks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bureau_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `submissions_organisation` ON `submissions` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `submissions_area` ON `submissions` (`area`,`state`);--> statement-breakpoint
CREATE TABLE `assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`workbook_id` text NOT NULL,
	`department` text NOT NULL,
	`user_id` text NOT NULL,
	`due_on` text,
	`assigned_by` text NOT NULL,
	`assigned_at` integer NOT NULL,
	FOREIGN KEY (`workbook_id`) REFERENCES `workbooks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assignments_workbook` ON `assignments` (`workbook_id`);--> statement-breakpoint
CREATE TABLE `workbook_item_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`workbook_id` text NOT NULL,
	`key` text NOT NULL,
	`item_version` integer NOT NULL,
	`value` text,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`workbook_id`) REFERENCES `workbooks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `workbook_item_versions_workbook` ON `workbook_item_versions` (`workbook_id`,`key`);--> statement-breakpoint
CREATE TABLE `workbook_items` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`workbook_id` text NOT NULL,
	`key` text NOT NULL,
	`value` text,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`workbook_id`) REFERENCES `workbooks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `workbook_items_workbook` ON `workbook_items` (`workbook_id`);--> statement-breakpoint
CREATE TABLE `workbooks` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`industry` text,
	`catalogue_version` text NOT NULL,
	`taken_from` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `workbooks_organisation` ON `workbooks` (`organisation_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `workbooks_taken_once` ON `workbooks` (`taken_from`);