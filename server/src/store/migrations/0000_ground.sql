-- What the tables stand on: range exclusion, words without accents, misspelt words.
CREATE EXTENSION IF NOT EXISTS btree_gist;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS unaccent;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION standardiste_fr (COPY = french);--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION standardiste_fr
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;
