// SPDX-License-Identifier: Apache-2.0
// clean.c: original bytes -> clean text, with the map back.
//
//   in    "\\Kami siap,\\\" kata dia. (Baca juga: Gencatan)\r\nShare To:\r\n"
//   out   "\"Kami siap,\" kata dia. \n", runs, and three pieces left out
//
// Twice over the lines: first each gets its fate (a comment form decides
// about the lines before it as well), then what is kept is copied byte by
// byte. Every original byte is copied, stands behind a made one, or is left
// out; nothing is read twice, so the time is linear.
#include "text/clean.h"

#include "text/furniture.h"
#include "text/scan.h"

enum {
    HEADLINES = 6,    // at most so many lines below a bare "baca juga"
    SHARE_LINES = 8,  // between a share line and the comment form
    SHARE_LINE = 160, // bytes of such a line
    LAST_LINES = 3,   // lines at the end where credits stand
    REST = 240,       // a link at the end of a line starts in its last bytes
};

typedef struct {
    Arena    *a;
    Furniture f;
    Document *doc;
    Str       in;   // doc->orig
    char     *out;  // [in.n]
    uint32_t  n;    // bytes in it
    uint8_t  *fate; // [n_lines] 0: kept, else LeftWhy + 1
    uint32_t  n_lines;
    uint32_t  last; // the line from which on credits are expected
} Cleaner;

// A line of the original: [beg, end) its text, [end, next) its end.
typedef struct {
    uint32_t beg, end, next;
} Line;

static bool next_line(Str in, Line *l)
{
    if (l->next >= in.n) return false;
    size_t at = l->beg = l->next;
    while (at < in.n && in.p[at] != '\n' && in.p[at] != '\r') at++;
    l->end = (uint32_t)at;
    if (at < in.n)
        at += in.p[at] == '\r' && at + 1 < in.n && in.p[at + 1] == '\n' ? 2
                                                                        : 1;
    l->next = (uint32_t)at;
    return true;
}

static Str line_str(const Cleaner *c, const Line *l)
{
    return sk_span_str(c->in, sk_scan_trim(c->in, (Span){ l->beg, l->end }));
}

// The three ways of an original byte.

// True where original byte `beg` follows the last copied one.
static bool goes_on(const Cleaner *c, uint32_t beg)
{
    if (c->doc->runs.n == 0) return false;
    const MapRun *r = &c->doc->runs.v[c->doc->runs.n - 1];
    return r->copy && r->orig + (c->n - r->clean) == beg;
}

static SkStatus keep(Cleaner *c, uint32_t beg, uint32_t end)
{
    if (beg == end) return SK_OK;
    if (!goes_on(c, beg))
        SK_TRY(SK_PUSH(c->a, &c->doc->runs, ((MapRun){ c->n, beg, true })));
    memcpy(c->out + c->n, c->in.p + beg, end - beg);
    c->n += end - beg;
    return SK_OK;
}

static SkStatus make(Cleaner *c, char byte, uint32_t orig)
{
    SK_TRY(SK_PUSH(c->a, &c->doc->runs, ((MapRun){ c->n, orig, false })));
    c->out[c->n++] = byte;
    return SK_OK;
}

static SkStatus drop(Cleaner *c, uint32_t beg, uint32_t end, LeftWhy why)
{
    if (beg == end) return SK_OK;
    LeftOut l = { { beg, end }, why };
    return SK_PUSH(c->a, &c->doc->left, l);
}

// First pass: the fates.

static void set_fate(Cleaner *c, uint32_t from, uint32_t to, LeftWhy why)
{
    memset(c->fate + from, (int)why + 1, to - from);
}

// What the lines before this one expect.
typedef struct {
    uint32_t headlines; // so many may still follow
    uint32_t share;     // the line behind the last share line; 0: none near
    uint32_t lines;     // lines with words since then
} Mood;

