-- A verdict is history, but the name of somebody who is erased must go from its reason as well.
CREATE OR REPLACE FUNCTION refuse_to_change_a_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - 'reason' = to_jsonb(OLD) - 'reason' AND NEW.reason LIKE '%[erased]%' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a verdict is never changed: add a line';
END
$$;
