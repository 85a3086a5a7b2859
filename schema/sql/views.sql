-- Readable views for the sqlite3 shell and Datasette. Made anew whenever this file changes.

DROP VIEW IF EXISTS figures;
CREATE VIEW figures AS
SELECT substr(claim.claim_key, 1, 8) AS figure,
       claim.quote,
       coalesce(claim.measure_id, claim.measure_phrase, claim.unit_name) AS measure,
       claim.lower, claim.upper, claim.approximator, claim.trend, claim.unit_name AS unit,
       (SELECT group_concat(name, '; ') FROM (SELECT name FROM claim_subject WHERE claim_id = claim.id ORDER BY ordinal)) AS subjects,
       (SELECT group_concat(place, ' ') FROM (SELECT place FROM claim_place WHERE claim_id = claim.id ORDER BY ordinal)) AS places,
       claim.period, claim.modality, claim.speaker, claim.agency,
       claim_sentence.sentence,
       source.name AS source, snapshot.title, article.url, article.article_key,
       snapshot.published_at AS published, snapshot.retrieved_at AS retrieved, snapshot.latest,
       substr(snapshot.sha256, 1, 8) AS snapshot, claim.span_begin, claim.span_end,
       claim.rule, claim.claim_key, claim.page
FROM claim
JOIN claim_sentence ON claim_sentence.claim_id = claim.id
JOIN snapshot ON snapshot.id = claim.snapshot_id
JOIN article ON article.id = snapshot.article_id
LEFT JOIN source ON source.id = article.source_id
WHERE claim.repeats IS NULL AND claim.block NOT IN ('related', 'navigation', 'comment', 'furniture');

DROP VIEW IF EXISTS contradictions;
CREATE VIEW contradictions AS
SELECT substr(finding.finding_key, 1, 8) AS finding, finding.severity, finding.measure,
       a.quote AS a, a_source.name AS a_source, a_snapshot.title AS a_title, a_snapshot.published_at AS a_published,
       b.quote AS b, b_source.name AS b_source, b_snapshot.title AS b_title, b_snapshot.published_at AS b_published,
       round(finding.apart, 1) AS apart_percent, finding.because, finding.keys,
       substr(a.claim_key, 1, 8) AS a_figure, substr(b.claim_key, 1, 8) AS b_figure,
       a_sentence.sentence AS a_sentence, b_sentence.sentence AS b_sentence, finding.policy, finding.finding_key
FROM finding
JOIN finding_claim AS fa ON fa.finding_id = finding.id AND fa.side = 0 AND fa.ordinal = 0
JOIN finding_claim AS fb ON fb.finding_id = finding.id AND fb.side = 1 AND fb.ordinal = 0
JOIN claim AS a ON a.id = fa.claim_id
JOIN claim AS b ON b.id = fb.claim_id
JOIN claim_sentence AS a_sentence ON a_sentence.claim_id = a.id
JOIN claim_sentence AS b_sentence ON b_sentence.claim_id = b.id
JOIN snapshot AS a_snapshot ON a_snapshot.id = a.snapshot_id
JOIN snapshot AS b_snapshot ON b_snapshot.id = b.snapshot_id
JOIN article AS a_article ON a_article.id = a_snapshot.article_id
JOIN article AS b_article ON b_article.id = b_snapshot.article_id
LEFT JOIN source AS a_source ON a_source.id = a_article.source_id
LEFT JOIN source AS b_source ON b_source.id = b_article.source_id
WHERE finding.kind = 'contradiction';

DROP VIEW IF EXISTS changes;
CREATE VIEW changes AS
SELECT change.kind, before_claim.quote AS before, after_claim.quote AS after,
       CASE change.declared WHEN 1 THEN 'declared' ELSE 'undeclared' END AS correction,
       change.because, source.name AS source, snapshot.title, article.url, article.article_key,
       previous.retrieved_at AS retrieved_before, snapshot.retrieved_at AS retrieved_after,
       substr(before_claim.claim_key, 1, 8) AS before_figure, substr(after_claim.claim_key, 1, 8) AS after_figure
FROM change
JOIN snapshot ON snapshot.id = change.snapshot_id
LEFT JOIN snapshot AS previous ON previous.id = snapshot.previous_id
JOIN article ON article.id = snapshot.article_id
LEFT JOIN source ON source.id = article.source_id
LEFT JOIN claim AS before_claim ON before_claim.id = change.from_id
LEFT JOIN claim AS after_claim ON after_claim.id = change.to_id;

DROP VIEW IF EXISTS sources;
CREATE VIEW sources AS
SELECT coalesce(source.name, '(unknown)') AS source, source.country,
       count(DISTINCT article.id) AS articles, count(snapshot.id) AS snapshots,
       sum(CASE snapshot.latest WHEN 1 THEN snapshot.claims ELSE 0 END) AS figures,
       min(snapshot.published_at) AS first_published, max(snapshot.published_at) AS last_published
FROM article
JOIN snapshot ON snapshot.article_id = article.id
LEFT JOIN source ON source.id = article.source_id
GROUP BY article.source_id;

-- json_each alone: SQLite does not trust the other JSON functions in a view where a program asks for caution.
DROP VIEW IF EXISTS ledger;
CREATE VIEW ledger AS
SELECT substr(snapshot.sha256, 1, 8) AS snapshot, snapshot.title,
       CAST(substr(CAST(snapshot.text AS BLOB), item.span_begin + 1, item.span_end - item.span_begin) AS TEXT) AS numeral,
       item.kind, item.reason, item.span_begin, item.span_end
FROM snapshot JOIN (
    SELECT snapshot.id,
           max(CASE field.key WHEN 0 THEN field.value END) AS span_begin, max(CASE field.key WHEN 1 THEN field.value END) AS span_end,
           max(CASE field.key WHEN 2 THEN field.value END) AS kind, max(CASE field.key WHEN 3 THEN field.value END) AS reason
    FROM snapshot, json_each(snapshot.ledger) AS numeral, json_each(numeral.value) AS field
    GROUP BY snapshot.id, numeral.key
) AS item ON item.id = snapshot.id;

-- Every date that a version gives of itself, with where it stands. By key alone for the reason above.
DROP VIEW IF EXISTS dates;
CREATE VIEW dates AS
SELECT substr(snapshot.sha256, 1, 8) AS snapshot, snapshot.title, item.kind, item.time, item.origin,
       CASE WHEN item.time = snapshot.published_at THEN 1 ELSE 0 END AS believed
FROM snapshot JOIN (
    SELECT snapshot.id,
           max(CASE field.key WHEN 0 THEN field.value END) AS kind, max(CASE field.key WHEN 1 THEN field.value END) AS time,
           max(CASE field.key WHEN 2 THEN field.value END) AS origin
    FROM snapshot, json_each(snapshot.dates) AS said, json_each(said.value) AS field
    GROUP BY snapshot.id, said.key
) AS item ON item.id = snapshot.id;

-- What people decided, oldest first; a later verdict on the same thing supersedes the earlier, which stays.
DROP VIEW IF EXISTS verdicts;
CREATE VIEW verdicts AS
SELECT review.target, substr(review.target_key, 1, 8) AS target_short, review.verdict, review.note, review.reviewer,
       review.reviewed_at,
       CASE WHEN EXISTS (SELECT 1 FROM review AS later WHERE later.supersedes = review.review_key) THEN 0 ELSE 1 END AS latest,
       (SELECT quote FROM claim WHERE claim.claim_key = review.target_key AND review.target = 'claim' LIMIT 1) AS quote,
       review.target_key, review.review_key
FROM review;
