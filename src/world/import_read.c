// SPDX-License-Identifier: Apache-2.0
// import_read.c: the files of gazetteers, row by row.
//
//   in    "172955\tAl Qaşr\tAl Qasr\t…\t35.9\t36.5\tP\tPPL\tSY\t…\t09\t…"
//   out   geonames:172955 "Al Qaşr" PPL SY, province Idlib, 35.9 36.5
//
// What a file is, its first line tells: 19 cells and a number in front, a dump
// of GeoNames; a bracket, GeoJSON; else the names of columns, parted by tabs
// or commas, a table such as places.tsv or a "meta" file of Who's On First.
// Bad rows are told with their line and passed over.
#include "base/utf8.h"
#include "world/import_row.h"

enum { COLS_MOST = 64, DUMP_COLS = 19, SAME_COLS = 4 };

// The columns of GeoNames' dumps that are read.
enum {
    DUMP_ID = 0,
    DUMP_NAME = 1,
    DUMP_ASCII = 2,
    DUMP_ALTERNATES = 3,
    DUMP_LAT = 4,
    DUMP_LON = 5,
    DUMP_CODE = 7,
    DUMP_COUNTRY = 8,
    DUMP_ADMIN1 = 10,
    DUMP_PEOPLE = 14
};
// And of alternateNames.txt.
enum {
    OTHER_ID = 1,
    OTHER_LANG = 2,
    OTHER_NAME = 3,
    OTHER_OLD = 7,
    OTHER_COLS = 4
};

typedef struct {
    Importer   *im;
    const char *path;
    Str         text, rest;
    uint64_t    line;
    Str         cell[COLS_MOST];
    uint32_t    n; // cells of the row
} Reader;

static bool next_line(Reader *r, Str *line)
{
    if (r->rest.n == 0) return false;
    *line = sk_str_cut(&r->rest, '\n');
    r->line++;
    if (sk_str_ends(*line, SK_STR("\r"))) line->n--;
    const ImportTold *told = &r->im->told;
    if (told->step) told->step(told->ctx, r->text.n - r->rest.n, r->text.n);
    return true;
}

static void bad(Reader *r, const char *what)
{
    r->im->counts.rows++;
    sk_import_bad(r->im, r->path, r->line, what);
}

static bool cut_tabs(Reader *r, Str line)
{
    r->n = 0;
    for (Str rest = line; rest.p != NULL;) {
        if (r->n == COLS_MOST) return false;
        r->cell[r->n++] = sk_str_cut(&rest, '\t');
    }
    return true;
}

// Cuts a line of CSV; quoted cells are written anew in the row's arena, which
// the row before it used. False where a quote stays open.
static bool cut_commas(Reader *r, Str line)
{
    sk_arena_reset(&r->im->row);
    char *to = SK_NEW(&r->im->row, char, line.n + 1);
    r->n = 0;
    for (size_t at = 0; to != NULL && r->n < COLS_MOST; at++) {
        char *beg = to;
        bool  quoted = at < line.n && line.p[at] == '"';
        if (quoted) at++;
        for (; at < line.n; at++) {
            if (!quoted && line.p[at] == ',') break;
            if (quoted && line.p[at] == '"') {
                if (at + 1 == line.n || line.p[at + 1] != '"') break;
                at++;
            }
            *to++ = line.p[at];
        }
        if (quoted && at++ >= line.n) return false;
        r->cell[r->n++] = (Str){ beg, (size_t)(to - beg) };
        if (at >= line.n) return true;
        if (line.p[at] != ',') return false;
    }
    return false;
}

static SkStatus add(Reader *r, const GivenPlace *p)
{
    const char *what;
    SK_TRY(sk_import_add(r->im, p, &what));
    if (what) sk_import_bad(r->im, r->path, r->line, what);
    return SK_OK;
}

// --- GeoNames ---------------------------------------------------------------

// "SY.09": a province's key.
static Str admin_key(Arena *a, Str country, Str code)
{
    Buf b = sk_buf(a);
    sk_buf_put(&b, country);
    sk_buf_char(&b, '.');
    sk_buf_put(&b, code);
    return b.status == SK_OK ? sk_buf_str(&b) : (Str){ NULL, 0 };
}

