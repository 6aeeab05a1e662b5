// SPDX-License-Identifier: Apache-2.0
// eval_places.c: `saksi eval --places`, how well places are resolved from raw
// text.
//
//   in    saksi eval --places places.gold.jsonl --verbose
//   out   level      places   found       answered          right
//         point          40      39  0.975      37  0.925      35  0.946
//         …
//         wrong: p3 Tripoli: own:1402 Tripoli LBY 32.89 13.18, 2219 km off
//
// Each text goes through the coder as a document. A gold place is found where
// a mention covers or meets its words, answered where that mention is known to
// be somewhere, right where that is the place: a country by its code; a region
// within 300 km or by its name; a province within 100 km, anything else within
// 25 km, both in gold's country. Right is a share of what was answered.
#include "cli/eval_places.h"

#include "cli/cli.h"
#include "cli/eval_score.h"

enum { CURVE_STEPS = 10, CURVE_STEP = 10 }; // 0, 10 … 90 percent

typedef struct {
    uint32_t places, found, answered, right;
} Tally;

typedef struct {
    Packs    packs;
    Arena    all, doc; // of the run, of one text
    uint8_t  min;      // score in percent below which nothing is answered
    bool     verbose;
    Tally    level[GOLD_LEVELS];
    Tally    curve[CURVE_STEPS];
    uint32_t texts, none, claimed; // names that are no places; answered ones
    Buf      rows;                 // what --verbose lists
} Run;

// What the coder made of one text.
typedef struct {
    const GoldText *gold;
    const Claims   *claims;
    const World    *world;
} Coded;

// The score of an answer, 0 to 100.
static uint8_t score_of(const PlaceMention *m) { return m->score; }

static bool has_answer(const PlaceMention *m)
{
    return m->id.p != NULL || m->located;
}

static Span bytes_of(const Coded *c, const PlaceMention *m)
{
    const Word *w = c->claims->an->words.v;
    Span        clean = { w[m->beg].span.beg, w[m->end - 1].span.end };
    return sk_text_orig_span(c->claims->doc, clean);
}

static uint32_t bytes_shared(Span a, Span b)
{
    uint32_t beg = a.beg > b.beg ? a.beg : b.beg;
    uint32_t end = a.end < b.end ? a.end : b.end;
    return end > beg ? end - beg : 0;
}

// The mention that shares most bytes with `at`, or NULL.
static const PlaceMention *mention_at(const Coded *c, Span at)
{
    const PlaceMention *best = NULL;
    uint32_t            most = 0;
    for (uint32_t i = 0; i < c->world->places.n; i++) {
        const PlaceMention *m = &c->world->places.v[i];
        uint32_t            n = bytes_shared(bytes_of(c, m), at);
        if (n <= most) continue;
        most = n;
        best = m;
    }
    return best;
}

// ---- right or wrong

static double km_off(const GoldPlace *g, const PlaceMention *m)
{
    EvalGeo a = { .lat = g->lat, .lon = g->lon };
    EvalGeo b = { .lat = m->lat / 1e5, .lon = m->lon / 1e5 };
    return sk_eval_km(&a, &b);
}

static bool is_near(const GoldPlace *g, const PlaceMention *m, double km)
{
    return g->located && m->located && km_off(g, m) <= km;
}

static bool is_named(Arena *a, const GoldPlace *g, const PlaceMention *m)
{
    Str x = sk_str_lower(a, g->name), y = sk_str_lower(a, m->name);
    return x.n > 0 && y.p && sk_str_eq(x, y);
}

static bool is_right(Arena *a, const GoldPlace *g, const PlaceMention *m)
{
    bool same = g->country.n == 0 || sk_str_eq(g->country, m->country);
    switch (g->level) {
    case GOLD_COUNTRY: return same;
    case GOLD_REGION: return is_near(g, m, 300) || is_named(a, g, m);
    case GOLD_ADMIN1: return same && is_near(g, m, 100);
    default: return same && is_near(g, m, 25);
    }
}

// ---- what --verbose lists

static void put(Buf *b, const char *z) { sk_buf_put(b, sk_str_of(z)); }

static void put_head(Run *r, const char *what, const GoldText *t, Str words)
{
    put(&r->rows, what);
    put(&r->rows, ": ");
    sk_buf_put(&r->rows, t->id);
    sk_buf_char(&r->rows, ' ');
    sk_buf_put(&r->rows, words);
}

static void put_point(Buf *b, int32_t lat, int32_t lon)
{
    sk_buf_char(b, ' ');
    sk_buf_e5(b, lat);
    sk_buf_char(b, ' ');
    sk_buf_e5(b, lon);
}

// "own:1402 Tripoli LBY 32.89 13.18 score 0.62"
static void put_answer(Buf *b, const PlaceMention *m)
{
    char score[24];
    put(b, ": ");
    sk_buf_put(b, m->id);
    sk_buf_char(b, ' ');
    sk_buf_put(b, m->name);
    sk_buf_char(b, ' ');
    sk_buf_put(b, m->country);
    if (m->located) put_point(b, m->lat, m->lon);
    snprintf(score, sizeof score, " score %.2f", score_of(m) / 100.0);
    put(b, score);
}

