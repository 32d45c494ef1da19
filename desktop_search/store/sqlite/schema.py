"""Schema of the catalog, and migrations of older versions."""

from collections.abc import Callable

from desktop_search.domain.errors import CatalogDamagedError, CatalogTooNewError
from desktop_search.domain.messages import Message
from desktop_search.store.sqlite.database import CatalogUnavailableError, Database

# "DSct"; distinguishes the file from other SQLite databases.
APPLICATION_ID = 0x44536374

# Marks (M*) count as parts of words; otherwise the vowel signs of Indic scripts would split every word.
TOKENIZER = "porter unicode61 remove_diacritics 2 categories ''L* N* Co M*''"

TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE folders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path BLOB NOT NULL UNIQUE,
    message TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0,
    scanned_at_s REAL,
    -- Counters, kept by triggers.
    pending INTEGER NOT NULL DEFAULT 0,
    indexed INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    skipped INTEGER NOT NULL DEFAULT 0,
    waiting INTEGER NOT NULL DEFAULT 0,
    passages INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE files (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    folder_id INTEGER NOT NULL REFERENCES folders (id),
    path BLOB NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    content_hash BLOB NOT NULL DEFAULT x'',
    state TEXT NOT NULL,
    splitter TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    title TEXT,
    page_unit TEXT,
    notes TEXT NOT NULL DEFAULT '[]',
    passages INTEGER NOT NULL DEFAULT 0,
    urgency REAL NOT NULL DEFAULT 0,
    problem_kind TEXT,
    problem_message TEXT,
    problem_remedy TEXT,
    problem_at_s REAL
);
CREATE INDEX files_by_folder ON files (folder_id);
CREATE INDEX files_by_content ON files (content_hash) WHERE state = 'indexed';
CREATE INDEX files_with_problem ON files (problem_at_s) WHERE state = 'failed';

-- Texts to embed, one row for all passages with the same text. Without a passage the content is cleared; the hash stays
-- for the sake of its cached vectors.
CREATE TABLE texts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    hash BLOB NOT NULL UNIQUE,
    refs INTEGER NOT NULL DEFAULT 0,
    embedded INTEGER NOT NULL DEFAULT 0,
    -- A blob since schema version 12, see row_encoding.py; text before that.
    content TEXT NOT NULL
);
CREATE INDEX texts_unused ON texts (id) WHERE refs = 0;

-- AUTOINCREMENT everywhere: a window may still hold the id of what was deleted.
CREATE TABLE passages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file_id INTEGER NOT NULL REFERENCES files (id),
    ordinal INTEGER NOT NULL,
    text_id INTEGER NOT NULL REFERENCES texts (id),
    text_from INTEGER NOT NULL,
    heading TEXT NOT NULL,
    page INTEGER,
    page_end INTEGER,
    page_label TEXT,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL
);
CREATE INDEX passages_by_file ON passages (file_id, ordinal);
CREATE INDEX passages_by_text ON passages (text_id);

CREATE TABLE models (
    id INTEGER PRIMARY KEY,
    fingerprint TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    dimensions INTEGER NOT NULL
);

-- id = model << 40 | text: one b-tree, in which the vectors of a model lie together and need no index beside.
CREATE TABLE vectors (id INTEGER PRIMARY KEY, vector BLOB NOT NULL);

CREATE TABLE embed_queue (text_id INTEGER PRIMARY KEY REFERENCES texts (id), urgency REAL NOT NULL);
CREATE INDEX embed_queue_by_urgency ON embed_queue (urgency DESC, text_id);

CREATE TABLE outbox (ticket INTEGER PRIMARY KEY AUTOINCREMENT, hash BLOB NOT NULL UNIQUE, operation TEXT NOT NULL);

