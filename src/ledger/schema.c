// SPDX-License-Identifier: Apache-2.0
// schema.c: the ledger's tables, as SQLite keeps them.
//
//   in    an empty SQLite file
//   out   tables   document coder coding claim claim_party claim_count
//         views    documents codings newest claims all_claims parties
//                  counts
//
// Tables (singular) are what is stored, every row for ever: triggers refuse
// UPDATE, DELETE, and INSERT OR REPLACE. Views (plural) are for readers: ids
// as hex, lists as text, and in `claims` only the newest coding of each
// document's newest version. docs/ledger.md tells what each column means; a
// test holds the two together.
#include "ledger/db.h"

#define NAME_IS(column, name)  " OR " column " = '" name "'"
#define KIND_IS(id, name)      NAME_IS("kind", name)
#define ROLE_IS(id, name)      NAME_IS("role", name)
#define COUNT_OF_IS(id, name)  NAME_IS("of", name)
#define PRECISION_IS(id, name) NAME_IS("precision", name)
#define ONE_OF(list, is)       "CHECK (false" list(is) ")"

#define DOCUMENT_TABLE                                                        \
    "CREATE TABLE document (\n"                                               \
    "  id        INTEGER PRIMARY KEY, -- order of entry\n"                    \
    "  doc       TEXT NOT NULL,\n"                                            \
    "  sha256    BLOB NOT NULL CHECK (length(sha256) = 32),\n"                \
    "  size      INTEGER NOT NULL CHECK (size >= 0),\n"                       \
    "  title     TEXT,\n"                                                     \
    "  outlet    TEXT,\n"                                                     \
    "  url       TEXT,\n"                                                     \
    "  published TEXT,\n"                                                     \
    "  lang      TEXT,\n"                                                     \
    "  recorded  TEXT NOT NULL,\n"                                            \
    "  packed    BLOB NOT NULL, -- the bytes as they came, zstd\n"            \
    "  UNIQUE (doc, sha256)\n"                                                \
    ") STRICT;\n"

#define CODER_TABLE                                                           \
    "CREATE TABLE coder (\n"                                                  \
    "  id    INTEGER PRIMARY KEY,\n"                                          \
    "  saksi TEXT NOT NULL, -- version of the program\n"                      \
    "  packs TEXT NOT NULL, -- hash of each pack, JSON\n"                     \
    "  UNIQUE (saksi, packs)\n"                                               \
    ") STRICT;\n"

#define CODING_TABLE                                                          \
    "CREATE TABLE coding (\n"                                                 \
    "  id       INTEGER PRIMARY KEY, -- order of entry\n"                     \
    "  document INTEGER NOT NULL REFERENCES document (id),\n"                 \
    "  coder    INTEGER NOT NULL REFERENCES coder (id),\n"                    \
    "  claims   INTEGER NOT NULL CHECK (claims >= 0),\n"                      \
    "  recorded TEXT NOT NULL,\n"                                             \
    "  UNIQUE (document, coder)\n"                                            \
    ") STRICT;\n"

#define CLAIM_TABLE                                                           \
    "CREATE TABLE claim (\n"                                                  \
    "  id         INTEGER PRIMARY KEY,\n"                                     \
    "  claim      BLOB NOT NULL CHECK (length(claim) = 16),\n"                \
    "  document   INTEGER NOT NULL,\n"                                        \
    "  coder      INTEGER NOT NULL,\n"                                        \
    "  n          INTEGER NOT NULL CHECK (n >= 0), -- order in the text\n"    \
    "  kind       TEXT NOT NULL " ONE_OF(                                     \
        SK_CLAIM_KINDS,                                                       \
        KIND_IS) ",\n"                                                        \
                 "  type       TEXT,\n"                                       \
                 "  mode       TEXT,\n"                                       \
                 "  rel        TEXT,\n"                                       \
                 "  extent     TEXT,\n"                                       \
                 "  aux        TEXT,\n"                                       \
                 "  stance     TEXT,\n"                                       \
                 "  trigger    TEXT, -- the words\n"                          \
                 "  sentence   INTEGER NOT NULL,\n"                           \
                 "  quote_beg  INTEGER NOT NULL,\n"                           \
                 "  quote_end  INTEGER NOT NULL CHECK (quote_end > "          \
                 "quote_beg),\n"                                              \
                 "  place      TEXT, -- the words\n"                          \
                 "  place_id   TEXT,\n"                                       \
                 "  place_name TEXT,\n"                                       \
                 "  admin1     TEXT,\n"                                       \
                 "  country    TEXT,\n"                                       \
                 "  lat        REAL,\n"                                       \
                 "  lon        REAL,\n"                                       \
                 "  precision  TEXT " ONE_OF(                                 \
                     SK_PRECISIONS,                                           \
                     PRECISION_IS) ",\n"                                      \
                                   "  date_text  TEXT, -- the words\n"        \
                                   "  date       TEXT, -- EDTF\n"             \
                                   "  earliest   TEXT, -- the days between "  \
                                   "which it lies\n"                          \
                                   "  latest     TEXT CHECK (latest >= "      \
                                   "earliest),\n"                             \
                                   "  confidence REAL NOT NULL CHECK "        \
                                   "(confidence BETWEEN 0 AND 1),\n"          \
                                   "  json       TEXT NOT NULL,\n"            \
                                   "  UNIQUE (claim, coder),\n"               \
                                   "  UNIQUE (document, coder, n),\n"         \
                                   "  FOREIGN KEY (document, coder) "         \
                                   "REFERENCES coding (document, coder)\n"    \
                                   ") STRICT;\n"                              \
                                   "CREATE INDEX claim_country ON claim "     \
                                   "(country);\n"                             \
                                   "CREATE INDEX claim_dates ON claim "       \
                                   "(earliest, latest);\n"