static SkStatus add_admin(Reader *r)
{
    bool      fresh;
    Importer *im = r->im;
    Str       key = admin_key(&im->keep, r->cell[DUMP_COUNTRY],
                              r->cell[DUMP_ADMIN1]);
    Str       name = sk_str_copy(&im->keep, r->cell[DUMP_ASCII]);
    if (key.p == NULL || name.p == NULL) return sk_arena_status(&im->keep);
    uint32_t *at = sk_strmap_put(&im->keep, &im->admin, key, &fresh);
    if (at == NULL) return sk_arena_status(&im->keep);
    if (!fresh) return SK_OK;
    *at = im->admin_names.n;
    return SK_PUSH(&im->keep, &im->admin_names, name);
}

// The provinces of a dump, which may stand behind their villages.
static SkStatus read_admins(Reader *r)
{
    Str line;
    while (next_line(r, &line)) {
        if (sk_str_find(line, SK_STR("\tADM1\t"), 0) == SIZE_MAX) continue;
        if (cut_tabs(r, line) && r->n == DUMP_COLS &&
            sk_utf8_check(line) == SIZE_MAX)
            SK_TRY(add_admin(r));
    }
    r->rest = r->text;
    r->line = 0;
    return SK_OK;
}

static SkStatus read_dump_row(Reader *r)
{
    Importer  *im = r->im;
    GivenPlace p = { .id = r->cell[DUMP_ID],
                     .name = r->cell[DUMP_NAME],
                     .ascii = r->cell[DUMP_ASCII],
                     .alternates = r->cell[DUMP_ALTERNATES],
                     .sep = ',',
                     .feature = r->cell[DUMP_CODE],
                     .country = r->cell[DUMP_COUNTRY],
                     .lat = r->cell[DUMP_LAT],
                     .lon = r->cell[DUMP_LON],
                     .population = r->cell[DUMP_PEOPLE] };
    sk_arena_reset(&im->row);
    Str key = admin_key(&im->row, p.country, r->cell[DUMP_ADMIN1]);
    if (key.p == NULL) return sk_arena_status(&im->row);
    const uint32_t *at = sk_strmap_get(&im->admin, key);
    if (at != NULL) p.admin1 = im->admin_names.v[*at];
    return add(r, &p);
}

static SkStatus read_dump(Reader *r)
{
    Str line;
    SK_TRY(read_admins(r));
    while (next_line(r, &line)) {
        if (line.n == 0) continue;
        if (sk_utf8_check(line) != SIZE_MAX)
            bad(r, "not UTF-8");
        else if (!cut_tabs(r, line) || r->n != DUMP_COLS)
            bad(r, "not the 19 columns of a GeoNames dump");
        else
            SK_TRY(read_dump_row(r));
    }
    return SK_OK;
}

// --- tables with a header ---------------------------------------------------

typedef enum {
    F_ID,
    F_NAME,
    F_ASCII,
    F_ALTERNATES,
    F_ALIASES,
    F_FEATURE,
    F_COUNTRY,
    F_ADMIN1,
    F_LAT,
    F_LON,
    F_PEOPLE,
    F_SIZE,
    F_GONE,
    F_COUNT
} Field;

// What a field's column may be called; the first that is filled counts.
static const char *const FIELDS[F_COUNT][SAME_COLS] = {
    [F_ID] = { "id", "geonameid", "wof:id" },
    [F_NAME] = { "name", "wof:name" },
    [F_ASCII] = { "ascii_name", "asciiname", "fullname" },
    [F_ALTERNATES] = { "alternates", "alternatenames" },
    [F_ALIASES] = { "aliases", "aliases*" },
    [F_FEATURE] = { "kind", "fcode", "placetype", "feature" },
    [F_COUNTRY] = { "iso3", "iso_country", "wof_country", "country" },
    [F_ADMIN1] = { "admin1" },
    [F_LAT] = { "lat", "lbl_latitude", "geom_latitude", "latitude" },
    [F_LON] = { "lon", "lbl_longitude", "geom_longitude", "longitude" },
    [F_PEOPLE] = { "population", "gn:population", "wof:population" },
    [F_SIZE] = { "size" },
    [F_GONE] = { "superseded_by", "deprecated" },
};

typedef struct {
    uint32_t col[F_COUNT][SAME_COLS]; // a cell's number, plus 1; 0: none
    uint32_t n;                       // columns
    bool     commas, wof;
} Header;

static void read_header(const Reader *r, Header *h)
{
    h->n = r->n;
    for (unsigned f = 0; f < F_COUNT; f++)
        for (unsigned k = 0; k < SAME_COLS && FIELDS[f][k]; k++)
            for (uint32_t i = 0; i < r->n; i++)
                if (sk_str_eq(sk_str_of(FIELDS[f][k]), r->cell[i]))
                    h->col[f][k] = i + 1;
    h->wof = false;
    for (uint32_t i = 0; i < r->n; i++)
        h->wof = h->wof || sk_str_eq(r->cell[i], SK_STR("placetype"));
}