CREATE TABLE work_queue (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path BLOB NOT NULL UNIQUE,
    folder_id INTEGER NOT NULL REFERENCES folders (id),
    action TEXT NOT NULL,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    force INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 0,
    urgency REAL NOT NULL
);
CREATE INDEX work_queue_by_urgency ON work_queue (urgency DESC, id);
CREATE INDEX work_queue_by_folder ON work_queue (folder_id);

CREATE TABLE counters (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    passages_embedded INTEGER NOT NULL,
    texts_embedded INTEGER NOT NULL,
    texts_waiting INTEGER NOT NULL,
    vectors_deleted INTEGER NOT NULL
);
INSERT INTO counters VALUES (1, 0, 0, 0, 0);
"""

TRIGGERS = """
CREATE TRIGGER file_added AFTER INSERT ON files BEGIN
    UPDATE folders SET pending = pending + (NEW.state = 'pending'), indexed = indexed + (NEW.state = 'indexed'),
        failed = failed + (NEW.state = 'failed'), skipped = skipped + (NEW.state = 'skipped'),
        passages = passages + NEW.passages
    WHERE id = NEW.folder_id;
END;
CREATE TRIGGER file_gone AFTER DELETE ON files BEGIN
    UPDATE folders SET pending = pending - (OLD.state = 'pending'), indexed = indexed - (OLD.state = 'indexed'),
        failed = failed - (OLD.state = 'failed'), skipped = skipped - (OLD.state = 'skipped'),
        passages = passages - OLD.passages
    WHERE id = OLD.folder_id;
END;
CREATE TRIGGER file_changed AFTER UPDATE OF folder_id, state, passages ON files BEGIN
    UPDATE folders SET pending = pending - (OLD.state = 'pending'), indexed = indexed - (OLD.state = 'indexed'),
        failed = failed - (OLD.state = 'failed'), skipped = skipped - (OLD.state = 'skipped'),
        passages = passages - OLD.passages
    WHERE id = OLD.folder_id;
    UPDATE folders SET pending = pending + (NEW.state = 'pending'), indexed = indexed + (NEW.state = 'indexed'),
        failed = failed + (NEW.state = 'failed'), skipped = skipped + (NEW.state = 'skipped'),
        passages = passages + NEW.passages
    WHERE id = NEW.folder_id;
END;

CREATE TRIGGER work_added AFTER INSERT ON work_queue BEGIN
    UPDATE folders SET waiting = waiting + 1 WHERE id = NEW.folder_id;
END;
CREATE TRIGGER work_gone AFTER DELETE ON work_queue BEGIN
    UPDATE folders SET waiting = waiting - 1 WHERE id = OLD.folder_id;
END;
CREATE TRIGGER work_moved AFTER UPDATE OF folder_id ON work_queue WHEN NEW.folder_id <> OLD.folder_id BEGIN
    UPDATE folders SET waiting = waiting - 1 WHERE id = OLD.folder_id;
    UPDATE folders SET waiting = waiting + 1 WHERE id = NEW.folder_id;
END;

CREATE TRIGGER passage_added AFTER INSERT ON passages BEGIN
    UPDATE texts SET refs = refs + 1 WHERE id = NEW.text_id;
END;
CREATE TRIGGER passage_gone AFTER DELETE ON passages BEGIN
    UPDATE texts SET refs = refs - 1 WHERE id = OLD.text_id;
END;

CREATE TRIGGER text_changed AFTER UPDATE OF refs, embedded ON texts BEGIN
    UPDATE counters SET
        passages_embedded = passages_embedded + NEW.refs * NEW.embedded - OLD.refs * OLD.embedded,
        texts_embedded = texts_embedded + (NEW.refs > 0 AND NEW.embedded) - (OLD.refs > 0 AND OLD.embedded),
        texts_waiting = texts_waiting + (NEW.refs > 0 AND NOT NEW.embedded) - (OLD.refs > 0 AND NOT OLD.embedded);
