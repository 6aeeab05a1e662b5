// SPDX-License-Identifier: Apache-2.0
// frame.c: triggers in a sentence, and the frame that each of them means.
//
//   in    "Tentara merebut Qara"           "Persib merebut gelar juara"
//   out   merebut: ASSAULT seize-territory  nothing (sport)
//
// The longest trigger of data/id/frames.tsv that begins at a word is taken;
// of the rows that have it, the first whose conditions hold. A word matches by
// its lower-case form, or as "@root" where it is a verb of that root.
#include "claim/coder.h"

enum { TRIGGER_WORDS = 6, VERY_HOT = 5 };

typedef struct {
    const Coder *c;
    uint32_t     s;        // sentence
    uint32_t     beg, end; // its words
    uint32_t col[11]; // kind type mode pos subj obj needs blocks flags sure
} Finder;

enum {
    COL_KIND,
    COL_TYPE,
    COL_MODE,
    COL_POS,
    COL_SUBJ,
    COL_OBJ,
    COL_NEEDS,
    COL_BLOCKS,
    COL_FLAGS,
    COL_SURE,
    COL_COUNT
};

bool sk_frame_flag(const Frame *f, const char *item)
{
    return sk_str_listed(f->flags, '|', sk_str_of(item));
}

static Str cell(const Finder *f, uint32_t row, int col)
{
    return sk_table_cell(&f->c->frames, row, f->col[col]);
}

static ClaimKind kind_of(Str name)
{
#define KIND_NAME(id, text) SK_STR(text),
    static const Str names[] = { SK_CLAIM_KINDS(KIND_NAME) };
    for (int k = 0; k < CLAIM_KIND_COUNT; k++) {
        if (sk_str_eq(names[k], name)) return (ClaimKind)k;
    }
    return CLAIM_EVENT;
}

static Frame read_frame(const Finder *f, uint32_t row)
{
    Frame fr = { .kind = kind_of(cell(f, row, COL_KIND)),
                 .type = cell(f, row, COL_TYPE),
                 .mode = cell(f, row, COL_MODE),
                 .pos = cell(f, row, COL_POS).n ? cell(f, row, COL_POS).p[0]
                                                : 'x',
                 .subj = cell(f, row, COL_SUBJ),
                 .obj = cell(f, row, COL_OBJ),
                 .needs = cell(f, row, COL_NEEDS),
                 .blocks = cell(f, row, COL_BLOCKS),
                 .flags = cell(f, row, COL_FLAGS),
                 .sure = (int)sk_str_int(cell(f, row, COL_SURE)),
                 .line = f->c->frames.lines[row] };
    if (fr.kind == CLAIM_RELATION) {
        fr.rel = fr.type;
        fr.type = (Str){ 0 };
    }
    return fr;
}

// --- conditions -------------------------------------------------------------

static bool chunk_is(const Coder *c, uint32_t k, Str what)
{
    if (k == NONE) return false;
    const Chunk *ch = &c->chunks.v[k];
    if (sk_str_eq(what, SK_STR("place"))) {
        if (ch->place != NONE) return true;
        for (uint32_t i = ch->beg; i < ch->end; i++) {
            if (is_a(c, i, IS_TERRITORY)) return true;
        }
        return word_at(c, ch->beg)->upos == UPOS_PROPN && ch->party == NONE;
    }
    return sk_phrase_party(c, ch);
}

// The chunk that stands right before word i (adverbs passed over), also before
// a coordination ("Warga ditangkap dan dipulangkan"), or NONE.
static uint32_t chunk_before(const Coder *c, uint32_t i, uint32_t beg)
{
    bool joined = false;
    while (i > beg) {
        i--;
        if (c->chunk_of[i] != NONE) return c->chunk_of[i];
        bool passed = is_a(c, i, IS_ABILITY | IS_SKIP | IS_WHICH | IS_AND) ||
                      word_at(c, i)->upos == UPOS_ADV ||
                      (joined && is_verb(c, i));
        if (!passed) return NONE;
        joined = joined || is_a(c, i, IS_AND);
    }
    return NONE;
}

static bool sentence_has(const Finder *f, uint64_t classes, bool places,
                         bool armed)
{
    const Coder *c = f->c;
    for (uint32_t i = f->beg; i < f->end; i++) {
        if (is_a(c, i, classes)) return true;
        if (places && c->place_at[i] != NONE) return true;
        if (armed && c->party_at[i] != NONE &&
            sk_scope_armed(&c->world->parties.v[c->party_at[i]]))
            return true;
    }
    return false;
}