// Returns false where the rest of the document is furniture.
static bool judge_line(Cleaner *c, Mood *m, uint32_t i, Str line)
{
    LeftWhy  why = LEFT_OTHER;
    LineFate fate = sk_furniture_line(&c->f, line, &why);
    if (fate == LINE_FROM) {
        if (m->share > 0) set_fate(c, m->share, i, LEFT_OTHER);
        set_fate(c, i, c->n_lines, why);
        return false;
    }
    if (fate == LINE_KEEP && m->headlines > 0 && sk_furniture_headline(line)) {
        m->headlines--;
        set_fate(c, i, i + 1, LEFT_LINK);
    } else {
        m->headlines = fate == LINE_HEAD ? HEADLINES : 0;
        if (fate != LINE_KEEP) set_fate(c, i, i + 1, why);
    }
    if (++m->lines > SHARE_LINES || line.n > SHARE_LINE) m->share = 0;
    if (fate == LINE_OUT && why == LEFT_SHARE) {
        m->share = i + 1;
        m->lines = 0;
    }
    return true;
}

static void judge_lines(Cleaner *c)
{
    Mood     m = { 0 };
    Line     l = { 0 };
    uint32_t recent[LAST_LINES] = { 0 }, n = 0;
    for (uint32_t i = 0; next_line(c->in, &l); i++) {
        Str line = line_str(c, &l);
        if (line.n == 0) continue;
        if (!judge_line(c, &m, i, line)) break;
        if (c->fate[i] == 0) recent[n++ % LAST_LINES] = i;
    }
    c->last = n < LAST_LINES ? 0 : recent[n % LAST_LINES];
}

// Second pass: the bytes of a line that is kept.

// Bytes at `at` that show nothing on a page: zero-width marks, soft hyphens.
static uint32_t invisible(Str s, size_t at)
{
    uint32_t cp = sk_scan_cp(s, at);
    if (cp == 0xAD) return 2;
    if (cp == 0xFEFF || (cp >= 0x200B && cp <= 0x200F) || cp == 0x2060 ||
        (cp >= 0x202A && cp <= 0x202E))
        return 3;
    return 0;
}

// A backslash at `at`. One that stands for a lost quotation mark is before a
// capital, where a word begins; one that guards a quotation mark is left out,
// and "\n" written in letters is a line end.
static SkStatus mend(Cleaner *c, uint32_t *at, uint32_t end)
{
    Str      line = { c->in.p, end };
    uint32_t b = *at;
    char     next = b + 1 < end ? c->in.p[b + 1] : 0;
    bool     starts = b == 0 || c->in.p[b - 1] == '\n' ||
                  sk_scan_blank_before(line, b) > 0;
    *at = b + 1;
    if (starts && sk_scan_upper(line, b + 1)) return make(c, '"', b);
    if (next == '"' || next == '\'' || next == '/' || next == '\\')
        return drop(c, b, b + 1, LEFT_ESCAPE);
    if ((next == 'n' || next == 'r' || next == 't') &&
        !sk_scan_lower(line, b + 2)) {
        *at = b + 2;
        SK_TRY(drop(c, b + 1, b + 2, LEFT_ESCAPE));
        return make(c, next == 't' ? ' ' : '\n', b);
    }
    if (starts && sk_scan_alnum(line, b + 1))
        return drop(c, b, b + 1, LEFT_ESCAPE);
    return keep(c, b, b + 1);
}

// True where a sentence may start at `at`, behind the end of another.
static bool starts_sentence(Str line, size_t at)
{
    size_t blank = sk_scan_blank_before(line, at);
    for (int i = 0; i < 4 && blank > 0; i++) {
        at -= blank;
        blank = sk_scan_blank_before(line, at);
        if (blank > 0) continue;
        uint32_t cp = sk_scan_cp_before(line, at);
        return cp == '.' || cp == '"' || cp == 0x201D || cp == '?' ||
               cp == '!';
    }
    return false;
}

