-- Figures around an article are counted, and versions under embargo found, without reading the others.

CREATE INDEX claim_around ON claim (snapshot_id) WHERE block IN ('related', 'navigation', 'comment', 'furniture');
CREATE INDEX snapshot_embargo ON snapshot (article_id, embargo_until) WHERE embargo_until IS NOT NULL AND latest = 1;
