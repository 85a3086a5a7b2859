-- What events were joined by last, so that a new article is held against those that share its names, and not everything is joined anew.

CREATE TABLE joined_report (
    article_id  INTEGER PRIMARY KEY,  -- of an article that may be gone by now
    snapshot_id INTEGER NOT NULL,     -- its latest version then
    day         INTEGER,              -- of its event, else of its publication: days since 1970-01-01
    names       BLOB NOT NULL,        -- hashes of its names as events compare them: 8 bytes each, the lowest first, in ascending order
    lead        BLOB NOT NULL         -- of those, the names of title and lead
) STRICT;

-- Articles that changed otherwise than by a new version.
CREATE TABLE unjoined (
    article_id INTEGER PRIMARY KEY
) STRICT;
