// SPDX-License-Identifier: Apache-2.0
// lookup.c: `saksi lookup`, what Saksi knows under a name, and why it answers
// so.
//
//   in    saksi lookup place Tripoli
//   out     ID        NAME     KIND  COUNTRY  …  FOUND BY
//         > own:2211  Tripoli  PPL   LBY      …  alias "tripoli"
//           own:1893  Tripoli  PPL   LBN      …  alias "tripoli"
//         where a text says no more, the first is meant, score 0.54: …
#include "cli/lookup.h"

#include "base/utf8.h"

void sk_lookup_put(Buf *b, const char *text)
{
    sk_buf_put(b, sk_str_of(text));
}

// ---- cells in columns

static unsigned width_of(Str s)
{
    unsigned n = 0;
    for (size_t at = 0; at < s.n; n++) sk_utf8_next(s, &at);
    return n;
}

SkStatus sk_grid_add(Arena *a, Grid *g, Str cell)
{
    return SK_PUSH(a, &g->cells, cell);
}

void sk_grid_print(Buf *b, const Grid *g)
{
    unsigned wide[GRID_COLS] = { 0 };
    for (uint32_t i = 0; i < g->cells.n; i++) {
        unsigned w = width_of(g->cells.v[i]);
        if (w > wide[i % g->n_cols]) wide[i % g->n_cols] = w;
    }
    for (uint32_t i = 0; i < g->cells.n; i++) {
        unsigned col = i % g->n_cols;
        sk_buf_put(b, g->cells.v[i]);
        if (col + 1 == g->n_cols) {
            sk_buf_char(b, '\n');
            continue;
        }
        unsigned w = width_of(g->cells.v[i]), gap = col == 0 ? 1 : 2;
        for (; w < wide[col] + gap; w++) sk_buf_char(b, ' ');
    }
}

void sk_lookup_wrap(Buf *b, Str text)
{
    enum { WIDTH = 78, INDENT = 2 };
    unsigned at = 0;
    while (text.p) {
        Str      word = sk_str_cut(&text, ' ');
        unsigned w = width_of(word);
        if (at > 0 && at + 1 + w > WIDTH) {
            sk_lookup_put(b, "\n  ");
            at = INDENT;
        } else if (at > 0) {
            sk_buf_char(b, ' ');
            at++;
        }
        sk_buf_put(b, word);
        at += w;
    }
    sk_buf_char(b, '\n');
}

// ---- what is told of any row

SkStatus sk_lookup_how(Arena *a, const Lookup *l, const LookupRow *row,
                       Str *out)
{
    Buf b = sk_buf(a);
    switch (row->how) {
    case LOOKUP_ID: sk_lookup_put(&b, "id"); break;
    case LOOKUP_ALIAS: sk_lookup_put(&b, "alias \""); break;
    default: sk_lookup_put(&b, "like \""); break;
    }
    if (row->how != LOOKUP_ID) {
        sk_buf_put(&b, row->alias);
        sk_buf_char(&b, '"');
    }
    if (row->how == LOOKUP_FOLDED) {
        sk_lookup_put(&b, ": both are spelled ");
        sk_buf_put(&b, l->key);
    }
    *out = sk_buf_str(&b);
    return b.status;
}

void sk_lookup_json_how(Buf *b, const Lookup *l, const LookupRow *row)
{
#define NAME(id, text) text,
    static const char *const HOWS[] = { SK_LOOKUP_HOWS(NAME) };
#undef NAME
    Str none = { NULL, 0 }, list = sk_lookup_cell(l, row->row, "aliases");
    sk_json_key(b, "match");
    sk_json_str(b, sk_str_of(HOWS[row->how]));
    sk_json_key(b, "alias");
    sk_json_str_or_null(b, row->how == LOOKUP_ID ? none : row->alias);
    sk_json_key(b, "key");
    sk_json_str_or_null(b, row->how == LOOKUP_FOLDED ? l->key : none);
    sk_json_key(b, "aliases");
    sk_json_open(b, '[');
    while (list.n > 0) sk_json_str(b, sk_str_trim(sk_str_cut(&list, '|')));
    sk_json_close(b, ']');
}

Str sk_lookup_spoken(const LookupRun *r, const Lookup *l)
{
    if (l->v.n == 0 || l->v.v[0].how != LOOKUP_ID) return r->name;
    Str aliases = sk_lookup_cell(l, l->v.v[0].row, "aliases");
    return sk_str_cut(&aliases, '|');
}

SkStatus sk_lookup_hear(LookupRun *r, Str text, const Analysis **an, World **w)
{
    if (!(*w = SK_NEW(&r->a, World, 1))) return sk_arena_status(&r->a);
    return sk_lookup_read(&r->a, r->packs.id, r->packs.world, text, an, *w);
}

Str sk_lookup_word(const Pack *world, const char *cls, const char *value)
{
    Table    t = sk_table(world, "place_words");
    uint32_t c = sk_table_col(&t, "class"), v = sk_table_col(&t, "value");
    for (uint32_t row = 0; row < t.n_rows; row++) {
        if (!sk_str_eq(sk_table_cell(&t, row, c), sk_str_of(cls)) ||
            !sk_str_eq(sk_table_cell(&t, row, v), sk_str_of(value)))
            continue;
        return sk_table_cell(&t, row, sk_table_col(&t, "word"));
    }
    return SK_STR("");
}

