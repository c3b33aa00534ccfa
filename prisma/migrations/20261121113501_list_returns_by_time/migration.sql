-- Returns of all shoppers at the desk, newest first.
CREATE INDEX returns_requestedAt_id_idx ON returns (requestedAt, id);
