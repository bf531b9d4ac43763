-- The app's role does not own the tables and may not analyze them. This is all it may ask for: what many rows came to
-- since PostgreSQL last looked is counted anew, so that a page that is opened right after an import need not wait until
-- the server does so by itself (a minute later). Tables that another one looks at just now are left to it.
CREATE FUNCTION refresh_statistics(tables text[]) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE changed record; looked_at integer := 0;
BEGIN
  FOR changed IN
    SELECT c.relname FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname = ANY(tables)
      AND (c.reltuples < 0 OR pg_stat_get_mod_since_analyze(c.oid) > 50 + 0.1 * c.reltuples)
  LOOP
    EXECUTE format('ANALYZE (SKIP_LOCKED) public.%I', changed.relname);
    looked_at := looked_at + 1;
  END LOOP;
  RETURN looked_at;
END $$;
REVOKE ALL ON FUNCTION refresh_statistics(text[]) FROM PUBLIC;
