-- What the findings between articles have yet to follow. Only the groups of figures that these name are judged again, and those of new
-- versions; once the findings are written the rows are gone.

CREATE TABLE touched (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice: a row that comes while others are judged is not theirs
    article_id  INTEGER,                            -- all its figures: its incident changed, or its address
    subject_key INTEGER,                            -- or a group that lost figures, by the keys of the table comparison
    measure_key INTEGER
) STRICT;
