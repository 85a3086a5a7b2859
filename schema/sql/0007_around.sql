-- Figures around an article are counted without reading the others.

CREATE INDEX claim_around ON claim (snapshot_id) WHERE block IN ('related', 'navigation', 'comment', 'furniture');
