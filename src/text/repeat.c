// SPDX-License-Identifier: Apache-2.0
// repeat.c: a sentence that stood before is left out.
//
//   in    "Qara direbut. Warga lari.\nQara  direbut.\n"
//   out   "Qara direbut. Warga lari.\n", "Qara  direbut." left out
//
// Blogs print a paragraph twice, as a lead and in the article. Sentences are
// compared word for word, blanks apart; the first one stays. The text, its
// map and all spans are then moved together, in place.
#include "text/clean.h"
#include "text/scan.h"

// A sentence's words one after the other, without the blanks.
static Str next_piece(Str s, size_t *at)
{
    size_t beg = sk_scan_blanks(s, *at), end = beg;
    while (end < s.n && sk_scan_blank(s, end) == 0) end++;
    *at = end;
    return sk_str_sub(s, beg, end);
}

static uint64_t hash_words(Str s)
{
    uint64_t h = SK_HASH_SEED;
    for (size_t at = 0; at < s.n;) h = sk_hash(next_piece(s, &at), h);
    return h;
}

static bool same_words(Str a, Str b)
{
    size_t i = 0, j = 0;
    while (i < a.n || j < b.n) {
        if (!sk_str_eq(next_piece(a, &i), next_piece(b, &j))) return false;
    }
    return true;
}

typedef struct {
    uint32_t hash; // the low half
    uint32_t sent; // number + 1; 0: the slot is free
} Slot;

// gone[i] = 1 for each sentence that stood before; how many there are.
static uint32_t mark_repeats(const Document *doc, Slot *slot, uint32_t cap,
                             uint8_t *gone)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < doc->sents.n; i++) {
        Str      s = sk_span_str(doc->text, doc->sents.v[i]);
        uint32_t h = (uint32_t)hash_words(s);
        uint32_t at = h & (cap - 1);
        for (; slot[at].sent != 0; at = (at + 1) & (cap - 1)) {
            if (slot[at].hash != h) continue;
            Span first = doc->sents.v[slot[at].sent - 1];
            if (!same_words(s, sk_span_str(doc->text, first))) continue;
            gone[i] = 1;
            n++;
            break;
        }
        if (gone[i] == 0) slot[at] = (Slot){ h, i + 1 };
    }
    return n;
}

// What goes with a repeated sentence: the blanks behind it, up to the next
// line where something stands.
static Span cut_of(const Document *doc, uint32_t i)
{
    Span cut = doc->sents.v[i];
    cut.end = (uint32_t)sk_scan_blanks(doc->text, cut.end);
    bool starts = cut.beg == 0 || doc->text.p[cut.beg - 1] == '\n';
    if (starts || cut.end == doc->text.n) return cut;
    // The sentence before it keeps its line end.
    for (uint32_t at = doc->sents.v[i].end; at < cut.end; at++) {
        if (doc->text.p[at] == '\n') {
            cut.end = at;
            break;
        }
    }
    return cut;
}

typedef struct {
    Arena    *a;
    Document *doc;
    Span     *cuts; // [n], in text order, apart from each other
    uint32_t  n;
    uint32_t *before; // [n + 1] bytes of the cuts before each
} Mover;

// Where a clean byte stands after the cuts; one inside a cut: at its place.
static uint32_t moved(const Mover *m, uint32_t at)
{
    uint32_t lo = 0, hi = m->n;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (m->cuts[mid].beg < at)
            lo = mid + 1;
        else
            hi = mid;
    }
    if (lo == 0) return at;
    Span     c = m->cuts[lo - 1];
    uint32_t here = at < c.end ? at - c.beg : c.end - c.beg;
    return at - m->before[lo - 1] - here;
}

static Span moved_span(const Mover *m, Span s)
{
    return (Span){ moved(m, s.beg), moved(m, s.end) };
}

// The original bytes behind clean bytes [beg, end) of run `r`.
static Span orig_of(const MapRun *r, Span s)
{
    if (!r->copy) return (Span){ r->orig, r->orig + 1 };
    return (Span){ r->orig + (s.beg - r->clean),
                   r->orig + (s.end - r->clean) };
}

static SkStatus add_left(Mover *m, Span orig)
{
    Document *doc = m->doc;
    if (doc->left.n > 0) {
        LeftOut *last = &doc->left.v[doc->left.n - 1];
        if (last->why == LEFT_REPEAT && last->orig.end == orig.beg) {
            last->orig.end = orig.end;
            return SK_OK;
        }
    }
    return SK_PUSH(m->a, &doc->left, ((LeftOut){ orig, LEFT_REPEAT }));
}