#define PARTY_TABLE                                                           \
    "CREATE TABLE claim_party (\n"                                            \
    "  claim   INTEGER NOT NULL REFERENCES claim (id),\n"                     \
    "  role    TEXT NOT NULL " ONE_OF(                                        \
        SK_LEDGER_ROLES,                                                      \
        ROLE_IS) ",\n"                                                        \
                 "  n       INTEGER NOT NULL CHECK (n >= 0),\n"               \
                 "  text    TEXT, -- the words\n"                             \
                 "  id      TEXT,\n"                                          \
                 "  name    TEXT,\n"                                          \
                 "  country TEXT,\n"                                          \
                 "  sector  TEXT,\n"                                          \
                 "  PRIMARY KEY (claim, role, n)\n"                           \
                 ") STRICT, WITHOUT ROWID;\n"                                 \
                 "CREATE INDEX claim_party_id ON claim_party (id) WHERE id "  \
                 "IS NOT NULL;\n"

#define COUNT_TABLE                                                           \
    "CREATE TABLE claim_count (\n"                                            \
    "  claim   INTEGER NOT NULL REFERENCES claim (id),\n"                     \
    "  n       INTEGER NOT NULL CHECK (n >= 0),\n"                            \
    "  of      TEXT NOT NULL " ONE_OF(                                        \
        SK_COUNT_OFS,                                                         \
        COUNT_OF_IS) ",\n"                                                    \
                     "  low     INTEGER, -- NULL: open\n"                     \
                     "  high    INTEGER, -- NULL: open\n"                     \
                     "  approx  INTEGER NOT NULL CHECK (approx IN (0, 1)),\n" \
                     "  part_of INTEGER,\n"                                   \
                     "  text    TEXT, -- the words\n"                         \
                     "  who     TEXT, -- the words\n"                         \
                     "  PRIMARY KEY (claim, n)\n"                             \
                     ") STRICT, WITHOUT ROWID;\n"

// `same` finds the row that a REPLACE would throw away.
#define APPEND_ONLY(table, same)                                              \
    "CREATE TRIGGER " table "_no_update BEFORE UPDATE ON " table "\n"         \
    "BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: no UPDATE "        \
    "of " table "'); END;\n"                                                  \
    "CREATE TRIGGER " table "_no_delete BEFORE DELETE ON " table "\n"         \
    "BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: no DELETE "        \
    "from " table "'); END;\n"                                                \
    "CREATE TRIGGER " table "_no_replace BEFORE INSERT ON " table "\n"        \
    "WHEN EXISTS (SELECT 1 FROM " table " WHERE " same ")\n"                  \
    "BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: this row "         \
    "of " table " is there already'); END;\n"

#define TRIGGERS                                                              \
    APPEND_ONLY("document",                                                   \
                "id = NEW.id OR (doc = NEW.doc AND sha256 = NEW.sha256)")     \
    APPEND_ONLY("coder",                                                      \
                "id = NEW.id OR (saksi = NEW.saksi AND packs = NEW.packs)")   \
    APPEND_ONLY("coding", "id = NEW.id OR (document = NEW.document"           \
                          " AND coder = NEW.coder)")                          \
    APPEND_ONLY("claim", "id = NEW.id OR (claim = NEW.claim"                  \
                         " AND coder = NEW.coder) OR (document = "            \
                         "NEW.document AND coder = NEW.coder"                 \
                         " AND n = NEW.n)")                                   \
    APPEND_ONLY("claim_party", "claim = NEW.claim AND role = NEW.role"        \
                               " AND n = NEW.n")                              \
    APPEND_ONLY("claim_count", "claim = NEW.claim AND n = NEW.n")

// The coding of each document that stands for it: the last one that was added,
// of the last version.
#define NEWEST_VIEW                                                           \
    "CREATE VIEW newest AS\n"                                                 \
    "SELECT k.id, k.document, k.coder, k.recorded FROM coding k\n"            \
    "JOIN document d ON d.id = k.document\n"                                  \
    "WHERE NOT EXISTS (SELECT 1 FROM coding o\n"                              \
    "    WHERE o.document = k.document AND o.id > k.id)\n"                    \
    "  AND NOT EXISTS (SELECT 1 FROM document o\n"                            \
    "    WHERE o.doc = d.doc AND o.id > d.id);\n"