static bool has_field(const Header *h, Field f)
{
    for (unsigned k = 0; k < SAME_COLS; k++)
        if (h->col[f][k] > 0) return true;
    return false;
}

static Str field(const Reader *r, const Header *h, Field f)
{
    for (unsigned k = 0; k < SAME_COLS; k++) {
        uint32_t col = h->col[f][k];
        if (col > 0 && col <= r->n && r->cell[col - 1].n > 0)
            return r->cell[col - 1];
    }
    return SK_STR("");
}

// "wof:85678301" of the number.
static Str wof_id(Str id, char room[32])
{
    if (id.n == 0 || sk_str_int(id) < 0) return id;
    int n = snprintf(room, 32, "wof:%.*s", (int)id.n, id.p);
    return (Str){ room, (size_t)n };
}

static SkStatus read_table_row(Reader *r, const Header *h)
{
    char       id[32];
    GivenPlace p = { .id = field(r, h, F_ID),
                     .name = field(r, h, F_NAME),
                     .ascii = field(r, h, F_ASCII),
                     .alternates = field(r, h, F_ALTERNATES),
                     .sep = '|',
                     .aliases = field(r, h, F_ALIASES),
                     .feature = field(r, h, F_FEATURE),
                     .country = field(r, h, F_COUNTRY),
                     .admin1 = field(r, h, F_ADMIN1),
                     .lat = field(r, h, F_LAT),
                     .lon = field(r, h, F_LON),
                     .population = field(r, h, F_PEOPLE),
                     .size = field(r, h, F_SIZE) };
    if (h->wof) p.id = wof_id(p.id, id);
    if (p.alternates.n > 0 && !memchr(p.alternates.p, '|', p.alternates.n))
        p.sep = ',';
    if (field(r, h, F_GONE).n == 0) return add(r, &p);
    r->im->counts.rows++;
    r->im->counts.other++;
    return SK_OK;
}

// The row's cells live on when the arena that held them is used again.
static bool keep_cells(Reader *r, char *room, size_t size)
{
    for (uint32_t i = 0; i < r->n; i++) {
        if (r->cell[i].n > size) return false;
        if (r->cell[i].n > 0) memcpy(room, r->cell[i].p, r->cell[i].n);
        r->cell[i].p = room;
        room += r->cell[i].n;
        size -= r->cell[i].n;
    }
    return true;
}

static SkStatus read_rows(Reader *r, const Header *h)
{
    enum { ROOM = 1 << 16 };
    Str   line;
    char *room = SK_NEW(&r->im->keep, char, ROOM);
    if (room == NULL) return sk_arena_status(&r->im->keep);
    while (next_line(r, &line)) {
        if (line.n == 0 || line.p[0] == '#') continue;
        bool cut = h->commas ? cut_commas(r, line) && keep_cells(r, room, ROOM)
                             : cut_tabs(r, line);
        if (sk_utf8_check(line) != SIZE_MAX)
            bad(r, "not UTF-8");
        else if (!cut)
            bad(r, h->commas ? "a quote stays open, or too many cells"
                             : "too many cells");
        else if (r->n > h->n)
            bad(r, "more cells than the header has columns");
        else
            SK_TRY(read_table_row(r, h));
    }
    return SK_OK;
}

static SkStatus fail(const Reader *r, const char *what, char why[256])
{
    snprintf(why, 256, "%.120s: %.120s", r->path, what);
    return SK_USAGE;
}

static SkStatus read_table(Reader *r, Str line, char why[256])
{
    Header h = { 0 };
    h.commas = sk_str_find(line, SK_STR("\t"), 0) == SIZE_MAX;
    bool cut = h.commas ? cut_commas(r, line) : cut_tabs(r, line);
    if (cut) read_header(r, &h);
    if (!cut || !has_field(&h, F_ID) || !has_field(&h, F_NAME) ||
        !has_field(&h, F_LAT) || !has_field(&h, F_LON))
        return fail(r,
                    "no gazetteer that is known: neither a GeoNames dump nor "
                    "GeoJSON, nor a table with columns id, name, lat, lon",
                    why);
    return read_rows(r, &h);
}

// --- files ------------------------------------------------------------------

static bool is_dump(Reader *r, Str line)
{
    return cut_tabs(r, line) && r->n == DUMP_COLS &&
           sk_str_int(r->cell[DUMP_ID]) >= 0;
}

