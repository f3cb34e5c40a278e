-- Servers that share the database: a turn is saved only over the version that it began with.
ALTER TABLE conversations ADD COLUMN version INTEGER NOT NULL DEFAULT 1;

-- A hash of what was said, where the gateway may bring the same message again under another id.
ALTER TABLE deliveries ADD COLUMN said TEXT;
CREATE INDEX deliveries_said ON deliveries (conversation, said) WHERE said IS NOT NULL;

-- What has to leave the house, in order within its conversation.
-- next_attempt is the moment from which any server may claim it, in Unix milliseconds; 0 is at once, and a claim moves
-- it to where the claim expires. NULL: it waits behind an earlier one, or it is done with.
-- The content is dropped on delivery; the transcript has the words.
CREATE TABLE outbox (
    conversation INTEGER NOT NULL REFERENCES conversations (key),
    position     INTEGER NOT NULL,
    route        TEXT    NOT NULL,
    content      TEXT,
    state        TEXT    NOT NULL CHECK (state IN ('waiting', 'delivered', 'dead')),
    attempts     INTEGER NOT NULL,
    next_attempt INTEGER,
    claimed_by   TEXT,
    detail       TEXT,
    created_at   INTEGER NOT NULL,
    PRIMARY KEY (conversation, position)
) WITHOUT ROWID;
CREATE INDEX outbox_due ON outbox (next_attempt) WHERE next_attempt IS NOT NULL;
