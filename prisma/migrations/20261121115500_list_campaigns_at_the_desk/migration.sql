-- All campaigns at the desk, and those to come.
CREATE INDEX coupons_startsAt_id_idx ON coupons (startsAt, id);