// near:NAME. In a hot article conflict is near everywhere, and what would
// block elsewhere (crime, business …) does not.
static bool near_holds(const Finder *f, Str name, bool block)
{
    static const Str conflict = SK_STR("conflict"), forces = SK_STR("forces"),
                     territory = SK_STR("territory"),
                     weapon = SK_STR("weapon"), captive = SK_STR("captive"),
                     place = SK_STR("place"), party = SK_STR("party"),
                     crime = SK_STR("crime"), business = SK_STR("business");
    if (block && f->c->heat >= VERY_HOT &&
        (sk_str_eq(name, crime) || sk_str_eq(name, business)))
        return false;
    if (sk_scope_near(f->c, f->s, name)) return true;
    if (sk_str_eq(name, conflict)) return f->c->heat >= VERY_HOT;
    if (sk_str_eq(name, forces))
        return sentence_has(f, IS_FORCES, false, true);
    if (sk_str_eq(name, territory)) {
        return sentence_has(f, IS_TERRITORY, true, false);
    }
    if (sk_str_eq(name, weapon))
        return sentence_has(f, IS_WEAPON, false, false);
    if (sk_str_eq(name, captive)) {
        return sentence_has(f, IS_CAPTIVE, false, false);
    }
    if (sk_str_eq(name, place)) return sentence_has(f, 0, true, false);
    if (sk_str_eq(name, party)) {
        return sentence_has(f, IS_PEOPLE | IS_FORCES, false, true);
    }
    return false;
}

static bool word_within(const Finder *f, uint32_t beg, uint32_t end, Str word,
                        uint32_t reach)
{
    uint32_t from = beg > f->beg + reach ? beg - reach : f->beg;
    uint32_t to = end + reach < f->end ? end + reach : f->end;
    for (uint32_t i = from; i < to; i++) {
        if (i >= beg && i < end) continue;
        const Word *w = word_at(f->c, i);
        if (sk_str_eq(w->low, word) || sk_str_eq(w->root, word)) return true;
    }
    return false;
}

static bool passive(const Coder *c, uint32_t i)
{
    return word_at(c, i)->voice == VOICE_PASS;
}

// own:forces: the trigger's own phrase names an armed party.
static bool own_phrase_has(const Coder *c, uint32_t i)
{
    uint32_t k = c->chunk_of[i];
    if (k == NONE) return false;
    for (uint32_t w = c->chunks.v[k].beg; w < i; w++) {
        if (is_a(c, w, IS_FORCES)) return true;
    }
    return false;
}

// The words around a possible trigger, as the conditions see them.
typedef struct {
    uint32_t beg, end;    // of the trigger
    uint32_t left, right; // the phrases beside it, or NONE
} Place;

static bool is_word(const Finder *f, uint32_t i, Str low)
{
    return i >= f->beg && i < f->end && sk_str_eq(word_at(f->c, i)->low, low);
}

// One condition of needs or blocks: "near:forces", "obj:place", "w:jantung".
// frames.tsv says what each means.
static bool holds(const Finder *f, const Place *at, Str item, bool block)
{
    const Coder *c = f->c;
    Str          what = item;
    Str          key = sk_str_cut(&what, ':');
    bool         turned = passive(c, at->beg);
    if (!what.p) return false;
    if (sk_str_eq(key, SK_STR("near"))) return near_holds(f, what, block);
    if (sk_str_eq(key, SK_STR("w"))) {
        return word_within(f, at->beg, at->end, what, 6);
    }
    if (sk_str_eq(key, SK_STR("next"))) return is_word(f, at->end, what);
    if (sk_str_eq(key, SK_STR("before"))) {
        return at->beg > f->beg && is_word(f, at->beg - 1, what);
    }
    if (sk_str_eq(key, SK_STR("own"))) return own_phrase_has(c, at->beg);
    if (sk_str_eq(key, SK_STR("obj"))) {
        return chunk_is(c, turned ? at->left : at->right, what);
    }
    if (sk_str_eq(key, SK_STR("subj"))) return chunk_is(c, at->left, what);
    if (sk_str_eq(key, SK_STR("beside"))) {
        return chunk_is(c, at->right, what) ||
               chunk_is(c, c->chunk_of[at->beg], what);
    }
    return false;
}

// The condition that keeps the frame out, as frames.tsv writes it; "sure" when
// frame and article together are not sure enough; p == NULL when all hold.
static Str failing(const Finder *f, uint32_t beg, uint32_t end,
                   const Frame *fr)
{
    Str   needs = fr->needs, blocks = fr->blocks;
    bool  any = needs.n == 0;
    Place at = { .beg = beg,
                 .end = end,
                 .left = chunk_before(f->c, beg, f->beg),
                 .right = sk_phrase_after(f->c, end, f->end) };
    while (needs.p && !any) {
        any = holds(f, &at, sk_str_cut(&needs, '|'), false);
    }
    if (!any) return fr->needs;
    while (blocks.p) {
        Str item = sk_str_cut(&blocks, '|');
        if (item.n && holds(f, &at, item, true)) return item;
    }
    if (fr->sure + f->c->heat < SURE_ENOUGH) return SK_STR("sure");
    return (Str){ 0 };
}