END;
-- No passage has this text any more: only its hash remains, and its deletion is queued for Chroma.
CREATE TRIGGER text_unused AFTER UPDATE OF refs ON texts WHEN NEW.refs = 0 AND OLD.refs > 0 BEGIN
    DELETE FROM embed_queue WHERE text_id = NEW.id;
    INSERT OR REPLACE INTO outbox (hash, operation) SELECT NEW.hash, 'delete' WHERE NEW.embedded;
    UPDATE texts SET content = '' WHERE id = NEW.id;
END;
"""

# Since schema version 2.
FILE_TRIGGERS = """
CREATE TRIGGER file_added AFTER INSERT ON files BEGIN
    UPDATE folders SET pending = pending + (NEW.state = 'pending'), indexed = indexed + (NEW.state = 'indexed'),
        failed = failed + (NEW.state = 'failed'), skipped = skipped + (NEW.state = 'skipped'),
        ignored = ignored + (NEW.state = 'ignored'), passages = passages + NEW.passages
    WHERE id = NEW.folder_id;
END;
CREATE TRIGGER file_gone AFTER DELETE ON files BEGIN
    UPDATE folders SET pending = pending - (OLD.state = 'pending'), indexed = indexed - (OLD.state = 'indexed'),
        failed = failed - (OLD.state = 'failed'), skipped = skipped - (OLD.state = 'skipped'),
        ignored = ignored - (OLD.state = 'ignored'), passages = passages - OLD.passages
    WHERE id = OLD.folder_id;
END;
CREATE TRIGGER file_changed AFTER UPDATE OF folder_id, state, passages ON files BEGIN
    UPDATE folders SET pending = pending - (OLD.state = 'pending'), indexed = indexed - (OLD.state = 'indexed'),
        failed = failed - (OLD.state = 'failed'), skipped = skipped - (OLD.state = 'skipped'),
        ignored = ignored - (OLD.state = 'ignored'), passages = passages - OLD.passages
    WHERE id = OLD.folder_id;
    UPDATE folders SET pending = pending + (NEW.state = 'pending'), indexed = indexed + (NEW.state = 'indexed'),
        failed = failed + (NEW.state = 'failed'), skipped = skipped + (NEW.state = 'skipped'),
        ignored = ignored + (NEW.state = 'ignored'), passages = passages + NEW.passages
    WHERE id = NEW.folder_id;
END;
"""

WORDS = (
    f"CREATE VIRTUAL TABLE words USING fts5 (text, context, name, folders, stems, content='', tokenize='{TOKENIZER}')"
)


def _create(database: Database) -> None:
    for statement in _statements(TABLES + TRIGGERS):
        database.execute(statement)
    database.execute(WORDS)
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _count_ignored(database: Database) -> None:
    """Add the state "ignored", for files whose problem the user chose to ignore, and its counter."""
    database.execute("ALTER TABLE folders ADD COLUMN ignored INTEGER NOT NULL DEFAULT 0")
    for name in ("file_added", "file_gone", "file_changed"):
        database.execute(f"DROP TRIGGER {name}")
    for statement in _statements(FILE_TRIGGERS):
        database.execute(statement)
    database.execute("CREATE INDEX files_ignored ON files (problem_at_s) WHERE state = 'ignored'")


SUSPECTS = """
-- True while the current model fails over the text: it has no vector, and waits for none.
ALTER TABLE texts ADD COLUMN set_aside INTEGER NOT NULL DEFAULT 0;
CREATE INDEX texts_set_aside ON texts (id) WHERE set_aside;

-- id = model << 40 | text, as in vectors: texts a model failed over, and how many of them it may be given at once.
CREATE TABLE suspects (
    id INTEGER PRIMARY KEY,
    together INTEGER NOT NULL,
    strikes INTEGER NOT NULL,
    set_aside_s REAL
);