static void tell_wrong(Run *r, const GoldText *t, const GoldPlace *g,
                       const PlaceMention *m)
{
    char off[40] = "";
    put_head(r, "wrong", t, g->words);
    put_answer(&r->rows, m);
    if (g->located && m->located)
        snprintf(off, sizeof off, ", %.0f km off", km_off(g, m));
    put(&r->rows, off);
    if (g->country.n > 0 && !sk_str_eq(g->country, m->country)) {
        put(&r->rows, ", not in ");
        sk_buf_put(&r->rows, g->country);
    }
    sk_buf_char(&r->rows, '\n');
}

static void tell(Run *r, const GoldText *t, const GoldPlace *g,
                 const PlaceMention *m, bool answered, bool right)
{
    if (!r->verbose || right) return;
    if (answered) {
        tell_wrong(r, t, g, m);
        return;
    }
    put_head(r, m ? "unanswered" : "missed", t, g->words);
    if (m && has_answer(m)) put_answer(&r->rows, m); // below --min-score
    sk_buf_char(&r->rows, '\n');
}

// ---- one text

static void score_place(Run *r, const Coded *c, const GoldPlace *g)
{
    const PlaceMention *m = mention_at(c, g->at);
    bool                answered = m && has_answer(m) && score_of(m) >= r->min;
    bool                right = answered && is_right(&r->doc, g, m);
    Tally              *t = &r->level[g->level];
    t->places++;
    t->found += m != NULL;
    t->answered += answered;
    t->right += right;
    for (unsigned i = 0; i < CURVE_STEPS; i++) {
        bool said = answered && score_of(m) >= i * CURVE_STEP;
        r->curve[i].places++;
        r->curve[i].answered += said;
        r->curve[i].right += said && right;
    }
    tell(r, c->gold, g, m, answered, right);
}

static bool is_gold(const GoldText *t, Span at)
{
    for (uint32_t i = 0; i < t->places.n; i++)
        if (sk_span_meets(t->places.v[i].at, at)) return true;
    return false;
}

// Is there an answer at some occurrence of `name` that is no gold place?
static const PlaceMention *claimed_at(const Run *r, const Coded *c, Str name)
{
    Span at;
    for (uint32_t nth = 1; sk_gold_find(c->gold->text, name, nth, &at);
         nth++) {
        if (is_gold(c->gold, at)) continue;
        const PlaceMention *m = mention_at(c, at);
        if (m && has_answer(m) && score_of(m) >= r->min) return m;
    }
    return NULL;
}

static void score_none(Run *r, const Coded *c, Str name)
{
    const PlaceMention *m = claimed_at(r, c, name);
    r->none++;
    if (!m) return;
    r->claimed++;
    if (!r->verbose) return;
    put_head(r, "claimed", c->gold, name);
    put_answer(&r->rows, m);
    sk_buf_char(&r->rows, '\n');
}

static SkStatus score_text(Run *r, const GoldText *t)
{
    Claims claims;
    size_t at = 0;
    RawDoc raw = { .id = t->id, .bytes = t->text, .published = t->published };
    sk_arena_reset(&r->doc);
    r->doc.limit = sk_code_limit(t->text.n);
    SK_TRY(sk_code(&r->doc, &r->packs, &raw, &claims, &at));
    Coded c = { t, &claims, claims.world };
    r->texts++;
    for (uint32_t i = 0; i < t->places.n; i++)
        score_place(r, &c, &t->places.v[i]);
    for (uint32_t i = 0; i < t->none.n; i++) score_none(r, &c, t->none.v[i]);
    return r->rows.status;
}

// ---- the table

// "  37  0.925", "   0  -" where the share is of nothing
static void put_share(Buf *b, uint32_t n, uint32_t of)
{
    char     text[40];
    uint64_t share = of ? ((uint64_t)n * 2000 + of) / (2 * (uint64_t)of) : 0;
    if (of > 0)
        snprintf(text, sizeof text, " %7u  %u.%03u", n,
                 (unsigned)(share / 1000), (unsigned)(share % 1000));
    else
        snprintf(text, sizeof text, " %7u      -", n);
    put(b, text);
}

static void put_tally(Buf *b, const char *name, const Tally *t)
{
    char text[40];
    snprintf(text, sizeof text, "%-8s %7u", name, t->places);
    put(b, text);
    put_share(b, t->found, t->places);
    put_share(b, t->answered, t->places);
    put_share(b, t->right, t->answered);
    sk_buf_char(b, '\n');
}