#define DOCUMENT_VIEWS                                                        \
    "CREATE VIEW documents AS\n"                                              \
    "SELECT d.doc, d.title, d.outlet, d.url, d.published, d.lang, d.size,\n"  \
    "  lower(hex(d.sha256)) AS sha256, d.recorded,\n"                         \
    "  (SELECT count(*) FROM document o WHERE o.doc = d.doc\n"                \
    "    AND o.id <= d.id) AS version,\n"                                     \
    "  NOT EXISTS (SELECT 1 FROM document o WHERE o.doc = d.doc\n"            \
    "    AND o.id > d.id) AS newest\n"                                        \
    "FROM document d;\n"                                                      \
    "CREATE VIEW codings AS\n"                                                \
    "SELECT d.doc, lower(hex(d.sha256)) AS sha256, r.saksi, r.packs,\n"       \
    "  k.claims, k.recorded,\n"                                               \
    "  EXISTS (SELECT 1 FROM newest w WHERE w.id = k.id) AS newest\n"         \
    "FROM coding k JOIN document d ON d.id = k.document\n"                    \
    "JOIN coder r ON r.id = k.coder;\n"

#define LIST_OF(role, name)                                                   \
    "  (SELECT group_concat(text, ' | ') FROM (SELECT p.text AS text\n"       \
    "    FROM claim_party p WHERE p.claim = c.id AND p.role = '" role "'\n"   \
    "    ORDER BY p.n)) AS " name ",\n"

#define CLAIM_VIEWS                                                           \
    "CREATE VIEW all_claims AS\n"                                             \
    "SELECT lower(hex(c.claim)) AS claim, d.doc, d.published, d.outlet,\n"    \
    "  c.kind, c.type, c.mode, c.rel, c.extent, c.aux, c.stance,\n"           \
    "  c.trigger,\n" LIST_OF("actor", "actors")                               \
        LIST_OF("recipient", "recipients") LIST_OF("a", "a") LIST_OF(         \
            "b", "b") "  c.place, c.place_id, c.place_name, c.admin1, "       \
                      "c.country, c.lat,\n"                                   \
                      "  c.lon, c.precision, c.date_text, c.date, "           \
                      "c.earliest, c.latest,\n"                               \
                      "  (SELECT group_concat(toll, ' | ') FROM (SELECT "     \
                      "t.of || ' ' ||\n"                                      \
                      "    CASE WHEN t.low IS t.high THEN t.low ELSE "        \
                      "coalesce(t.low, '') ||\n"                              \
                      "    '..' || coalesce(t.high, '') END AS toll FROM "    \
                      "claim_count t\n"                                       \
                      "    WHERE t.claim = c.id ORDER BY t.n)) AS "           \
                      "counts,\n" LIST_OF(                                    \
                          "source",                                           \
                          "sources") "  c.confidence, json_extract(c.json, "  \
                                     "'$.quote_text') AS quote,\n"            \
                                     "  r.saksi, k.recorded,\n"               \
                                     "  EXISTS (SELECT 1 FROM newest w "      \
                                     "WHERE w.id = k.id) AS newest,\n"        \
                                     "  c.json\n"                             \
                                     "FROM coding k JOIN document d ON d.id " \
                                     "= k.document\n"                         \
                                     "JOIN coder r ON r.id = k.coder\n"       \
                                     "JOIN claim c ON c.document = "          \
                                     "k.document AND c.coder = k.coder;\n"    \
                                     "CREATE VIEW claims AS SELECT * FROM "   \
                                     "all_claims WHERE newest;\n"

// These two show the newest codings only, as claims does.
#define PART_VIEWS                                                            \
    "CREATE VIEW parties AS\n"                                                \
    "SELECT lower(hex(c.claim)) AS claim, d.doc, p.role, p.n, p.text, "       \
    "p.id,\n"                                                                 \
    "  p.name, p.country, p.sector\n"                                         \
    "FROM newest k JOIN document d ON d.id = k.document\n"                    \
    "JOIN claim c ON c.document = k.document AND c.coder = k.coder\n"         \
    "JOIN claim_party p ON p.claim = c.id;\n"                                 \
    "CREATE VIEW counts AS\n"                                                 \
    "SELECT lower(hex(c.claim)) AS claim, d.doc, t.n, t.of, t.low, t.high,\n" \
    "  t.approx, t.part_of, t.text, t.who\n"                                  \
    "FROM newest k JOIN document d ON d.id = k.document\n"                    \
    "JOIN claim c ON c.document = k.document AND c.coder = k.coder\n"         \
    "JOIN claim_count t ON t.claim = c.id;\n"

const char *const sk_ledger_schema =
    DOCUMENT_TABLE CODER_TABLE CODING_TABLE CLAIM_TABLE PARTY_TABLE COUNT_TABLE
        TRIGGERS NEWEST_VIEW DOCUMENT_VIEWS CLAIM_VIEWS PART_VIEWS;