DROP TRIGGER text_changed;
CREATE TRIGGER text_changed AFTER UPDATE OF refs, embedded, set_aside ON texts BEGIN
    UPDATE counters SET
        passages_embedded = passages_embedded
            + NEW.refs * (NEW.embedded OR NEW.set_aside) - OLD.refs * (OLD.embedded OR OLD.set_aside),
        texts_embedded = texts_embedded + (NEW.refs > 0 AND NEW.embedded) - (OLD.refs > 0 AND OLD.embedded),
        texts_waiting = texts_waiting + (NEW.refs > 0 AND NOT NEW.embedded AND NOT NEW.set_aside)
            - (OLD.refs > 0 AND NOT OLD.embedded AND NOT OLD.set_aside);
END;
"""

COMING = """
-- By which a model is found again: its name in the catalogue, or its folder.
ALTER TABLE models ADD COLUMN model_id TEXT NOT NULL DEFAULT '';
ALTER TABLE counters ADD COLUMN texts_coming INTEGER NOT NULL DEFAULT 0;

-- Texts without a vector of the model that is to serve next (meta, 'coming_model'); empty where there is none.
CREATE TABLE coming_queue (text_id INTEGER PRIMARY KEY REFERENCES texts (id), urgency REAL NOT NULL);
CREATE INDEX coming_queue_by_urgency ON coming_queue (urgency DESC, text_id);
CREATE TRIGGER coming_added AFTER INSERT ON coming_queue BEGIN
    UPDATE counters SET texts_coming = texts_coming + 1;
END;
CREATE TRIGGER coming_gone AFTER DELETE ON coming_queue BEGIN
    UPDATE counters SET texts_coming = texts_coming - 1;
END;
CREATE TRIGGER text_used AFTER UPDATE OF refs ON texts WHEN NEW.refs > 0 AND OLD.refs = 0 BEGIN
    INSERT OR IGNORE INTO coming_queue (text_id, urgency)
    SELECT NEW.id, coalesce((SELECT max(files.urgency) FROM passages JOIN files ON files.id = passages.file_id
        WHERE passages.text_id = NEW.id), 0)
    FROM meta WHERE meta.key = 'coming_model'
        AND NOT EXISTS (SELECT 1 FROM vectors WHERE vectors.id = (CAST(meta.value AS INTEGER) << 40) + NEW.id)
        AND NOT EXISTS (SELECT 1 FROM suspects WHERE suspects.id = (CAST(meta.value AS INTEGER) << 40) + NEW.id
            AND suspects.set_aside_s IS NOT NULL);
END;
CREATE TRIGGER text_dropped AFTER UPDATE OF refs ON texts WHEN NEW.refs = 0 AND OLD.refs > 0 BEGIN
    DELETE FROM coming_queue WHERE text_id = NEW.id;
END;
"""


def _add_suspects(database: Database) -> None:
    for statement in _statements(SUSPECTS):
        database.execute(statement)


def _add_identity(database: Database) -> None:
    """Add the columns of `FileIdentity`; 0 if unknown."""
    database.execute("ALTER TABLE files ADD COLUMN inode INTEGER NOT NULL DEFAULT 0")
    database.execute("ALTER TABLE files ADD COLUMN changed_ns INTEGER NOT NULL DEFAULT 0")


def _add_coming_model(database: Database) -> None:
    for statement in _statements(COMING):
        database.execute(statement)


def _ignore_suspects(database: Database) -> None:
    """Add the column for texts whose problem the user chose to ignore; see `PoisonTextTable.ignore`."""
    database.execute("ALTER TABLE suspects ADD COLUMN ignored INTEGER NOT NULL DEFAULT 0")


def _add_vector_checksums(database: Database) -> None:
    """Add the CRC-32 of each vector, NULL for known vectors until `RowConverter` encodes them."""
    database.execute("ALTER TABLE vectors ADD COLUMN checksum INTEGER")


JUNK = """
-- True for junk (text/junk_detection.py): found by its words, has no vector and waits for none.
ALTER TABLE texts ADD COLUMN junk INTEGER NOT NULL DEFAULT 0;

