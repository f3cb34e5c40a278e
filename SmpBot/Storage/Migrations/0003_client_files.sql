-- Pictures and files that clients have sent, kept for the artist: where they are, not what is in them.
CREATE TABLE client_files (
    key          INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversations (key),
    content_type TEXT    NOT NULL,
    name         TEXT,
    address      TEXT    NOT NULL,
    at           TEXT    NOT NULL
);
CREATE INDEX client_files_conversation ON client_files (conversation);
