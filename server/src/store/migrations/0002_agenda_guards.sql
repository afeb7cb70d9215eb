-- Nobody is in two places at once, whatever the door: refused with SQLSTATE 23P01.
ALTER TABLE appointment ADD CONSTRAINT appointment_no_overlap
  EXCLUDE USING gist (resource_id WITH =, during WITH &&) WHERE (status IN ('booked', 'held'));
--> statement-breakpoint
-- Whoever changes a rule of the agenda, by whatever door, makes what is cached of it stale.
CREATE FUNCTION count_agenda_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE business SET agenda_version = agenda_version + 1 WHERE organization_id = OLD.organization_id;
  END IF;
  IF TG_OP <> 'DELETE' AND (TG_OP = 'INSERT' OR NEW.organization_id <> OLD.organization_id) THEN
    UPDATE business SET agenda_version = agenda_version + 1 WHERE organization_id = NEW.organization_id;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION count_own_agenda_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.agenda_version = OLD.agenda_version AND
     (NEW.time_zone, NEW.closed_on_holidays, NEW.alsace_moselle)
       IS DISTINCT FROM (OLD.time_zone, OLD.closed_on_holidays, OLD.alsace_moselle) THEN
    NEW.agenda_version := OLD.agenda_version + 1;
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER business_agenda_version BEFORE UPDATE ON business
  FOR EACH ROW EXECUTE FUNCTION count_own_agenda_version();
--> statement-breakpoint
CREATE TRIGGER opening_agenda_version AFTER INSERT OR UPDATE OR DELETE ON opening
  FOR EACH ROW EXECUTE FUNCTION count_agenda_version();
--> statement-breakpoint
CREATE TRIGGER closure_agenda_version AFTER INSERT OR UPDATE OR DELETE ON closure
  FOR EACH ROW EXECUTE FUNCTION count_agenda_version();
--> statement-breakpoint
CREATE TRIGGER service_agenda_version AFTER INSERT OR UPDATE OR DELETE ON service
  FOR EACH ROW EXECUTE FUNCTION count_agenda_version();
--> statement-breakpoint
CREATE TRIGGER resource_agenda_version AFTER INSERT OR UPDATE OR DELETE ON resource
  FOR EACH ROW EXECUTE FUNCTION count_agenda_version();
--> statement-breakpoint
CREATE TRIGGER resource_service_agenda_version AFTER INSERT OR UPDATE OR DELETE ON resource_service
  FOR EACH ROW EXECUTE FUNCTION count_agenda_version();