DROP TRIGGER text_changed;
CREATE TRIGGER text_changed AFTER UPDATE OF refs, embedded, set_aside, junk ON texts BEGIN
    UPDATE counters SET
        passages_embedded = passages_embedded + NEW.refs * (NEW.embedded OR NEW.set_aside OR NEW.junk)
            - OLD.refs * (OLD.embedded OR OLD.set_aside OR OLD.junk),
        texts_embedded = texts_embedded + (NEW.refs > 0 AND NEW.embedded) - (OLD.refs > 0 AND OLD.embedded),
        texts_waiting = texts_waiting
            + (NEW.refs > 0 AND NOT NEW.embedded AND NOT NEW.set_aside AND NOT NEW.junk)
            - (OLD.refs > 0 AND NOT OLD.embedded AND NOT OLD.set_aside AND NOT OLD.junk);
END;

DROP TRIGGER text_used;
CREATE TRIGGER text_used AFTER UPDATE OF refs ON texts WHEN NEW.refs > 0 AND OLD.refs = 0 AND NOT NEW.junk BEGIN
    INSERT OR IGNORE INTO coming_queue (text_id, urgency)
    SELECT NEW.id, coalesce((SELECT max(files.urgency) FROM passages JOIN files ON files.id = passages.file_id
        WHERE passages.text_id = NEW.id), 0)
    FROM meta WHERE meta.key = 'coming_model'
        AND NOT EXISTS (SELECT 1 FROM vectors WHERE vectors.id = (CAST(meta.value AS INTEGER) << 40) + NEW.id)
        AND NOT EXISTS (SELECT 1 FROM suspects WHERE suspects.id = (CAST(meta.value AS INTEGER) << 40) + NEW.id
            AND suspects.set_aside_s IS NOT NULL);
END;
"""


NAME_PASSAGES = """
-- A passage with a negative ordinal is the name of a file without text. It is no text: `refs` does not count it.
DROP TRIGGER passage_added;
CREATE TRIGGER passage_added AFTER INSERT ON passages WHEN NEW.ordinal >= 0 BEGIN
    UPDATE texts SET refs = refs + 1 WHERE id = NEW.text_id;
END;
DROP TRIGGER passage_gone;
CREATE TRIGGER passage_gone AFTER DELETE ON passages WHEN OLD.ordinal >= 0 BEGIN
    UPDATE texts SET refs = refs - 1 WHERE id = OLD.text_id;
END;
"""


def _add_junk(database: Database) -> None:
    """Add the mark for junk; `JunkTexts` sets it when the catalog is opened and when the rules change."""
    for statement in _statements(JUNK):
        database.execute(statement)


def _add_name_passages(database: Database) -> None:
    """Allow name passages for files without text; `FileTable.add_names` adds those of known files."""
    for statement in _statements(NAME_PASSAGES):
        database.execute(statement)


def _add_authors(database: Database) -> None:
    """Add the author, which known files lack until they are read again."""
    database.execute("ALTER TABLE files ADD COLUMN author TEXT")


EMBEDDING_ORDER = """
-- Number of texts in embed_queue that are the first passage of a file; store/catalog/embedding_order.py adds 1,000,000
-- days to their urgency.
ALTER TABLE counters ADD COLUMN first_waiting INTEGER NOT NULL DEFAULT 0;

UPDATE embed_queue SET urgency = urgency + 1000000 WHERE text_id IN (
    SELECT text_id FROM passages WHERE (file_id, ordinal) IN (
        SELECT file_id, min(ordinal) FROM passages JOIN texts ON texts.id = passages.text_id
        WHERE ordinal >= 0 AND NOT texts.junk GROUP BY file_id));
UPDATE counters SET first_waiting = (
    SELECT count(*) FROM embed_queue WHERE urgency BETWEEN 500000 AND 1500000);

