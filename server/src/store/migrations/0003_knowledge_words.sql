CREATE TABLE "knowledge_word" (
	"organization_id" text NOT NULL,
	"word" text NOT NULL,
	CONSTRAINT "knowledge_word_organization_id_word_pk" PRIMARY KEY("organization_id","word")
);
--> statement-breakpoint
DROP INDEX "passage_plain";--> statement-breakpoint
ALTER TABLE "knowledge_word" ADD CONSTRAINT "knowledge_word_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "knowledge_word_trigrams" ON "knowledge_word" USING gin ("word" gin_trgm_ops);--> statement-breakpoint
INSERT INTO "knowledge_word" ("organization_id", "word")
  SELECT DISTINCT "organization_id", "word" FROM "passage", regexp_split_to_table("plain", ' ') AS "word"
  WHERE length("word") >= 4 ON CONFLICT DO NOTHING;--> statement-breakpoint
ALTER TABLE "passage" DROP COLUMN "plain";