-- Codes that take a chat to another device, as hashes: one of a chat at a time, until the moment in Unix milliseconds.
CREATE TABLE resume_codes (
    hash         TEXT    NOT NULL PRIMARY KEY,
    conversation INTEGER NOT NULL UNIQUE REFERENCES conversations (key),
    until        INTEGER NOT NULL
) WITHOUT ROWID;

-- Wrong codes of late, so that nobody can guess one.
CREATE TABLE resume_tries (
    conversation INTEGER NOT NULL REFERENCES conversations (key),
    at           INTEGER NOT NULL
);
CREATE INDEX resume_tries_at ON resume_tries (at);