static void put_levels(Buf *b, const Run *r)
{
    Tally all = { 0 };
    put(b, "level     places   found         answered       right\n");
    for (unsigned i = 0; i < GOLD_LEVELS; i++) {
        const Tally *t = &r->level[i];
        put_tally(b, sk_gold_level_name((GoldLevel)i), t);
        all.places += t->places;
        all.found += t->found;
        all.answered += t->answered;
        all.right += t->right;
    }
    put_tally(b, "all", &all);
}

static void put_curve(Buf *b, const Run *r)
{
    put(b, "\nscore            answered       right\n");
    for (unsigned i = 0; i < CURVE_STEPS; i++) {
        char         text[24];
        const Tally *t = &r->curve[i];
        snprintf(text, sizeof text, "0.%02u or more", i * CURVE_STEP);
        put(b, text);
        put_share(b, t->answered, t->places);
        put_share(b, t->right, t->answered);
        sk_buf_char(b, '\n');
    }
}

static SkStatus put_table(const Run *r, Buf *b)
{
    char text[120];
    snprintf(text, sizeof text,
             "%u texts; of %u names that are no places %u answered\n\n",
             r->texts, r->none, r->claimed);
    put(b, text);
    put_levels(b, r);
    put_curve(b, r);
    if (r->rows.n > 0) sk_buf_char(b, '\n');
    sk_buf_put(b, sk_buf_str(&r->rows));
    return b->status;
}

// ---- the command

static SkStatus run(Run *r, const char *gold, Buf *out)
{
    GoldTexts texts = { 0 };
    SK_TRY(sk_gold_places_read(&r->all, gold, &texts));
    for (uint32_t i = 0; i < texts.n; i++) {
        SkStatus s = score_text(r, &texts.v[i]);
        if (s == SK_OK) continue;
        sk_complain("%s:%zu: %s", gold, texts.v[i].line, sk_status_text(s));
        return SK_USAGE;
    }
    return put_table(r, out);
}

static int open_and_run(Run *r, const char *gold, const char *packs)
{
    char why[256] = "";
    sk_arena_init(&r->all, SIZE_MAX);
    sk_arena_init(&r->doc, 0);
    r->rows = sk_buf(&r->all);
    Buf      out = sk_buf(&r->all);
    SkStatus status = sk_packs_open(&r->packs, packs, why);
    if (status != SK_OK) sk_complain("%s", why);
    if (status == SK_OK) {
        status = run(r, gold, &out);
        if (status == SK_NOMEM || status == SK_LIMIT)
            sk_complain("eval: %s", sk_status_text(status));
        sk_packs_close(&r->packs);
    }
    if (status == SK_OK) sk_out(sk_buf_str(&out));
    sk_arena_clear(&r->doc);
    sk_arena_clear(&r->all);
    return sk_out_end(status == SK_OK ? EXIT_ALL_GOOD : EXIT_NOTHING_DONE);
}

bool sk_eval_is_places(int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        if (strncmp(argv[i], "--places", 8) == 0) return true;
    return false;
}

static const char ABOUT[] =
    "Scores where the places of GOLD are found to be, from its raw texts: how "
    "many\nare found, answered, and right among those answered; by level, and "
    "for rising\nscores. Gold is JSON Lines: id, text, published or null; "
    "places with words,\nnth (which occurrence), country, lat, lon, level "
    "(point, admin2, admin1,\ncountry, region); none: names that are no "
    "places there. A country is right by\nits code, a region within 300 km "
    "or by its name, a province within 100 km, all\nelse within 25 km, in "
    "gold's country.";

int sk_cmd_eval_places(int argc, char **argv)
{
    const char     *gold = NULL, *packs = NULL;
    Run             r = { 0 };
    const ArgOption options[] = {
        { "places", ARG_STRING, &gold, "GOLD", "gold places, or -" },
        { "min-score", ARG_SHARE, &r.min, "X",
          "answers below this score count as none, 0 to 1" },
        { "verbose", ARG_FLAG, &r.verbose, NULL,
          "list each place that is missed or wrong" },
        { "packs", ARG_STRING, &packs, "DIR",
          "folder of the packs (default: $SAKSI_PACKS, else\n"
          "those of the program)" },
    };
    const ArgSpec spec = {
        .name = "eval",
        .usage = "--places GOLD [--min-score X] [--verbose]",
        .about = ABOUT,
        .options = options,
        .n_options = sizeof options / sizeof *options,
        .examples = "  saksi eval --places tests/eval/places.gold.jsonl\n"
                    "  saksi eval --places places.gold.jsonl --verbose\n"
                    "  saksi eval --places places.gold.jsonl --min-score 0.6",
        .min = 0,
        .max = 0
    };
    size_t n;
    int    code;
    char  *help[] = { argv[0], NULL, NULL };
    for (int i = 1; i < argc; i++) // "--places --help" names no file
        if (strcmp(argv[i], "--help") == 0) help[1] = argv[i];
    if (!sk_args(&spec, help[1] ? 2 : argc, help[1] ? help : argv, &n, &code))
        return code;
    return open_and_run(&r, gold, packs);
}
