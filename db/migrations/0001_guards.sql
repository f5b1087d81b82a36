-- Names are found by the beginnings of their words, in any order, without marks.
CREATE VIRTUAL TABLE people_search USING fts5(search_text, content = 'people', content_rowid = 'row', prefix = '2 3');
--> statement-breakpoint
CREATE TRIGGER people_search_insert AFTER INSERT ON people BEGIN
  INSERT INTO people_search(rowid, search_text) VALUES (new.row, new.search_text);
END;
--> statement-breakpoint
CREATE TRIGGER people_search_delete AFTER DELETE ON people BEGIN
  INSERT INTO people_search(people_search, rowid, search_text) VALUES ('delete', old.row, old.search_text);
END;
--> statement-breakpoint
CREATE TRIGGER people_search_update AFTER UPDATE OF search_text, row ON people BEGIN
  INSERT INTO people_search(people_search, rowid, search_text) VALUES ('delete', old.row, old.search_text);
  INSERT INTO people_search(rowid, search_text) VALUES (new.row, new.search_text);
END;
--> statement-breakpoint
-- One seat has one holder besides acting ones, one person one main post, on every day. A row of `clashes` refers to what
-- cannot exist, and is only asked for at COMMIT: inside a transaction people may pass through each other's seats.
CREATE TABLE impossible (id INTEGER PRIMARY KEY, CHECK (id IS NULL));
--> statement-breakpoint
CREATE TABLE clashes (
  rule TEXT NOT NULL,
  key TEXT NOT NULL,
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  never INTEGER NOT NULL DEFAULT 1 REFERENCES impossible (id) DEFERRABLE INITIALLY DEFERRED
);
--> statement-breakpoint
CREATE INDEX clashes_by_key ON clashes (rule, key);
--> statement-breakpoint
CREATE TRIGGER assignments_insert AFTER INSERT ON assignments BEGIN
  INSERT INTO clashes (rule, key, a, b)
    SELECT 'seat', new.seat_id, new.id, o.id FROM assignments o
    WHERE new.manner <> 'acting' AND o.seat_id = new.seat_id AND o.manner <> 'acting' AND o.id <> new.id
      AND (o.until IS NULL OR new."from" < o.until) AND (new.until IS NULL OR o."from" < new.until);
  INSERT INTO clashes (rule, key, a, b)
    SELECT 'main', new.person_id, new.id, o.id FROM assignments o
    WHERE new.manner = 'main' AND o.person_id = new.person_id AND o.manner = 'main' AND o.id <> new.id
      AND (o.until IS NULL OR new."from" < o.until) AND (new.until IS NULL OR o."from" < new.until);
END;
--> statement-breakpoint
CREATE TRIGGER assignments_delete AFTER DELETE ON assignments BEGIN
  DELETE FROM clashes WHERE rule = 'seat' AND key = old.seat_id AND (a = old.id OR b = old.id);
  DELETE FROM clashes WHERE rule = 'main' AND key = old.person_id AND (a = old.id OR b = old.id);
END;
--> statement-breakpoint
CREATE TRIGGER assignments_update AFTER UPDATE ON assignments BEGIN
  DELETE FROM clashes WHERE rule = 'seat' AND key = old.seat_id AND (a = old.id OR b = old.id);
  DELETE FROM clashes WHERE rule = 'main' AND key = old.person_id AND (a = old.id OR b = old.id);
  INSERT INTO clashes (rule, key, a, b)
    SELECT 'seat', new.seat_id, new.id, o.id FROM assignments o
    WHERE new.manner <> 'acting' AND o.seat_id = new.seat_id AND o.manner <> 'acting' AND o.id <> new.id
      AND (o.until IS NULL OR new."from" < o.until) AND (new.until IS NULL OR o."from" < new.until);
  INSERT INTO clashes (rule, key, a, b)
    SELECT 'main', new.person_id, new.id, o.id FROM assignments o
    WHERE new.manner = 'main' AND o.person_id = new.person_id AND o.manner = 'main' AND o.id <> new.id
      AND (o.until IS NULL OR new."from" < o.until) AND (new.until IS NULL OR o."from" < new.until);
END;