uint32_t sk_lookup_find_id(const Lookup *l, Str id)
{
    for (uint32_t i = 0; id.n > 0 && i < l->v.n; i++)
        if (sk_str_eq(sk_lookup_cell(l, l->v.v[i].row, "id"), id)) return i;
    return UINT32_MAX;
}

SkStatus sk_lookup_unknown(LookupRun *r, const Lookup *l, const char *what)
{
    enum { MOST = 5 };
    LookupNears near;
    Buf         b = sk_buf(&r->a);
    SK_TRY(sk_lookup_near(&r->a, l, MOST, &near));
    for (uint32_t i = 0; i < near.n; i++) {
        sk_lookup_put(&b, i == 0 ? "; nearest: " : ", ");
        sk_buf_put(&b, near.v[i].alias);
        sk_lookup_put(&b, " (");
        sk_buf_put(&b, sk_lookup_cell(l, near.v[i].row, "id"));
        sk_buf_char(&b, ')');
    }
    sk_buf_char(&b, '\0');
    SK_TRY(b.status);
    sk_complain("no %s is known as \"%.*s\"%s", what, (int)r->name.n,
                r->name.p, b.p);
    r->code = EXIT_SOME_FAILED;
    return SK_OK;
}

// ---- the command

static const char ABOUT[] =
    "Tells what Saksi knows under NAME and why it answers so: each place or "
    "actor of\nthat name, what it was found by (a name of the tables, a "
    "spelling that the rules\nfold alike, an id), and which one a text "
    "means that says no more than the name.\nAn actor is a state, army, "
    "group, body or person; words such as \"tentara Suriah\"\nare read as a "
    "text's would be. Exit code 1: nothing is known; names that are\n"
    "spelled much like it are told.";

static bool wrong_use(const LookupRun *r, const char *what)
{
    bool place = strcmp(what, "place") == 0;
    if (!place && strcmp(what, "actor") != 0)
        sk_complain("lookup: wants place or actor, not %s", what);
    else if (place && r->on)
        sk_complain("lookup: --on goes with actors; places have no dates");
    else if (!place && r->in)
        sk_complain("lookup: --in goes with places");
    else if (sk_str_trim(r->name).n == 0)
        sk_complain("lookup: the name is empty");
    else
        return false;
    fprintf(stderr, "       see: saksi lookup --help\n");
    return true;
}

static int run(LookupRun *r, const char *what, const char *packs)
{
    char why[256] = "";
    if (sk_packs_open(&r->packs, packs, why) != SK_OK) {
        sk_complain("%s", why);
        return EXIT_NOTHING_DONE;
    }
    sk_arena_init(&r->a, SIZE_MAX);
    r->out = sk_buf(&r->a);
    SkStatus status = strcmp(what, "place") == 0 ? sk_lookup_run_place(r)
                                                 : sk_lookup_run_actor(r);
    if (status == SK_OK) status = r->out.status;
    if (status != SK_OK) {
        sk_complain("lookup: %s", sk_status_text(status));
        r->code = EXIT_NOTHING_DONE;
    } else {
        sk_out(sk_buf_str(&r->out));
    }
    sk_packs_close(&r->packs);
    sk_arena_clear(&r->a);
    return sk_out_end(r->code);
}

int sk_cmd_lookup(int argc, char **argv)
{
    const char     *packs = NULL, *format = NULL;
    LookupRun       r = { 0 };
    const ArgOption options[] = {
        { "in", ARG_STRING, &r.in, "COUNTRY",
          "only places of this country, by its name or its\n"
          "ISO 3166 code of three letters" },
        { "on", ARG_DAY, &r.on, "DAY", "which actors there were on that day" },
        { "format", ARG_STRING, &format, "F",
          "table or jsonl (default: a table on a terminal,\n"
          "JSON Lines in a pipe)" },
        { "packs", ARG_STRING, &packs, "DIR",
          "folder of the packs (default: $SAKSI_PACKS, else\n"
          "those of the program)" },
    };
    const ArgSpec spec = {
        .name = "lookup",
        .usage = "place NAME [--in COUNTRY]\n"
                 "       saksi lookup actor NAME [--on DAY]",
        .about = ABOUT,
        .options = options,
        .n_options = sizeof options / sizeof *options,
        .examples = "  saksi lookup place Tripoli\n"
                    "  saksi lookup place Tripoli --in Libya\n"
                    "  saksi lookup actor Hizbullah --format jsonl\n"
                    "  saksi lookup actor 'tentara Suriah'\n"
                    "  saksi lookup actor Jokowi --on 2015-01-31",
        .min = 2,
        .max = 2
    };
    size_t n;
    int    code;
    if (!sk_args(&spec, argc, argv, &n, &code)) return code;
    if (!sk_format_find(format, &r.format) || r.format > FORMAT_JSONL) {
        sk_complain("lookup: --format wants table or jsonl, not %s", format);
        return EXIT_WRONG_USE;
    }
    r.name = sk_str_trim(sk_str_of(argv[1]));
    if (wrong_use(&r, argv[0])) return EXIT_WRONG_USE;
    return run(&r, argv[0], packs);
}