// Splits run [s.beg, s.end) at the cuts: kept parts become runs, cut parts
// are left out.
static SkStatus move_run(Mover *m, const MapRun *r, Span s, uint32_t *cut)
{
    while (s.beg < s.end) {
        while (*cut < m->n && m->cuts[*cut].end <= s.beg) ++*cut;
        Span     c = *cut < m->n ? m->cuts[*cut] : (Span){ s.end, s.end };
        bool     out = c.beg <= s.beg;
        uint32_t end = out ? c.end : c.beg;
        Span     part = { s.beg, end < s.end ? end : s.end };
        Span     orig = orig_of(r, part);
        if (out)
            SK_TRY(add_left(m, orig));
        else
            SK_TRY(
                SK_PUSH(m->a, &m->doc->runs,
                        ((MapRun){ moved(m, part.beg), orig.beg, r->copy })));
        s.beg = part.end;
    }
    return SK_OK;
}

// Runs and left-out pieces anew, in the order of the original.
static SkStatus move_runs(Mover *m)
{
    Document *doc = m->doc;
    Document  old = *doc;
    uint32_t  cut = 0, left = 0;
    // Each cut parts one run at most, and gives a piece for each run in it.
    doc->runs.cap = old.runs.n + m->n;
    doc->left.cap = old.left.n + old.runs.n + m->n;
    doc->runs.v = SK_NEW(m->a, MapRun, doc->runs.cap);
    doc->left.v = SK_NEW(m->a, LeftOut, doc->left.cap);
    if (doc->runs.v == NULL || doc->left.v == NULL)
        return sk_arena_status(m->a);
    doc->runs.n = doc->left.n = 0;
    for (uint32_t i = 0; i < old.runs.n; i++) {
        const MapRun *r = &old.runs.v[i];
        uint32_t      end = i + 1 < old.runs.n ? old.runs.v[i + 1].clean
                                               : (uint32_t)old.text.n;
        for (; left < old.left.n && old.left.v[left].orig.beg < r->orig;
             left++)
            SK_TRY(SK_PUSH(m->a, &doc->left, old.left.v[left]));
        SK_TRY(move_run(m, r, (Span){ r->clean, end }, &cut));
    }
    for (; left < old.left.n; left++)
        SK_TRY(SK_PUSH(m->a, &doc->left, old.left.v[left]));
    return SK_OK;
}

static SkStatus move_text(Mover *m)
{
    char    *out = sk_arena_zalloc(m->a, m->doc->text.n + 1, 1);
    uint32_t from = 0, n = 0;
    if (out == NULL) return sk_arena_status(m->a);
    for (uint32_t i = 0; i <= m->n; i++) {
        uint32_t to = i < m->n ? m->cuts[i].beg : (uint32_t)m->doc->text.n;
        memcpy(out + n, m->doc->text.p + from, to - from);
        n += to - from;
        if (i < m->n) from = m->cuts[i].end;
    }
    m->doc->text = (Str){ out, n };
    return SK_OK;
}

static void move_spans(const Mover *m, const uint8_t *gone)
{
    Document *doc = m->doc;
    uint32_t  n = 0;
    for (uint32_t i = 0; i < doc->sents.n; i++) {
        if (gone[i] == 0) doc->sents.v[n++] = moved_span(m, doc->sents.v[i]);
    }
    doc->sents.n = n;
    n = 0;
    for (uint32_t i = 0; i < doc->paras.n; i++) {
        Span p = sk_scan_trim(doc->text, moved_span(m, doc->paras.v[i]));
        if (!sk_span_empty(p)) doc->paras.v[n++] = p;
    }
    doc->paras.n = n;
    doc->dateline = moved_span(m, doc->dateline);
    doc->dateline_place = moved_span(m, doc->dateline_place);
    doc->dateline_outlet = moved_span(m, doc->dateline_outlet);
}

static SkStatus find_cuts(Mover *m, const uint8_t *gone, uint32_t n)
{
    m->cuts = SK_NEW(m->a, Span, n);
    m->before = SK_NEW(m->a, uint32_t, n + 1);
    if (m->cuts == NULL || m->before == NULL) return sk_arena_status(m->a);
    for (uint32_t i = 0; i < m->doc->sents.n; i++) {
        if (gone[i] == 0) continue;
        Span c = cut_of(m->doc, i);
        m->cuts[m->n] = c;
        m->before[m->n + 1] = m->before[m->n] + (c.end - c.beg);
        m->n++;
    }
    return SK_OK;
}

SkStatus sk_repeat_drop(Arena *a, Document *doc)
{
    uint32_t cap = 4;
    while (cap / 2 < doc->sents.n) cap *= 2;
    Slot    *slot = SK_NEW(a, Slot, cap);
    uint8_t *gone = SK_NEW(a, uint8_t, doc->sents.n);
    if (slot == NULL || gone == NULL) return sk_arena_status(a);
    uint32_t n = mark_repeats(doc, slot, cap, gone);
    if (n == 0) return SK_OK;
    Mover m = { .a = a, .doc = doc };
    SK_TRY(find_cuts(&m, gone, n));
    SK_TRY(move_runs(&m));
    SK_TRY(move_text(&m));
    move_spans(&m, gone);
    return SK_OK;
}
