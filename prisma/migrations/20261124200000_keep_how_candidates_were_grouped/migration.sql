-- What scoring needs to know of a grouping, so that a change of settings scores anew without grouping anew.
ALTER TABLE candidate
  ADD COLUMN wordings int,
  ADD COLUMN sameness double precision,
  ADD COLUMN broad boolean;
