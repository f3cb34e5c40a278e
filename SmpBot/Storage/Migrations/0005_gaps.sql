-- What the bot could not settle by itself. No conversation and no time of day: nobody is to be found by it.
CREATE TABLE gaps (
    key     INTEGER PRIMARY KEY,
    on_date TEXT    NOT NULL,
    channel TEXT    NOT NULL,
    reason  TEXT    NOT NULL CHECK (reason IN ('not-understood', 'unknown', 'artist')),
    topic   TEXT    NOT NULL,
    likely  TEXT    NOT NULL,
    day     INTEGER,
    text    TEXT    NOT NULL
);
CREATE INDEX gaps_on_date ON gaps (on_date);