CREATE TRIGGER first_added AFTER INSERT ON embed_queue WHEN NEW.urgency BETWEEN 500000 AND 1500000 BEGIN
    UPDATE counters SET first_waiting = first_waiting + 1;
END;
CREATE TRIGGER first_gone AFTER DELETE ON embed_queue WHEN OLD.urgency BETWEEN 500000 AND 1500000 BEGIN
    UPDATE counters SET first_waiting = first_waiting - 1;
END;
CREATE TRIGGER first_moved AFTER UPDATE OF urgency ON embed_queue BEGIN
    UPDATE counters SET first_waiting = first_waiting + (NEW.urgency BETWEEN 500000 AND 1500000)
        - (OLD.urgency BETWEEN 500000 AND 1500000);
END;
"""


def _order_embedding(database: Database) -> None:
    """Embed the first passage of every file before all others, and count those that wait."""
    for statement in _statements(EMBEDDING_ORDER):
        database.execute(statement)


# Keys in `meta`: the greatest id of a text, and of a vector, that may not be in the form of `row_encoding`; see
# RowConverter.
TEXTS_LEFT = "texts_to_convert"
VECTORS_LEFT = "vectors_to_convert"


def _encode_rows(database: Database) -> None:
    """Have all texts and vectors converted to the form of `row_encoding`, later: it takes 50 µs per row."""
    database.execute("DELETE FROM meta WHERE key = 'vector_checksums'")
    for key, table in ((TEXTS_LEFT, "texts"), (VECTORS_LEFT, "vectors")):
        # With max(id), SQLite would read the whole table.
        database.execute(f"INSERT OR REPLACE INTO meta SELECT ?, id FROM {table} ORDER BY id DESC LIMIT 1", (key,))


CONTAINERS = """
-- NULL for a file on disk. A member of a container has the id of the outermost one, which is a file on disk.
ALTER TABLE files ADD COLUMN container_id INTEGER REFERENCES files (id);
CREATE INDEX files_by_container ON files (container_id) WHERE container_id IS NOT NULL;

