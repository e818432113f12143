-- Rights of the desks on an office server. Run it in the database, as its owner or as a superuser,
-- after the owner has opened it for the first time and again after each update of the program:
--
--     psql -d hashidate -f office_server.sql
--
-- It may be run any number of times. Each desk is a login of its own: CREATE ROLE wang LOGIN PASSWORD '…' IN ROLE
-- hashidate_desk. Desks add and change records; they cannot change tables, and nothing leaves the journal: of an entry
-- only its text may be blanked (a purge of personal data) or filled in (from a colleague's pack), never its hash.

DO $$
DECLARE
    name text;
    projections CONSTANT text[] := ARRAY['head', 'conflict', 'same_key', 'draft', 'meta', 'blob'];
    journal CONSTANT text[] := ARRAY['change_tx', 'change'];
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'hashidate_desk') THEN
        CREATE ROLE hashidate_desk NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE;
    END IF;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO hashidate_desk', current_database());
    REVOKE ALL ON SCHEMA public FROM PUBLIC;
    GRANT USAGE ON SCHEMA public TO hashidate_desk;
    REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, hashidate_desk;
    GRANT SELECT ON ALL TABLES IN SCHEMA public TO hashidate_desk;
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version' LOOP
        IF name = ANY (journal) THEN
            EXECUTE format('GRANT INSERT ON public.%I TO hashidate_desk', name);
        ELSIF name = ANY (projections) THEN
            EXECUTE format('GRANT INSERT, UPDATE, DELETE ON public.%I TO hashidate_desk', name);
        ELSE  -- records: they are marked as deleted, never removed
            EXECUTE format('GRANT INSERT, UPDATE ON public.%I TO hashidate_desk', name);
        END IF;
    END LOOP;
    GRANT UPDATE (entity, row_id, reg, salt, value, old, parents, ctx) ON public.change TO hashidate_desk;
END
$$;