// --- matching ---------------------------------------------------------------

typedef struct {
    uint32_t end; // word behind the match; 0: none
    Frame    frame;
} Match;

// Does the row's class of word fit the word at i?
static bool class_fits(const Coder *c, uint32_t i, char pos)
{
    bool verb = word_at(c, i)->upos == UPOS_VERB || c->at_root[i].p;
    return pos == 'x' || (pos == 'v') == verb;
}

// The first row of the words [beg, end) whose conditions hold, rows for the
// word's own class before others.
static void try_rows(const Finder *f, uint32_t beg, uint32_t end, uint64_t h,
                     Match *best)
{
    if (best->end >= end) return; // an earlier spelling of the same words
    for (int fits = 1; fits >= 0; fits--) {
        PhraseHit hit = { 0 };
        while (sk_table_next_hash(&f->c->frames, h, &hit)) {
            Frame fr = read_frame(f, hit.row);
            if (class_fits(f->c, beg, fr.pos) != fits) continue;
            if (failing(f, beg, end, &fr).p) continue;
            *best = (Match){ end, fr };
            return;
        }
    }
}

static void extend(const Finder *f, uint32_t beg, uint32_t i, uint64_t h,
                   Match *best)
{
    if (i >= f->end || i - beg >= TRIGGER_WORDS) return;
    uint64_t low = sk_phrase_add(h, word_at(f->c, i)->low);
    try_rows(f, beg, i + 1, low, best);
    if (sk_table_more(&f->c->frames, low)) extend(f, beg, i + 1, low, best);
    if (!f->c->at_root[i].p) return;
    uint64_t root = sk_phrase_add(h, f->c->at_root[i]);
    try_rows(f, beg, i + 1, root, best);
    if (sk_table_more(&f->c->frames, root)) extend(f, beg, i + 1, root, best);
}

// A word inside a listed name is no trigger ("Hizbullah", "Dewan Keamanan").
static bool inside_name(const Coder *c, uint32_t i)
{
    uint32_t    k = c->party_at[i];
    const Word *w = word_at(c, i);
    bool        capital = (w->flags & WORD_CAP) && !(w->flags & WORD_START);
    if (k != NONE && capital && c->world->parties.v[k].id.p) {
        const PartyMention *m = &c->world->parties.v[k];
        if (m->end - m->beg > 1) return true;
    }
    return c->time_at[i] != NONE;
}

static Finder finder_of(const Coder *c, uint32_t s)
{
    static const char *const names[] = { "kind",  "type", "mode",  "pos",
                                         "subj",  "obj",  "needs", "blocks",
                                         "flags", "sure" };
    Finder                   f = {
                          .c = c, .s = s, .beg = c->parts.v[s].beg, .end = c->parts.v[s].end
    };
    for (int k = 0; k < COL_COUNT; k++) {
        f.col[k] = sk_table_col(&c->frames, names[k]);
    }
    return f;
}

// The trigger of a match: the flags first, rest and last choose its words.
static Trigger trigger_of(const Finder *f, uint32_t i, const Match *m)
{
    const Coder *c = f->c;
    Trigger      t = { .beg = i,
                       .end = m->end,
                       .behind = m->end,
                       .frame = m->frame,
                       .sentence = f->s };
    if (sk_frame_flag(&m->frame, "first")) t.end = i + 1;
    if (sk_frame_flag(&m->frame, "rest") && m->end > i + 1) t.beg = i + 1;
    if (sk_frame_flag(&m->frame, "last")) t.beg = m->end - 1;
    bool verb = word_at(c, i)->upos == UPOS_VERB;
    t.verb = m->frame.pos == 'v' || (m->frame.pos == 'x' && verb);
    while (t.end < f->end && (word_at(c, t.end)->flags & WORD_CLITIC)) t.end++;
    if (t.behind < t.end) t.behind = t.end;
    return t;
}

SkStatus sk_frame_find(Coder *c, uint32_t s, Triggers *out)
{
    Finder f = finder_of(c, s);
    for (uint32_t i = f.beg; i < f.end;) {
        Match best = { 0 };
        if (!inside_name(c, i)) extend(&f, i, i, SK_HASH_SEED, &best);
        if (!best.end) {
            i++;
            continue;
        }
        SK_TRY(SK_PUSH(c->a, out, trigger_of(&f, i, &best)));
        i = out->v[out->n - 1].behind;
    }
    return SK_OK;
}