// The end of a piece of furniture that starts at `at` of a kept line, or 0.
static uint32_t piece_end(const Cleaner *c, Line l, uint32_t at, LeftWhy *why)
{
    Str    line = { c->in.p + l.beg, l.end - l.beg };
    size_t rel = at - l.beg, end = 0;
    char   byte = c->in.p[at];
    if (byte == '(' || byte == '[') {
        end = sk_furniture_bracket(&c->f, line, rel, why);
    } else if (l.end - at <= REST && starts_sentence(line, rel)) {
        end = sk_furniture_rest(&c->f, line, rel, why);
    }
    return end == 0 ? 0 : l.beg + (uint32_t)end;
}

// One step through a kept line: a plain byte, or something to mend.
static SkStatus copy_step(Cleaner *c, Line l, uint32_t *at)
{
    uint32_t b = *at;
    uint8_t  byte = (uint8_t)c->in.p[b];
    LeftWhy  why = LEFT_OTHER;
    if (byte == '\\') return mend(c, at, l.end);
    if (byte < ' ' && byte != '\t') {
        *at = b + 1;
        return make(c, ' ', b);
    }
    bool     may = byte == '(' || byte == '[' || (byte >= 'A' && byte <= 'Z');
    uint32_t end = may ? piece_end(c, l, b, &why) : 0;
    if (end == 0 && byte >= 0xC2) {
        uint32_t gone = invisible((Str){ c->in.p, l.end }, b);
        if (gone > 0) end = b + gone, why = LEFT_BLANK;
    }
    *at = end > 0 ? end : b + 1;
    return end > 0 ? drop(c, b, end, why) : keep(c, b, b + 1);
}

static SkStatus copy_line(Cleaner *c, uint32_t i, Line l)
{
    Str      line = { c->in.p + l.beg, l.end - l.beg };
    LeftWhy  why = LEFT_OTHER;
    uint32_t at = l.beg + (uint32_t)sk_furniture_word(&c->f, line, &why);
    uint32_t end = l.beg +
                   (uint32_t)sk_furniture_credit(&c->f, line, i >= c->last);
    SK_TRY(drop(c, l.beg, at, why));
    if (end < at) end = l.end;
    for (l.end = end; at < l.end;) SK_TRY(copy_step(c, l, &at));
    return drop(c, end, l.beg + (uint32_t)line.n, LEFT_CREDIT);
}

static SkStatus copy_line_end(Cleaner *c, Line l)
{
    if (l.end == l.next) return SK_OK;
    if (c->in.p[l.next - 1] == '\r') return make(c, '\n', l.end);
    SK_TRY(drop(c, l.end, l.next - 1, LEFT_BLANK));
    return keep(c, l.next - 1, l.next);
}

static SkStatus copy_lines(Cleaner *c)
{
    Line l = { 0 };
    for (uint32_t i = 0; next_line(c->in, &l); i++) {
        if (c->fate[i] != 0) {
            SK_TRY(drop(c, l.beg, l.next, (LeftWhy)(c->fate[i] - 1)));
            continue;
        }
        if (i == 0 && sk_str_starts(c->in, SK_STR("\xEF\xBB\xBF"))) {
            SK_TRY(drop(c, 0, 3, LEFT_BLANK));
            l.beg = 3;
        }
        SK_TRY(copy_line(c, i, l));
        SK_TRY(copy_line_end(c, l));
    }
    return SK_OK;
}

SkStatus sk_clean_text(Arena *a, const Pack *id, Document *doc)
{
    Cleaner c = { .a = a, .doc = doc, .in = doc->orig };
    Line    l = { 0 };
    while (next_line(c.in, &l)) c.n_lines++;
    SK_TRY(sk_furniture_init(a, id, &c.f));
    c.out = SK_NEW(a, char, c.in.n + 1);
    c.fate = SK_NEW(a, uint8_t, c.n_lines);
    if (c.out == NULL || c.fate == NULL) return sk_arena_status(a);
    judge_lines(&c);
    SK_TRY(copy_lines(&c));
    doc->text = (Str){ c.out, c.n };
    return SK_OK;
}
