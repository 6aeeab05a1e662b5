// SPDX-License-Identifier: Apache-2.0
// furniture.c: what stands on a page beside the article.
//
//   in    "Share To:"                        out   LINE_OUT, share line
//   in    "2 komentar:"                      out   LINE_FROM, comment form
//   in    "(Baca juga: Gencatan senjata)"    out   the bracket, link line
//
// The markers are the rows of data/id/furniture.tsv; here stands only what a
// row may ask for. A marker is compared word by word, in lower case, without
// punctuation, and the longest one that fits wins.
#include "text/furniture.h"

#include "text/scan.h"

enum {
    MARKER_WORDS = 8, // a marker has no more
    LEAD = 8,         // bytes of punctuation before a line's first word
    GAP = 6,          // bytes of punctuation between a marker's words
    HEADLINE = 120,   // bytes
};

#define NAME(id, text) text,
static const char *const PLACES[] = { SK_PLACES(NAME) };
static const char *const THENS[] = { SK_THENS(NAME) };
static const char *const WHYS[] = { SK_LEFT_OUT(NAME) };
#undef NAME

const char *sk_left_why(LeftWhy why) { return WHYS[why]; }

// The number of `cell` among `names`; `other` where it is none of them.
static uint8_t number_of(Str cell, const char *const *names, unsigned n,
                         unsigned other)
{
    for (unsigned i = 0; i < n; i++) {
        if (sk_str_eq(cell, sk_str_of(names[i]))) return (uint8_t)i;
    }
    return (uint8_t)other;
}

static Rule read_rule(const Table *t, uint32_t row)
{
    Str     place = sk_table_cell(t, row, sk_table_col(t, "place"));
    Str     then = sk_table_cell(t, row, sk_table_col(t, "then"));
    Str     why = sk_table_cell(t, row, sk_table_col(t, "why"));
    int64_t max = sk_str_int(sk_table_cell(t, row, sk_table_col(t, "max")));
    return (Rule){
        .place = number_of(place, PLACES, PLACE_COUNT, PLACE_COUNT),
        .then = number_of(then, THENS, THEN_COUNT, THEN_COUNT),
        .why = number_of(why, WHYS, LEFT_COUNT, LEFT_OTHER),
        .max = max > 0 && max < UINT32_MAX ? (uint32_t)max : UINT32_MAX,
    };
}

SkStatus sk_furniture_init(Arena *a, const Pack *id, Furniture *f)
{
    *f = (Furniture){ .table = sk_table(id, "furniture"),
                      .outlets = sk_table(id, "outlets") };
    uint32_t n = f->table.n_rows;
    f->marker = sk_table_col(&f->table, "marker");
    f->rules = SK_NEW(a, Rule, n);
    f->has = SK_NEW(a, uint32_t, n);
    if (f->rules == NULL || f->has == NULL) return sk_arena_status(a);
    for (uint32_t i = 0; i < n; i++) {
        f->rules[i] = read_rule(&f->table, i);
        if (f->rules[i].place == PLACE_HAS) f->has[f->n_has++] = i;
    }
    return SK_OK;
}

// Bytes of a hyphen or dash at `at`, or 0.
static size_t dash(Str s, size_t at)
{
    uint32_t cp = sk_scan_cp(s, at);
    if (cp == '-') return 1;
    return cp >= 0x2010 && cp <= 0x2015 ? 3 : 0;
}

// True where nothing but punctuation and blanks follows.
static bool no_more_words(Str s, size_t at)
{
    Span word;
    return !sk_scan_word(s, at, s.n, &word);
}

static bool then_mark(Str s, size_t at)
{
    uint32_t cp = sk_scan_cp(s, at);
    return cp == ':' || cp == '(' || cp == 0xA9 || sk_cp_digit(cp);
}

// Whether what stands behind the marker, at `at`, is what the rule asks for.
static bool then_fits(const Rule *r, Str s, size_t at)
{
    if (r->then == THEN_ANY) return true;
    if (r->then == THEN_END) return no_more_words(s, at);
    if (r->then == THEN_SLASH) return at < s.n && s.p[at] == '/';
    at = sk_scan_blanks(s, at);
    if (r->then == THEN_MARK) return then_mark(s, at);
    bool colon = at < s.n && s.p[at] == ':';
    if (r->then == THEN_COLON) return colon;
    if (r->then == THEN_DASH) return colon || dash(s, at) > 0;
    if (r->then != THEN_COLONEND) return false;
    Span all = sk_scan_trim(s, (Span){ 0, (uint32_t)s.n });
    return all.end > 0 && s.p[all.end - 1] == ':';
}