// --- explaining -------------------------------------------------------------

static void explain_row(const Finder *f, uint32_t beg, uint32_t end,
                        const Frame *fr, Buf *out)
{
    const Coder *c = f->c;
    Str          why = failing(f, beg, end, fr);
    sk_buf_put(out, SK_STR("  frame "));
    sk_buf_put(out, sk_span_str(c->an->doc->text, words_span(c, beg, end)));
    sk_buf_put(out, SK_STR("  "));
    sk_buf_put(out, fr->rel.p ? fr->rel : fr->type);
    if (fr->mode.n) {
        sk_buf_char(out, '/');
        sk_buf_put(out, fr->mode);
    }
    sk_buf_put(out, SK_STR("  frames.tsv:"));
    sk_buf_int(out, fr->line);
    if (!why.p) {
        sk_buf_put(out, SK_STR("  holds\n"));
        return;
    }
    sk_buf_put(out, SK_STR("  kept out by "));
    sk_buf_put(out, why);
    if (sk_str_eq(why, SK_STR("sure"))) {
        sk_buf_put(out, SK_STR(" ("));
        sk_buf_int(out, fr->sure);
        sk_buf_put(out, SK_STR(" + heat "));
        sk_buf_int(out, c->heat);
        sk_buf_put(out, SK_STR(" < "));
        sk_buf_int(out, SURE_ENOUGH);
        sk_buf_char(out, ')');
    }
    sk_buf_char(out, '\n');
}

static bool has_row(const Table *t, uint64_t h, uint32_t row)
{
    PhraseHit hit = { 0 };
    while (sk_table_next_hash(t, h, &hit)) {
        if (hit.row == row) return true;
    }
    return false;
}

static void explain_from(const Finder *f, uint32_t beg, uint32_t i, uint64_t h,
                         Buf *out)
{
    if (i >= f->end || i - beg >= TRIGGER_WORDS) return;
    Str ways[] = { word_at(f->c, i)->low, f->c->at_root[i] };
    for (int k = 0; k < 2; k++) {
        if (!ways[k].p) continue;
        uint64_t  g = sk_phrase_add(h, ways[k]);
        PhraseHit hit = { 0 };
        while (sk_table_next_hash(&f->c->frames, g, &hit)) {
            uint64_t low = sk_phrase_add(h, ways[0]);
            if (k > 0 && has_row(&f->c->frames, low, hit.row)) continue;
            Frame fr = read_frame(f, hit.row);
            explain_row(f, beg, i + 1, &fr, out);
        }
        if (sk_table_more(&f->c->frames, g)) {
            explain_from(f, beg, i + 1, g, out);
        }
    }
}

void sk_frame_explain(const Coder *c, uint32_t s, Buf *out)
{
    Finder f = finder_of(c, s);
    for (uint32_t i = f.beg; i < f.end; i++) {
        if (!inside_name(c, i)) {
            explain_from(&f, i, i, SK_HASH_SEED, out);
        }
    }
}

// --- instruments ------------------------------------------------------------

static Str instrument_at(const Coder *c, uint32_t i, uint32_t end,
                         uint32_t col)
{
    uint64_t h = SK_HASH_SEED;
    Str      mode = { 0 };
    for (uint32_t k = i; k < end; k++) {
        h = sk_phrase_add(h, word_at(c, k)->low);
        PhraseHit hit = { 0 };
        if (sk_table_next_hash(&c->instruments, h, &hit)) {
            mode = sk_table_cell(&c->instruments, hit.row, col);
        }
        if (!sk_table_more(&c->instruments, h)) break;
    }
    return mode;
}

Str sk_frame_instrument(const Coder *c, const Trigger *t)
{
    enum { REACH = 9 };
    uint32_t beg = c->parts.v[t->sentence].beg;
    uint32_t end = c->parts.v[t->sentence].end;
    uint32_t to = t->end + REACH < end ? t->end + REACH : end;
    uint32_t col = sk_table_col(&c->instruments, "mode");
    for (uint32_t i = t->end; i < to; i++) {
        if (is_a(c, i, IS_CLAUSE) && i > t->end) break;
        Str mode = instrument_at(c, i, end, col);
        if (mode.p) return mode;
    }
    uint32_t left = t->verb ? chunk_before(c, t->beg, beg) : NONE;
    if (left == NONE) return (Str){ 0 };
    for (uint32_t i = c->chunks.v[left].beg; i < c->chunks.v[left].end; i++) {
        Str mode = instrument_at(c, i, end, col); // "Drone RSF menghantam"
        if (mode.p) return mode;
    }
    return (Str){ 0 };
}
