// SPDX-License-Identifier: Apache-2.0
// lookup_place.c: `saksi lookup place`.
//
//   in    Qusseir
//   out   the row of Qusayr, found like "quseir": both are spelled kusir;
//         "a name that is only spelled like it counts where the text names
//         its country"
//
// Which place a bare name means is not worked out here: a sentence with a
// preposition and the name is read as a text is, and its answer is told.
#include "cli/lookup.h"

// What is shown beside the rows.
typedef struct {
    Lookup              l;
    Str                 iso;     // --in: the country's code; n == 0: none
    Str                 country; // and a name of it
    Str                 text;    // what was read: "di Tripoli"
    const PlaceMention *meant;   // NULL: the text means no place
    uint32_t            best;    // index in l.v of what is meant
} PlaceLookup;

static Str cell(const PlaceLookup *p, uint32_t i, const char *col)
{
    return sk_lookup_cell(&p->l, p->l.v.v[i].row, col);
}

// ---- --in

static bool is_country(const Lookup *l, uint32_t row)
{
    return sk_str_eq(sk_lookup_cell(l, row, "kind"), SK_STR("COUNTRY"));
}

static void set_country(PlaceLookup *p, const Lookup *l, uint32_t row)
{
    Str names = sk_lookup_cell(l, row, "aliases");
    p->iso = sk_lookup_cell(l, row, "iso3");
    p->country = sk_str_cut(&names, '|');
}

// By a name of the country, else by its code in any case.
static SkStatus find_country(LookupRun *r, PlaceLookup *p)
{
    Lookup l;
    Str    in = sk_str_of(r->in);
    SK_TRY(sk_lookup_place(&r->a, r->packs.world, in, &l));
    for (uint32_t i = 0; i < l.v.n && p->iso.n == 0; i++)
        if (is_country(&l, l.v.v[i].row)) set_country(p, &l, l.v.v[i].row);
    for (uint32_t i = 0; i < sk_lookup_rows(&l) && p->iso.n == 0; i++) {
        if (!is_country(&l, i)) continue;
        Str iso = sk_str_lower(&r->a, sk_lookup_cell(&l, i, "iso3"));
        if (iso.p == NULL) return sk_arena_status(&r->a);
        if (sk_str_eq(iso, l.name)) set_country(p, &l, i);
    }
    if (p->iso.n > 0) return SK_OK;
    sk_complain("lookup: --in: no country is known as \"%s\"", r->in);
    r->code = EXIT_WRONG_USE;
    return SK_OK;
}

static void keep_country(PlaceLookup *p)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < p->l.v.n; i++)
        if (p->iso.n == 0 || sk_str_eq(cell(p, i, "iso3"), p->iso))
            p->l.v.v[kept++] = p->l.v.v[i];
    p->l.v.n = kept;
}

// ---- what a text means

static bool is_class(const Pack *world, Str word, const char *cls)
{
    Table     t = sk_table(world, "place_words");
    PhraseHit hit = { 0 };
    uint32_t  col = sk_table_col(&t, "class");
    while (sk_table_next(&t, word, &hit))
        if (sk_str_eq(sk_table_cell(&t, hit.row, col), sk_str_of(cls)))
            return true;
    return false;
}

static void put_upper(Buf *b, Str s)
{
    for (size_t i = 0; i < s.n; i++) {
        bool low = s.p[i] >= 'a' && s.p[i] <= 'z';
        sk_buf_char(b, low ? (char)(s.p[i] - 'a' + 'A') : s.p[i]);
    }
}

// "di Tripoli", "di Tripoli, Libya"; an id is read by its first name.
static SkStatus write_text(LookupRun *r, PlaceLookup *p)
{
    Buf b = sk_buf(&r->a);
    Str name = sk_lookup_spoken(r, &p->l);
    sk_buf_put(&b, sk_lookup_word(r->packs.world, "prep", "in"));
    sk_buf_char(&b, ' ');
    if (is_class(r->packs.world, p->l.name, "acronym"))
        put_upper(&b, name);
    else
        sk_buf_put(&b, sk_lookup_written(&r->a, name));
    if (p->iso.n > 0) {
        sk_lookup_put(&b, ", ");
        sk_buf_put(&b, sk_lookup_written(&r->a, p->country));
    }
    p->text = sk_buf_str(&b);
    return b.status;
}

static SkStatus read_text(LookupRun *r, PlaceLookup *p)
{
    const Analysis *an;
    World          *w;
    SK_TRY(write_text(r, p));
    SK_TRY(sk_lookup_hear(r, p->text, &an, &w));
    p->best = UINT32_MAX;
    if (w->places.n == 0) return SK_OK;
    p->meant = &w->places.v[0];
    p->best = sk_lookup_find_id(&p->l, p->meant->id);
    return SK_OK;
}