// The longest marker of one of `places` (bits) at `at`, and of its rows the
// first that fits; *end is where its words end. NULL: there is none.
static const Rule *find_rule(const Furniture *f, Str s, size_t at,
                             unsigned places, size_t *end)
{
    const Rule *best = NULL;
    uint64_t    h = SK_HASH_SEED;
    for (int i = 0; i < MARKER_WORDS; i++) {
        Span w;
        if (!sk_scan_word(s, at, i == 0 ? LEAD : GAP, &w)) break;
        h = sk_scan_key(h, sk_span_str(s, w));
        at = w.end;
        PhraseHit hit = { 0 };
        while (sk_table_next_hash(&f->table, h, &hit)) {
            const Rule *r = &f->rules[hit.row];
            if ((places >> r->place & 1) == 0 || s.n > r->max) continue;
            if (!then_fits(r, s, at)) continue;
            best = r;
            *end = at;
            break;
        }
        if (!sk_table_more(&f->table, h)) break;
    }
    return best;
}

// A row of place "has" whose bytes stand in the line.
static const Rule *find_bytes(const Furniture *f, Str line)
{
    for (uint32_t i = 0; i < f->n_has; i++) {
        const Rule *r = &f->rules[f->has[i]];
        Str         bytes = sk_table_cell(&f->table, f->has[i], f->marker);
        if (line.n < bytes.n || line.n > r->max) continue;
        if (sk_str_find(line, bytes, 0) != SIZE_MAX) return r;
    }
    return NULL;
}

// True where the line starts with a quotation mark: somebody speaks.
static bool is_speech(Str line)
{
    uint32_t cp = sk_scan_cp(line, sk_scan_blanks(line, 0));
    return cp == '"' || cp == '\'' || (cp >= 0x2018 && cp <= 0x201F);
}

LineFate sk_furniture_line(const Furniture *f, Str line, LeftWhy *why)
{
    if (is_speech(line)) return LINE_KEEP;
    size_t   end;
    unsigned places = 1u << PLACE_LINE | 1u << PLACE_HEAD | 1u << PLACE_FROM;
    const Rule *r = find_rule(f, line, 0, places, &end);
    if (r == NULL) r = find_bytes(f, line);
    if (r == NULL) return LINE_KEEP;
    *why = (LeftWhy)r->why;
    if (r->place == PLACE_HEAD) return LINE_HEAD;
    return r->place == PLACE_FROM ? LINE_FROM : LINE_OUT;
}

bool sk_furniture_headline(Str line)
{
    if (line.n == 0 || line.n > HEADLINE) return false;
    uint32_t last = sk_scan_cp_before(line, line.n);
    if (last == '.' || last == ',' || last == ';' || last == '"' ||
        last == 0x201D || last == 0x2026)
        return false;
    return sk_str_find(line, SK_STR(". "), 0) == SIZE_MAX &&
           sk_str_find(line, SK_STR(",\""), 0) == SIZE_MAX;
}

// The bracket that closes the one at `at`, at most `far` bytes on, or 0.
static size_t closing(Str s, size_t at, size_t far)
{
    char   open = s.p[at], close = open == '(' ? ')' : ']';
    size_t depth = 0, stop = s.n - at < far ? s.n : at + far;
    for (; at < stop; at++) {
        if (s.p[at] == open) depth++;
        if (s.p[at] == close && --depth == 0) return at;
    }
    return 0;
}

size_t sk_furniture_bracket(const Furniture *f, Str line, size_t at,
                            LeftWhy *why)
{
    enum { FAR = 320 };
    size_t end, first = sk_scan_blanks(sk_str_sub(line, 0, at + 3), at + 1);
    if (!sk_scan_alnum(line, first)) return 0;
    Span w;
    if (!sk_scan_word(line, first, LEAD, &w)) return 0;
    uint64_t  h = sk_scan_key(SK_HASH_SEED, sk_span_str(line, w));
    PhraseHit hit = { 0 };
    if (!sk_table_more(&f->table, h) &&
        !sk_table_next_hash(&f->table, h, &hit))
        return 0;
    size_t close = closing(line, at, FAR);
    if (close == 0) return 0;
    Str         inside = sk_str_sub(line, at + 1, close);
    const Rule *r = find_rule(f, inside, 0, 1u << PLACE_BRACKET, &end);
    if (r == NULL) return 0;
    *why = (LeftWhy)r->why;
    return close + 1;
}

size_t sk_furniture_rest(const Furniture *f, Str line, size_t at, LeftWhy *why)
{
    size_t      end;
    Str         rest = sk_str_sub(line, at, line.n);
    const Rule *r = find_rule(f, rest, 0, 1u << PLACE_REST, &end);
    if (r == NULL) return 0;
    *why = (LeftWhy)r->why;
    return line.n;
}

size_t sk_furniture_word(const Furniture *f, Str line, LeftWhy *why)
{
    size_t      end;
    const Rule *r = find_rule(f, line, 0, 1u << PLACE_WORD, &end);
    if (r == NULL) return 0;
    *why = (LeftWhy)r->why;
    return end;
}
