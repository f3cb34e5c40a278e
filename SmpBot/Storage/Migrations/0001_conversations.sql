CREATE TABLE conversations (
    key           INTEGER PRIMARY KEY,
    channel       TEXT    NOT NULL,
    id            TEXT    NOT NULL,
    state         TEXT    NOT NULL,
    last_sequence INTEGER NOT NULL,
    last_at       INTEGER NOT NULL,
    greeted       INTEGER NOT NULL,
    created_at    TEXT    NOT NULL,
    UNIQUE (channel, id)
);

CREATE TABLE transcript (
    key          INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversations (key),
    by           TEXT    NOT NULL CHECK (by IN ('client', 'bot')),
    text         TEXT    NOT NULL,
    at           TEXT    NOT NULL
);
CREATE INDEX transcript_conversation ON transcript (conversation);

-- What a delivery led to: the same delivery again gets the same result.
CREATE TABLE deliveries (
    conversation INTEGER NOT NULL REFERENCES conversations (key),
    id           TEXT    NOT NULL,
    result       TEXT    NOT NULL,
    at           TEXT    NOT NULL,
    PRIMARY KEY (conversation, id)
) WITHOUT ROWID;

-- The lines of a channel that keeps its own log (Direct Line's activities), numbered per conversation.
CREATE TABLE channel_log (
    conversation INTEGER NOT NULL REFERENCES conversations (key),
    sequence     INTEGER NOT NULL,
    content      TEXT    NOT NULL,
    PRIMARY KEY (conversation, sequence)
) WITHOUT ROWID;

CREATE TABLE tickets (
    key          INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversations (key),
    reason       TEXT    NOT NULL,
    urgency      TEXT    NOT NULL,
    day          INTEGER,
    stage        TEXT,
    last_turns   TEXT    NOT NULL,
    state        TEXT    NOT NULL,
    created_at   TEXT    NOT NULL
);
CREATE INDEX tickets_state ON tickets (state, created_at);