// ---- why

static int64_t size_of(const PlaceLookup *p, uint32_t i)
{
    return sk_str_int(cell(p, i, "size"));
}

static uint32_t largest_but(const PlaceLookup *p, uint32_t best)
{
    uint32_t next = UINT32_MAX;
    for (uint32_t i = 0; i < p->l.v.n; i++)
        if (i != best &&
            (next == UINT32_MAX || size_of(p, i) > size_of(p, next)))
            next = i;
    return next;
}

// Why the best one is before `next`, the largest of the others.
static void put_reason(Buf *b, const PlaceLookup *p, uint32_t next)
{
    char        text[160];
    const char *why = "it is rated before the others";
    Str         town = SK_STR("PPL");
    if (size_of(p, p->best) > size_of(p, next))
        why = "it has the largest size";
    else if (sk_str_eq(cell(p, p->best, "kind"), town) &&
             !sk_str_eq(cell(p, next, "kind"), town))
        why = "a bare name is rather a town's than another's";
    snprintf(text, sizeof text, "%s (%d before %d)", why,
             (int)size_of(p, p->best), (int)size_of(p, next));
    sk_lookup_put(b, text);
}

static void put_why_best(Buf *b, const PlaceLookup *p)
{
    char text[40];
    sk_lookup_put(b, "means ");
    sk_buf_put(b, p->meant->id);
    snprintf(text, sizeof text, ", score %.2f: ", p->meant->score / 100.0);
    sk_lookup_put(b, text);
    if (p->l.v.n > 1)
        put_reason(b, p, largest_but(p, p->best));
    else if (p->iso.n > 0)
        sk_lookup_put(b, "no other place of that country has the name");
    else
        sk_lookup_put(b, "no other place has the name");
}

static void put_why(Buf *b, const PlaceLookup *p)
{
    bool folded = p->l.v.v[0].how == LOOKUP_FOLDED;
    sk_lookup_put(b, "A text that says only \"");
    sk_buf_put(b, p->text);
    sk_lookup_put(b, "\" ");
    if (p->best != UINT32_MAX)
        put_why_best(b, p);
    else if (p->meant == NULL)
        sk_lookup_put(b, "means no place: its words are read as something "
                         "else");
    else if (p->meant->id.p != NULL)
        sk_lookup_put(b, "means another place");
    else if (folded)
        sk_lookup_put(b, "means none of these: a name that is only spelled "
                         "like a known one counts where the text names that "
                         "one's country");
    else if (p->l.v.n == 1)
        sk_lookup_put(b, "means none: this name counts where the text names "
                         "its country");
    else
        sk_lookup_put(b, "means none of these: they are too near to each "
                         "other; the text must name a country or province");
    sk_lookup_put(b, ".");
}

// ---- what else there is to know

static bool holds_words(Str phrase, Str words)
{
    size_t at = sk_str_find(phrase, words, 0);
    for (; at != SIZE_MAX; at = sk_str_find(phrase, words, at + 1)) {
        size_t end = at + words.n;
        if ((at == 0 || phrase.p[at - 1] == ' ') &&
            (end == phrase.n || phrase.p[end] == ' '))
            return true;
    }
    return false;
}

static void put_not_places(Buf *b, const LookupRun *r, const PlaceLookup *p)
{
    enum { MOST = 6 };
    Table    t = sk_table(r->packs.world, "not_places");
    uint32_t n = 0, col = sk_table_col(&t, "phrase");
    for (uint32_t row = 0; row < t.n_rows && n < MOST; row++) {
        Str phrase = sk_table_cell(&t, row, col);
        if (!holds_words(phrase, p->l.name)) continue;
        sk_lookup_put(b, n++ == 0 ? " No place stands in: " : ", ");
        sk_buf_put(b, phrase);
    }
    if (n > 0) sk_lookup_put(b, ".");
}

static SkStatus put_actors(Buf *b, LookupRun *r)
{
    Lookup l;
    SK_TRY(sk_lookup_party(&r->a, r->packs.world, r->name, &l));
    for (uint32_t i = 0; i < l.v.n; i++) {
        sk_lookup_put(b, i == 0 ? " Also an actor: " : ", ");
        sk_buf_put(b, sk_lookup_cell(&l, l.v.v[i].row, "id"));
    }
    if (l.v.n > 0) sk_lookup_put(b, ".");
    return b->status;
}

