-- Sittings and their facts. What else is told of a sitting follows from its facts; it stands beside them to be found and
-- listed quickly.
CREATE TABLE sitting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    learner TEXT NOT NULL,
    -- When the first and the last fact happened, as ISO 8601 has it.
    started TEXT NOT NULL,
    latest TEXT NOT NULL,
    -- How many facts there are, and the checksum of the last.
    facts INTEGER NOT NULL,
    checksum TEXT NOT NULL,
    finished INTEGER NOT NULL,
    -- Whether the learner did not want to go on with it.
    aside INTEGER NOT NULL DEFAULT 0,
    questions INTEGER NOT NULL,
    answered INTEGER NOT NULL,
    -- How many answers are contested, with nothing decided yet.
    contested INTEGER NOT NULL,
    earned REAL NOT NULL,
    possible REAL NOT NULL,
    -- The share that passes; null where there is none.
    pass REAL
) STRICT;

-- The quizzes of a sitting; most have one.
CREATE TABLE quiz (
    sitting INTEGER NOT NULL REFERENCES sitting ON DELETE CASCADE,
    place INTEGER NOT NULL,
    quiz TEXT NOT NULL,
    PRIMARY KEY (sitting, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX sitting_by_quiz ON quiz (quiz);

-- What happened, from 0 on, in the form that the sitting itself is kept in. Each checksum is of the one before it and of
-- the text, so that a fact that was changed, lost or moved shows.
CREATE TABLE fact (
    sitting INTEGER NOT NULL REFERENCES sitting ON DELETE CASCADE,
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    checksum TEXT NOT NULL,
    PRIMARY KEY (sitting, number)
) STRICT, WITHOUT ROWID;