static SkStatus read_text(Reader *r, char why[256])
{
    Str line = SK_STR("");
    if (sk_str_starts(r->text, SK_STR("\xEF\xBB\xBF")))
        r->text = sk_str_sub(r->text, 3, r->text.n);
    r->rest = r->text;
    Str first = sk_str_trim(r->text);
    if (first.n > 0 && (first.p[0] == '{' || first.p[0] == '['))
        return sk_import_json(r->im, r->path, r->text, why);
    while (next_line(r, &line))
        if (line.n > 0 && line.p[0] != '#') break;
    if (!is_dump(r, line)) return read_table(r, line, why);
    r->rest = r->text;
    r->line = 0;
    return read_dump(r);
}

static SkStatus open_file(MapFile *file, const char *path, char why[256])
{
    SkStatus status = sk_mapfile_open(file, path);
    if (status != SK_OK) snprintf(why, 256, "%.160s: %m", path);
    return status;
}

static SkStatus read_file(Importer *im, const char *path, char why[256])
{
    MapFile file;
    why[0] = '\0';
    SK_TRY(open_file(&file, path, why));
    Reader   r = { .im = im, .path = path, .text = file.data };
    SkStatus status = read_text(&r, why);
    sk_mapfile_close(&file);
    if (status != SK_OK && why[0] == '\0')
        snprintf(why, 256, "%.160s:%llu: %s", path, (unsigned long long)r.line,
                 sk_status_text(status));
    return status;
}

SkStatus sk_import_file(Importer *im, const char *path, char why[256])
{
    im->pass = IMPORT_ROWS;
    return read_file(im, path, why);
}

SkStatus sk_import_ids(Importer *im, const char *path, char why[256])
{
    ImportCounts counts = im->counts;
    ImportTold   told = im->told;
    im->pass = IMPORT_IDS;
    im->told = (ImportTold){ 0 }; // the rows come again
    SkStatus status = read_file(im, path, why);
    im->told = told;
    im->counts = counts;
    return status;
}

// --- alternateNames.txt -----------------------------------------------------

// Languages have two or three letters; what is longer is "link", "post" ….
static bool is_name(const Reader *r)
{
    Str  lang = r->cell[OTHER_LANG];
    bool old = r->n > OTHER_OLD && sk_str_eq(r->cell[OTHER_OLD], SK_STR("1"));
    return !old && (lang.n <= 3 || memchr(lang.p, '-', lang.n));
}

static SkStatus add_other(Reader *r, Str id)
{
    bool      fresh;
    Importer *im = r->im;
    Str       key = sk_str_copy(&im->keep, id);
    if (key.p == NULL) return sk_arena_status(&im->keep);
    uint32_t *at = sk_strmap_put(&im->keep, &im->others, key, &fresh);
    if (at == NULL) return sk_arena_status(&im->keep);
    if (fresh) {
        *at = im->other_names.n;
        SK_TRY(SK_PUSH(&im->keep, &im->other_names, sk_buf(&im->keep)));
    }
    Buf *b = &im->other_names.v[*at];
    if (b->n > 0) sk_buf_char(b, '\t');
    sk_buf_put(b, r->cell[OTHER_NAME]);
    return b->status;
}

static SkStatus read_others(Reader *r)
{
    Str line;
    while (next_line(r, &line)) {
        char id[32];
        if (line.n == 0) continue;
        if (sk_utf8_check(line) != SIZE_MAX || !cut_tabs(r, line) ||
            r->n < OTHER_COLS || r->cell[OTHER_ID].n > 18) {
            bad(r, "not the columns of GeoNames' alternateNames.txt");
            continue;
        }
        int n = snprintf(id, sizeof id, "geonames:%.*s",
                         (int)r->cell[OTHER_ID].n, r->cell[OTHER_ID].p);
        Str key = { id, (size_t)n };
        if (sk_strmap_get(&r->im->ids, key) && is_name(r))
            SK_TRY(add_other(r, key));
    }
    return SK_OK;
}

SkStatus sk_import_alternates(Importer *im, const char *path, char why[256])
{
    MapFile file;
    why[0] = '\0';
    SK_TRY(open_file(&file, path, why));
    Reader r = { .im = im, .path = path, .text = file.data };
    r.rest = r.text;
    SkStatus status = read_others(&r);
    sk_mapfile_close(&file);
    if (status != SK_OK)
        snprintf(why, 256, "%.160s: %s", path, sk_status_text(status));
    return status;
}