-- Containers whose members have to be read.
CREATE TABLE container_queue (
    file_id INTEGER PRIMARY KEY REFERENCES files (id),
    urgency REAL NOT NULL,
    force INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX container_queue_by_urgency ON container_queue (urgency DESC, file_id);
"""


def _add_containers(database: Database) -> None:
    """Add the members of containers; `ContainerTable.ensure_current` queues the known containers."""
    for statement in _statements(CONTAINERS):
        database.execute(statement)


RECOGNITIONS = """
-- NULL for text that the file itself contains; for recognized text the mean confidence of its lines, 0 to 1.
ALTER TABLE passages ADD COLUMN confidence REAL;

-- Text of pictures, by their content: pages of scans, picture files, pictures in documents. Pictures without text have
-- a row, too, so that they are not recognized again.
CREATE TABLE recognitions (
    picture_hash BLOB PRIMARY KEY,
    engine TEXT NOT NULL,
    confidence REAL NOT NULL,
    -- Deflated JSON: text, box and confidence of each line.
    lines BLOB NOT NULL,
    recognized_at_s REAL NOT NULL
);

-- The pictures of a content, in reading order.
CREATE TABLE pictures (
    content_hash BLOB NOT NULL,
    number INTEGER NOT NULL,
    page INTEGER NOT NULL,
    picture_hash BLOB NOT NULL,
    PRIMARY KEY (content_hash, number)
) WITHOUT ROWID;

-- Contents whose recognition has ended, with the options that it had.
CREATE TABLE recognized_contents (
    content_hash BLOB PRIMARY KEY,
    state TEXT NOT NULL,
    options TEXT NOT NULL,
    pages INTEGER NOT NULL,
    notes TEXT NOT NULL DEFAULT '[]'
);

-- Files whose pictures have to be recognized.
CREATE TABLE recognition_queue (
    file_id INTEGER PRIMARY KEY REFERENCES files (id),
    urgency REAL NOT NULL,
    pages INTEGER NOT NULL DEFAULT 1,
    language TEXT NOT NULL DEFAULT '',
    -- Pictures recognized before this time are recognized again.
    not_before_s REAL NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX recognition_queue_by_urgency ON recognition_queue (urgency DESC, file_id);
"""


def _add_recognition(database: Database) -> None:
    """Add recognized text; `RecognitionTable.ensure_queued` queues the known files."""
    for statement in _statements(RECOGNITIONS):
        database.execute(statement)


USES = """
-- Queries after which files were used. The vector has two bytes per dimension; empty without a model.
CREATE TABLE used_queries (
    query TEXT PRIMARY KEY,
    model TEXT NOT NULL,
    vector BLOB NOT NULL,
    used_at_s REAL NOT NULL
) WITHOUT ROWID;

CREATE TABLE uses (
    query TEXT NOT NULL REFERENCES used_queries (query) ON DELETE CASCADE,
    file_id INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
    weight REAL NOT NULL,
    used_at_s REAL NOT NULL,
    PRIMARY KEY (query, file_id)
) WITHOUT ROWID;
CREATE INDEX uses_by_file ON uses (file_id);
"""


def _add_uses(database: Database) -> None:
    for statement in _statements(USES):
        database.execute(statement)


# One function per migration; the schema version is the number of migrations applied. Never change a released one.
MIGRATIONS: list[Callable[[Database], None]] = [
    _create,
    _count_ignored,
    _add_suspects,
    _add_identity,
    _add_coming_model,
    _ignore_suspects,
    _add_vector_checksums,
    _add_junk,
    _add_name_passages,
    _add_authors,
    _order_embedding,
    _encode_rows,
    _add_containers,
    _add_recognition,
    _add_uses,
]


def migrate(database: Database) -> None:
    """Migrate the catalog to the current version, each step in a transaction.

    Raises CatalogTooNewError for a later version, CatalogDamagedError for another program's database.
    """
    version = _version(database)
    while version < len(MIGRATIONS):
        with database.transaction():
            # Another thread may have done this step meanwhile.
            version = _version(database)
            if version < len(MIGRATIONS):
                MIGRATIONS[version](database)
                version += 1
                database.execute(f"PRAGMA user_version = {version}")


def is_current(database: Database) -> bool:
    """True if no migration is needed. Raises CatalogTooNewError, CatalogDamagedError."""
    return _version(database) == len(MIGRATIONS)


def check_version(database: Database) -> None:
    """Check a read-only catalog. Raises CatalogTooNewError, CatalogDamagedError, CatalogUnavailableError."""
    if not is_current(database):
        raise CatalogUnavailableError(
            Message(
                "The index in {file} was created by an older version of this program and is not writable.",
                file=database.path,
            ),
            Message("Free some disk space, and check that the folder is writable."),
        )


def _version(database: Database) -> int:
    version: int = database.value("PRAGMA user_version")
    if version > len(MIGRATIONS):
        raise CatalogTooNewError(
            Message("The index in {file} was created by a newer version of this program.", file=database.path),
            Message("Install the newer version again, or choose another folder for the index."),
        )
    foreign = database.value("PRAGMA application_id") != APPLICATION_ID
    if foreign and (version or database.value("SELECT count(*) FROM sqlite_master")):
        raise CatalogDamagedError(
            Message("{file} is a database of another program.", file=database.path),
            Message("Move that file away and start again."),
        )
    return version


def _statements(script: str) -> list[str]:
    """Split a script into statements; executescript would commit the transaction in progress."""
    found: list[str] = []
    inside = False
    current: list[str] = []
    for line in script.splitlines():
        if not line.strip() or line.strip().startswith("--"):
            continue
        current.append(line)
        inside = (inside or line.startswith("CREATE TRIGGER")) and line != "END;"
        if line.endswith(";") and not inside:
            found.append("\n".join(current))
            current = []
    return found
