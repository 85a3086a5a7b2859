-- What follows from the claims: findings, changes between versions, events, and the verdicts of people.

CREATE TABLE finding (
    id           INTEGER PRIMARY KEY,
    finding_key  TEXT NOT NULL UNIQUE,  -- hash of its claim keys and kind
    extent       TEXT NOT NULL,         -- between: of two articles; within: arithmetic inside one
    kind         TEXT NOT NULL,         -- contradiction, revised, recycled, scale-suspect, ...; sum, part-over-whole, ...
    reason       TEXT,
    severity     TEXT NOT NULL,
    because      TEXT NOT NULL,         -- a sentence
    apart        REAL,                  -- percent of the larger value
    measure      TEXT NOT NULL,         -- what the figures are of, for a reader
    keys         TEXT NOT NULL,         -- JSON, what makes them comparable
    assumed      TEXT NOT NULL,         -- JSON, slots that were inherited
    policy       TEXT NOT NULL,
    ruleset      TEXT NOT NULL,         -- version of the judgement
    first_seen   TEXT,                  -- when it was first found
    last_seen    TEXT,                  -- when it was last found anew
    fresh        INTEGER NOT NULL       -- 1: part of the newest set; 0 only while that is being made
) STRICT;

-- Its claims. Between articles side 0 and side 1 are the two values, each with every claim that states it; ordinal 0 is the witness.
CREATE TABLE finding_claim (
    finding_id INTEGER NOT NULL REFERENCES finding (id),
    side       INTEGER NOT NULL,
    ordinal    INTEGER NOT NULL,
    claim_id   INTEGER NOT NULL REFERENCES claim (id),
    PRIMARY KEY (finding_id, side, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_claim_claim ON finding_claim (claim_id);

-- How figures changed from one version of an article to the next.
CREATE TABLE change (
    snapshot_id INTEGER NOT NULL REFERENCES snapshot (id),  -- the later version
    ordinal     INTEGER NOT NULL,
    kind        TEXT NOT NULL,                              -- changed, scope-changed, hedge-changed, moved, reworded, added, removed
    from_id     INTEGER REFERENCES claim (id),
    to_id       INTEGER REFERENCES claim (id),
    declared    INTEGER NOT NULL,                           -- 1: a correction notice speaks of it
    because     TEXT NOT NULL,
    PRIMARY KEY (snapshot_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_from ON change (from_id) WHERE from_id IS NOT NULL;
CREATE INDEX change_to ON change (to_id) WHERE to_id IS NOT NULL;

-- Incidents that several articles report.
CREATE TABLE event (
    id        INTEGER PRIMARY KEY,
    event_key TEXT NOT NULL UNIQUE,  -- hash of what it is made of
    kind      TEXT,                  -- shooting, flood, ...
    place     TEXT,
    day       INTEGER                -- days since 1970-01-01
) STRICT;

CREATE TABLE article_event (
    article_id INTEGER PRIMARY KEY REFERENCES article (id),
    event_id   INTEGER NOT NULL REFERENCES event (id),
    shared     TEXT NOT NULL         -- JSON, the rare names that joined it
) STRICT;
CREATE INDEX article_event_event ON article_event (event_id);

-- What people decided. Nothing is ever overwritten: a later row supersedes.
CREATE TABLE review (
    id          INTEGER PRIMARY KEY,
    review_key  TEXT NOT NULL UNIQUE,  -- hash of its content: the same review from two files is one
    target      TEXT NOT NULL,         -- claim, finding, pair, cluster, measure-source, rule
    target_key  TEXT NOT NULL,
    verdict     TEXT NOT NULL,         -- ok, wrong, mute, unmute, note, ...
    note        TEXT NOT NULL,
    reviewer    TEXT NOT NULL,
    reviewed_at TEXT NOT NULL,
    supersedes  TEXT                   -- review_key
) STRICT;
CREATE INDEX review_target ON review (target_key);
CREATE TRIGGER review_is_never_changed BEFORE UPDATE ON review
BEGIN SELECT raise(ABORT, 'reviews are append-only: add one that supersedes'); END;
CREATE TRIGGER review_is_never_removed BEFORE DELETE ON review
BEGIN SELECT raise(ABORT, 'reviews are append-only: add one that supersedes'); END;
