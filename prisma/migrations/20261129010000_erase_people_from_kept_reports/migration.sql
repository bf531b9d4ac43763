ALTER TABLE "report_snapshot" ADD COLUMN "names_erased_at" TIMESTAMPTZ(3);

-- The app's role may not update kept reports. This is the one change it may ask for: in the workspace that the transaction
-- has set, whatever the pattern of a person finds becomes that person's pseudonym. The digest is made anew, unless it did
-- not fit before: a report that somebody else changed must not become a good one by this.
CREATE FUNCTION erase_from_report_snapshots(person text, pseudonym text, erased_at timestamptz) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE changed integer;
BEGIN
  IF pseudonym !~ '^person-[0-9a-f]{10}$' THEN
    RAISE EXCEPTION 'not a pseudonym';
  END IF;
  UPDATE report_snapshot r SET content = n.content, names_erased_at = erased_at,
    digest = CASE WHEN r.digest = encode(sha256(convert_to(r.content, 'UTF8')), 'hex')
      THEN encode(sha256(convert_to(n.content, 'UTF8')), 'hex') ELSE r.digest END
  FROM (SELECT workspace_id, id, regexp_replace(s.content, person, pseudonym, 'gi') AS content FROM report_snapshot s
    WHERE s.workspace_id = nullif(current_setting('app.workspace', true), '')::uuid AND s.content ~* person) n
  WHERE r.workspace_id = n.workspace_id AND r.id = n.id;
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;
REVOKE ALL ON FUNCTION erase_from_report_snapshots(text, text, timestamptz) FROM PUBLIC;
