-- The page of a figure in a source that has pages (PDF), and every date that an article gives of itself.

ALTER TABLE claim ADD COLUMN page INTEGER;                       -- from 1; NULL: the source has none
ALTER TABLE snapshot ADD COLUMN pages TEXT NOT NULL DEFAULT '[]';  -- JSON [[text byte, page], ...]; [] where there are none
ALTER TABLE snapshot ADD COLUMN dates TEXT NOT NULL DEFAULT '[]';  -- JSON [[kind, time, origin], ...], as stated, the one believed among them
