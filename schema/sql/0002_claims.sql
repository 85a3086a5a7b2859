-- Claims: every figure with its exact place, and the tables that find and compare them.

CREATE TABLE claim (
    id              INTEGER PRIMARY KEY,
    claim_key       TEXT NOT NULL,         -- hash of the snapshot's bytes, source span and ordinal; independent of runs and row ids,
                                           -- shared by the same bytes from two outlets
    snapshot_id     INTEGER NOT NULL REFERENCES snapshot (id),
    run_id          INTEGER NOT NULL REFERENCES run (id),
    ordinal         INTEGER NOT NULL,      -- place among the claims of its snapshot, from 0
    -- Mention: bytes, half-open
    span_begin      INTEGER NOT NULL,      -- in the Document's text
    span_end        INTEGER NOT NULL,
    source_begin    INTEGER NOT NULL,      -- in the snapshot's bytes
    source_end      INTEGER NOT NULL,
    sentence_begin  INTEGER NOT NULL,      -- in the Document's text
    sentence_end    INTEGER NOT NULL,
    quote           TEXT NOT NULL,
    prefix          TEXT NOT NULL,
    suffix          TEXT NOT NULL,
    block           TEXT NOT NULL,         -- title, body, table, ...
    paragraph       INTEGER NOT NULL,      -- index of the block
    -- Quantity: the TEXT is the truth; REAL columns are in base units, widened outward, and serve indexes only
    lower           TEXT,                  -- decimal or fraction; NULL: unbounded
    upper           TEXT,
    lower_open      INTEGER NOT NULL,
    upper_open      INTEGER NOT NULL,
    lower_base      REAL,
    upper_base      REAL,
    approximator    TEXT NOT NULL,         -- exact, about, nearly, more-than, ...
    trend           TEXT NOT NULL,         -- up, down, none
    unit_id         TEXT,                  -- UCUM or ISO 4217; NULL for counts
    unit_name       TEXT NOT NULL,         -- spelled out, or the thing counted
    dimension       TEXT NOT NULL,
    unreadable      TEXT,                  -- as written, when no exact value could be read
    other_reading   TEXT,                  -- of a lone "1.458": 1458
    written_digits  INTEGER NOT NULL,      -- significant digits as written
    -- Measure
    measure_id      TEXT,                  -- of the catalog; NULL: open
    measure_phrase  TEXT,
    measure_head    TEXT,                  -- head noun
    measure_role    TEXT,                  -- class of the governing verb
    measure_of      TEXT,                  -- what a share or part is of
    concepts        TEXT NOT NULL,         -- JSON
    modifiers       TEXT NOT NULL,         -- JSON
    -- Period, modality, attribution
    period          TEXT,                  -- EDTF; NULL: unknown
    period_origin   TEXT,                  -- text, metadata, inherited
    period_role     TEXT,                  -- during, as-of, since, until
    period_words    TEXT,                  -- as written
    first_day       INTEGER,               -- days since 1970-01-01 that the period covers
    last_day        INTEGER,
    modality        TEXT NOT NULL,         -- actual, estimate, forecast, target, potential, denied
    speaker         TEXT,                  -- who says so in the text
    agency          TEXT,                  -- whom the article cites
    -- How it was read
    rule            TEXT NOT NULL,         -- in plain words
    inferred        TEXT NOT NULL,         -- JSON, slots bound by inference
    repeats         INTEGER,               -- ordinal of the earlier claim that it repeats
    refers_to       INTEGER,               -- ordinal of the claim it is bound to
    main_event      INTEGER NOT NULL       -- 0: its clause speaks of another event
) STRICT;
CREATE UNIQUE INDEX claim_snapshot ON claim (snapshot_id, ordinal);
CREATE INDEX claim_by_key ON claim (claim_key);
CREATE INDEX claim_measure ON claim (measure_id) WHERE measure_id IS NOT NULL;

-- Of whom or what.
CREATE TABLE claim_subject (
    claim_id   INTEGER NOT NULL REFERENCES claim (id),
    ordinal    INTEGER NOT NULL,
    name       TEXT NOT NULL,
    kind       TEXT NOT NULL,   -- place, org, person, product, event, group
    origin     TEXT NOT NULL,   -- phrase, clause, inherited, headline
    span_begin INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    PRIMARY KEY (claim_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_place (
    claim_id INTEGER NOT NULL REFERENCES claim (id),
    ordinal  INTEGER NOT NULL,
    place    TEXT NOT NULL,     -- ISO 3166
    PRIMARY KEY (claim_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_place_place ON claim_place (place);

-- The comparison index: what could speak of the same thing stands side by side. Keys are 64-bit hashes, values REAL, since C++
-- decides with the exact ones.
CREATE TABLE comparison (
    subject_key INTEGER NOT NULL,  -- of a place or a full name
    measure_key INTEGER NOT NULL,  -- of a catalog measure or role + head, with the dimension; 0: never compared
    scope_key   INTEGER NOT NULL,  -- of modality, modifiers and of-phrase
    first_day   INTEGER NOT NULL,  -- -2147483648 with 2147483647: unknown
    last_day    INTEGER NOT NULL,
    lower       REAL NOT NULL,     -- base units; infinite where unbounded
    upper       REAL NOT NULL,
    claim_id    INTEGER NOT NULL,
    snapshot_id INTEGER NOT NULL,
    PRIMARY KEY (subject_key, measure_key, scope_key, first_day, last_day, lower, upper, claim_id)
) STRICT, WITHOUT ROWID;

-- The sentence around a claim; what the search index reads its text from.
CREATE VIEW claim_sentence AS
SELECT claim.id AS claim_id,
       coalesce(CAST(substr(CAST(snapshot.text AS BLOB), claim.sentence_begin + 1, claim.sentence_end - claim.sentence_begin) AS TEXT),
                claim.prefix || claim.quote || claim.suffix) AS sentence,
       coalesce(snapshot.title, '') AS title
FROM claim JOIN snapshot ON snapshot.id = claim.snapshot_id;

-- One row for each sentence with figures: the rowid is that of its first claim.
CREATE VIRTUAL TABLE claim_search USING fts5 (
    sentence, title, content = 'claim_sentence', content_rowid = 'claim_id', tokenize = 'unicode61 remove_diacritics 2'
);
