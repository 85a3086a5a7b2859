-- What a desk adds: official figures, verdicts with their evidence and what they rest on, both dates of a text whose dates disagree.

-- One edition of an official table. Editions of one table share source and table_name; the newest that is not withdrawn is current.
CREATE TABLE reference_edition (
    id               INTEGER PRIMARY KEY,
    edition_key      TEXT NOT NULL UNIQUE,  -- hash of the file and of how it was read
    source           TEXT NOT NULL,         -- who publishes it
    table_name       TEXT NOT NULL,
    name             TEXT NOT NULL,         -- of the edition
    published        TEXT NOT NULL,         -- ISO 8601 day
    url              TEXT,
    location         TEXT NOT NULL,         -- file it was read from
    sha256           TEXT NOT NULL,         -- of the file
    reading          TEXT NOT NULL,         -- the columns, unit and scale as they were mapped
    added_at         TEXT NOT NULL,
    added_by         TEXT,
    withdrawn_at     TEXT,                  -- no longer used from then on; nothing is removed
    withdrawn_by     TEXT,
    withdrawn_why    TEXT
) STRICT;

-- A cell of such a table. Never a witness: it takes part in findings as an anchor.
CREATE TABLE reference_figure (
    id             INTEGER PRIMARY KEY,
    figure_key     TEXT NOT NULL UNIQUE,    -- hash of the edition, line and column
    edition_id     INTEGER NOT NULL REFERENCES reference_edition (id),
    line           INTEGER NOT NULL,        -- of the file, from 1
    column_name    TEXT NOT NULL,           -- heading of its column
    quote          TEXT NOT NULL,           -- the cell with scale and unit
    value          TEXT NOT NULL,           -- decimal, scale applied
    written_digits INTEGER NOT NULL,
    unit_id        TEXT,
    unit_name      TEXT NOT NULL,
    dimension      TEXT NOT NULL,
    measure_id     TEXT,
    measure_phrase TEXT,
    measure_head   TEXT,
    measure_role   TEXT,
    measure_of     TEXT,
    modifiers      TEXT NOT NULL,           -- JSON
    subjects       TEXT NOT NULL,           -- JSON, names
    subject_kind   TEXT NOT NULL,           -- place, org, ...
    places         TEXT NOT NULL,           -- JSON, ISO 3166
    period         TEXT,                    -- EDTF; NULL: none is needed
    modality       TEXT NOT NULL
) STRICT;
CREATE INDEX reference_figure_edition ON reference_figure (edition_id);

-- The same keys as in the table comparison, so that figures of articles and of tables meet.
CREATE TABLE reference_comparison (
    subject_key INTEGER NOT NULL,
    measure_key INTEGER NOT NULL,
    first_day   INTEGER NOT NULL,
    last_day    INTEGER NOT NULL,
    figure_id   INTEGER NOT NULL REFERENCES reference_figure (id),
    PRIMARY KEY (subject_key, measure_key, first_day, last_day, figure_id)
) STRICT, WITHOUT ROWID;

-- The official figure that a finding of extent 'reference' sets against the claims of side 0.
CREATE TABLE finding_reference (
    finding_id INTEGER PRIMARY KEY REFERENCES finding (id),
    figure_id  INTEGER NOT NULL REFERENCES reference_figure (id)
) STRICT;

-- Where a person proved a figure, or not.
ALTER TABLE review ADD COLUMN evidence TEXT NOT NULL DEFAULT '';
ALTER TABLE review ADD COLUMN locator TEXT NOT NULL DEFAULT '';
ALTER TABLE review ADD COLUMN finding_kind TEXT NOT NULL DEFAULT '';  -- of the finding it is about, as it was

-- What a verdict rests on: the figures as they stood. Tells a mute that lapsed from one that holds, and an orphan from both. Not
-- append-only: it holds words of articles, which may have to go by law.
CREATE TABLE review_anchor (
    review_key TEXT NOT NULL,
    side       INTEGER NOT NULL,            -- 0 or 1 of a finding; 0 for a figure
    ordinal    INTEGER NOT NULL,
    claim_key  TEXT NOT NULL,
    article    TEXT NOT NULL,               -- URL without its variable parts, or key
    outlet     TEXT NOT NULL,
    measure    TEXT NOT NULL,               -- of the catalog, or role and head
    subjects   TEXT NOT NULL,               -- JSON, names and places
    value      TEXT NOT NULL,               -- interval in the unit as written
    quote      TEXT NOT NULL,
    PRIMARY KEY (review_key, side, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_anchor_claim ON review_anchor (claim_key);

-- The date that the header gave where the text's own dateline says another one; the dateline's is published_at.
ALTER TABLE snapshot ADD COLUMN published_header TEXT;
