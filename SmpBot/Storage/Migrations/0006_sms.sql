-- What a channel has to know when the next message comes: the choices it has numbered, the rest of a long answer.
ALTER TABLE conversations ADD COLUMN channel_memory TEXT;

-- Who has asked for no more messages, or for messages again: the last word on it, by telephone number.
CREATE TABLE consent (
    address   TEXT    NOT NULL PRIMARY KEY,
    withdrawn INTEGER NOT NULL,
    at        TEXT    NOT NULL
) WITHOUT ROWID;
