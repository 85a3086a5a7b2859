-- Articles and what was retrieved of them. Times are ISO 8601 in UTC unless the text itself gives a zone.

CREATE TABLE migration (
    version    INTEGER PRIMARY KEY,  -- number of the file in schema/sql
    name       TEXT NOT NULL,        -- its name
    applied_at TEXT                  -- when, as the caller said
) STRICT;

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,          -- search_through, views, ...
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One call of the program that stored something.
CREATE TABLE run (
    id              INTEGER PRIMARY KEY,
    tool_version    TEXT NOT NULL,
    grammar_version TEXT NOT NULL,
    lexicon_hash    TEXT NOT NULL,   -- of all language data, the user's own included
    options         TEXT NOT NULL,   -- as given, ''
    started_at      TEXT             -- NULL: the caller did not say
) STRICT;

-- Who publishes: outlet or agency.
CREATE TABLE source (
    id      INTEGER PRIMARY KEY,
    name    TEXT NOT NULL UNIQUE,    -- as first written
    country TEXT                     -- ISO 3166 alpha-2, NULL: unknown
) STRICT;

-- The resource; its versions are snapshots.
CREATE TABLE article (
    id          INTEGER PRIMARY KEY,
    source_id   INTEGER REFERENCES source (id),
    article_key TEXT,                -- the caller's stable name for it; NULL where its URL is its identity
    url         TEXT,                -- as first given
    UNIQUE (article_key, source_id)
) STRICT;

CREATE TABLE article_url (
    url_key    TEXT PRIMARY KEY,     -- without scheme, www, port, fragment and tracking parameters
    article_id INTEGER NOT NULL REFERENCES article (id),
    url        TEXT NOT NULL         -- as given
) STRICT, WITHOUT ROWID;
CREATE INDEX article_url_article ON article_url (article_id);

-- One retrieved version of an article (Memento, RFC 7089), with its clean text.
CREATE TABLE snapshot (
    id                  INTEGER PRIMARY KEY,
    article_id          INTEGER NOT NULL REFERENCES article (id),
    sha256              TEXT NOT NULL,     -- of the bytes as retrieved
    bytes               INTEGER NOT NULL,  -- their number
    location            TEXT,              -- file or address they were read from
    media_type          TEXT,              -- text/plain, text/markdown, text/html, ...
    cleaner             TEXT,              -- version of the cleaner that made the text; NULL: the text is the bytes
    retrieved_at        TEXT NOT NULL,
    published_at        TEXT,              -- as given; NULL: undated
    published_precision TEXT,              -- year, month, day, minute, second
    published_origin    TEXT,              -- metadata, text, caller
    title               TEXT,
    text                TEXT,              -- the Document; NULL where only quotes are kept
    blocks              TEXT NOT NULL,     -- JSON [[kind, begin, end], ...]
    offsets             TEXT NOT NULL,     -- JSON [[text byte, source byte], ...]; [] is the identity
    notes               TEXT NOT NULL,     -- JSON, what decoding reported
    agencies            TEXT NOT NULL,     -- JSON, agencies it cites or carries as byline
    event_kind          TEXT,              -- of the main event
    event_place         TEXT,
    event_day           INTEGER,           -- days since 1970-01-01
    numerals            INTEGER NOT NULL,  -- all numerals of the text = claims + explained + not_understood
    claims              INTEGER NOT NULL,
    explained           INTEGER NOT NULL,
    not_understood      INTEGER NOT NULL,
    ledger              TEXT NOT NULL,     -- JSON [[begin, end, kind, reason], ...]
    previous_id         INTEGER REFERENCES snapshot (id),  -- the version before it
    latest              INTEGER NOT NULL,  -- 1: no later version is known
    quotes_only         INTEGER NOT NULL,  -- 1: the text is not kept, by contract
    embargo_until       TEXT,              -- not to be quoted before
    run_id              INTEGER NOT NULL REFERENCES run (id),
    UNIQUE (article_id, sha256)
) STRICT;
CREATE INDEX snapshot_sha256 ON snapshot (sha256);
CREATE INDEX snapshot_latest ON snapshot (article_id) WHERE latest = 1;

-- Proper names of a snapshot, longest form.
CREATE TABLE snapshot_name (
    snapshot_id INTEGER NOT NULL REFERENCES snapshot (id),
    ordinal     INTEGER NOT NULL,
    name        TEXT NOT NULL,
    kind        TEXT NOT NULL,       -- place, org, person, product, event, group
    mentions    INTEGER NOT NULL,
    in_lead     INTEGER NOT NULL,    -- 1: stands in the title or the first three sentences
    PRIMARY KEY (snapshot_id, ordinal)
) STRICT, WITHOUT ROWID;

-- What is left of a text that had to go.
CREATE TABLE tombstone (
    sha256       TEXT PRIMARY KEY,   -- of the snapshot; its bytes are not taken in again
    article      TEXT NOT NULL,      -- URL or key
    why          TEXT NOT NULL,
    forgotten_by TEXT,
    forgotten_at TEXT
) STRICT, WITHOUT ROWID;
