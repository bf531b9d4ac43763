-- Every table that carries workspace_id shows only the rows of the workspace that the transaction has set.
-- `nullif(..., '')` because a setting that was used once reads as '' afterwards, and a cast of '' would throw
-- where the promise is "no rows". Membership is read before a workspace is known and stays outside.
DO $$
DECLARE
  tenant_table text;
BEGIN
  FOR tenant_table IN
    SELECT c.relname
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'workspace_id' AND NOT a.attisdropped
    WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname <> 'membership'
    ORDER BY c.relname
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY workspace_only ON %I USING (workspace_id = (SELECT nullif(current_setting(''app.workspace'', true), '''')::uuid)) WITH CHECK (workspace_id = (SELECT nullif(current_setting(''app.workspace'', true), '''')::uuid))',
      tenant_table
    );
  END LOOP;
END
$$;