static SkStatus put_notes(LookupRun *r, const PlaceLookup *p)
{
    Buf b = sk_buf(&r->a);
    put_why(&b, p);
    if (is_class(r->packs.world, p->l.name, "careful"))
        sk_lookup_put(&b, " It is also a common word or a person's name: a "
                          "place only behind a preposition or a word for its "
                          "kind.");
    if (is_class(r->packs.world, p->l.name, "acronym"))
        sk_lookup_put(&b, " A place only where it stands in capitals.");
    put_not_places(&b, r, p);
    SK_TRY(put_actors(&b, r));
    sk_buf_char(&r->out, '\n');
    sk_lookup_wrap(&r->out, sk_buf_str(&b));
    return b.status;
}

// ---- rows

static const char *const COLS[] = { "id",     "name", "kind", "iso3",
                                    "admin1", "lat",  "lon",  "size" };
static const char *const HEADS[] = { "ID",     "NAME", "KIND", "COUNTRY",
                                     "ADMIN1", "LAT",  "LON",  "SIZE" };
enum { COL_COUNT = sizeof COLS / sizeof *COLS };

static SkStatus put_table(LookupRun *r, const PlaceLookup *p)
{
    Grid g = { .n_cols = COL_COUNT + 2 };
    SK_TRY(sk_grid_add(&r->a, &g, SK_STR(" ")));
    for (unsigned c = 0; c < COL_COUNT; c++)
        SK_TRY(sk_grid_add(&r->a, &g, sk_str_of(HEADS[c])));
    SK_TRY(sk_grid_add(&r->a, &g, SK_STR("FOUND BY")));
    for (uint32_t i = 0; i < p->l.v.n; i++) {
        Str how, mark = i == p->best ? SK_STR(">") : SK_STR(" ");
        SK_TRY(sk_grid_add(&r->a, &g, mark));
        for (unsigned c = 0; c < COL_COUNT; c++)
            SK_TRY(sk_grid_add(&r->a, &g, cell(p, i, COLS[c])));
        SK_TRY(sk_lookup_how(&r->a, &p->l, &p->l.v.v[i], &how));
        SK_TRY(sk_grid_add(&r->a, &g, how));
    }
    sk_grid_print(&r->out, &g);
    return put_notes(r, p);
}

static void json_text(Buf *b, const char *key, Str value)
{
    sk_json_key(b, key);
    sk_json_str_or_null(b, value.n > 0 ? value : (Str){ NULL, 0 });
}

static void json_degrees(Buf *b, const char *key, Str value)
{
    int32_t e5;
    sk_json_key(b, key);
    if (sk_str_e5(value, &e5))
        sk_json_e5(b, e5);
    else
        sk_json_null(b);
}

static void put_json(LookupRun *r, const PlaceLookup *p, uint32_t i)
{
    Buf *b = &r->out;
    sk_json_open(b, '{');
    json_text(b, "id", cell(p, i, "id"));
    json_text(b, "name", cell(p, i, "name"));
    json_text(b, "kind", cell(p, i, "kind"));
    json_text(b, "country", cell(p, i, "iso3"));
    json_text(b, "admin1", cell(p, i, "admin1"));
    json_degrees(b, "lat", cell(p, i, "lat"));
    json_degrees(b, "lon", cell(p, i, "lon"));
    sk_json_key(b, "size");
    sk_json_int(b, size_of(p, i));
    sk_lookup_json_how(b, &p->l, &p->l.v.v[i]);
    sk_json_key(b, "meant");
    sk_json_bool(b, i == p->best);
    sk_json_key(b, "score");
    if (i == p->best)
        sk_json_e5(b, p->meant->score * 1000);
    else
        sk_json_null(b);
    sk_json_close(b, '}');
    sk_buf_char(b, '\n');
}

SkStatus sk_lookup_run_place(LookupRun *r)
{
    PlaceLookup p = { .iso = SK_STR("") };
    if (r->in) SK_TRY(find_country(r, &p));
    if (r->code != EXIT_ALL_GOOD) return SK_OK;
    SK_TRY(sk_lookup_place(&r->a, r->packs.world, r->name, &p.l));
    keep_country(&p);
    if (p.l.v.n == 0)
        return sk_lookup_unknown(r, &p.l,
                                 r->in ? "place of that country" : "place");
    SK_TRY(read_text(r, &p));
    if (r->format == FORMAT_TABLE) return put_table(r, &p);
    for (uint32_t i = 0; i < p.l.v.n; i++) put_json(r, &p, i);
    return r->out.status;
}
