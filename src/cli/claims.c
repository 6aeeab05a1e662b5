// SPDX-License-Identifier: Apache-2.0
// claims.c: `saksi claims`, the claims of a ledger, filtered.
//
//   in    saksi claims --ledger war.db --place Qusair --from 2013-05
//   out   a table on a terminal, JSON Lines in a pipe, or CSV
//
// Every claim comes from its JSON as the ledger keeps it; table and CSV are
// written from that, as `saksi code` writes them.
#include "cli/cli.h"
#include "cli/rows.h"
#include "ledger/ledger.h"

typedef struct {
    const char *ledger, *format;
    const char *kind, *type, *mode, *rel, *place, *country, *actor, *source;
    const char *doc, *from, *to, *on;
    uint8_t     min_confidence;
    uint32_t    limit;
    bool        undated, all_codings, count, digest;
} Options;

typedef struct {
    Format     format;
    Arena      a; // of one claim
    ClaimTable table;
    bool       failed;
} Out;

static int wrong_use(const char *what, const char *value)
{
    sk_complain("claims: %s%s", what, value);
    fprintf(stderr, "       see: saksi claims --help\n");
    return EXIT_WRONG_USE;
}

// ---- what comes out

static SkStatus put_csv_head(Out *o)
{
    sk_arena_reset(&o->a);
    Buf b = sk_buf(&o->a);
    sk_claim_csv_head(&b);
    SK_TRY(b.status);
    return sk_out(sk_buf_str(&b)) ? SK_OK : SK_IO;
}

static bool put_csv(Out *o, Str json)
{
    sk_arena_reset(&o->a);
    Buf      b = sk_buf(&o->a);
    SkStatus status = sk_rows_csv(&b, json);
    if (status == SK_OK) return sk_out(sk_buf_str(&b));
    sk_complain("a claim of the ledger: %s", sk_status_text(status));
    return false;
}

static bool put_claim(void *ctx, Str json)
{
    Out *o = ctx;
    bool good;
    if (o->format == FORMAT_TABLE)
        good = sk_table_json(&o->table, json);
    else if (o->format == FORMAT_CSV)
        good = put_csv(o, json);
    else
        good = sk_out(json) && sk_out(SK_STR("\n"));
    o->failed = !good;
    return good;
}

static int fail(const Ledger *l)
{
    sk_complain("%s", sk_ledger_message(l));
    return sk_out_end(EXIT_NOTHING_DONE);
}

static int show_claims(Ledger *l, const ClaimFilter *f, Format format)
{
    Out o = { .format = format };
    sk_arena_init(&o.a, SIZE_MAX);
    if (format == FORMAT_TABLE) sk_table_begin(&o.table);
    o.failed = format == FORMAT_CSV && put_csv_head(&o) != SK_OK;
    SkStatus status = SK_OK;
    if (!o.failed) status = sk_ledger_claims(l, f, put_claim, &o);
    sk_arena_clear(&o.a);
    if (status != SK_OK) return fail(l);
    if (format == FORMAT_TABLE && !o.failed) sk_table_end(&o.table);
    return sk_out_end(o.failed ? EXIT_NOTHING_DONE : EXIT_ALL_GOOD);
}

static int show_count(Ledger *l, const ClaimFilter *f)
{
    char     line[24];
    uint64_t n;
    if (sk_ledger_count(l, f, &n) != SK_OK) return fail(l);
    int k = snprintf(line, sizeof line, "%llu\n", (unsigned long long)n);
    sk_out((Str){ line, (size_t)k });
    return sk_out_end(EXIT_ALL_GOOD);
}

static int show_digest(Ledger *l)
{
    Arena  a;
    Sha256 digest;
    if (sk_ledger_digest(l, &digest) != SK_OK) return fail(l);
    sk_arena_init(&a, 1 << 16);
    Buf b = sk_buf(&a);
    sk_buf_hex(&b, digest.b, sizeof digest.b);
    sk_buf_char(&b, '\n');
    if (b.status == SK_OK) sk_out(sk_buf_str(&b));
    sk_arena_clear(&a);
    return sk_out_end(EXIT_ALL_GOOD);
}

// ---- what is asked

static bool is_kind(const char *name)
{
#define IS_NAME(id, text) || strcmp(name, text) == 0
    return false SK_CLAIM_KINDS(IS_NAME);
}

static bool is_date(const char *date)
{
    DateBounds b;
    return !date || sk_edtf_bounds(sk_str_of(date), &b);
}

// EXIT_ALL_GOOD, or it was said what is wrong.
static int check(const Options *o)
{
    const char *dates[] = { o->from, o->to, o->on };
    if (!o->ledger) return wrong_use("--ledger FILE is missing", "");
    if (o->kind && !is_kind(o->kind))
        return wrong_use("--kind wants event, control, figure or relation, "
                         "not ",
                         o->kind);
    for (size_t i = 0; i < 3; i++)
        if (!is_date(dates[i]))
            return wrong_use("a date is written 2013-05-26, 2013-05 or 2013, "
                             "not ",
                             dates[i]);
    if (o->on && (o->from || o->to))
        return wrong_use("--on goes without --from and --to", "");
    if (o->undated && !o->on && !o->from && !o->to)
        return wrong_use("--undated goes with --on, --from or --to", "");
    return EXIT_ALL_GOOD;
}

static ClaimFilter filter_of(const Options *o)
{
    return (ClaimFilter){
        .kind = sk_str_of(o->kind),
        .type = sk_str_of(o->type),
        .mode = sk_str_of(o->mode),
        .rel = sk_str_of(o->rel),
        .place = sk_str_of(o->place),
        .country = sk_str_of(o->country),
        .actor = sk_str_of(o->actor),
        .source = sk_str_of(o->source),
        .doc = sk_str_of(o->doc),
        .from = sk_str_of(o->on ? o->on : o->from),
        .to = sk_str_of(o->on ? o->on : o->to),
        .undated = o->undated,
        .min_confidence = o->min_confidence,
        .all_codings = o->all_codings,
        .limit = o->limit,
    };
}

static int run(const Options *o)
{
    Format  format;
    Ledger *l;
    char    why[256];
    int     code = check(o);
    if (code != EXIT_ALL_GOOD) return code;
    if (!sk_format_find(o->format, &format) || format == FORMAT_STORY)
        return wrong_use("--format wants table, jsonl or csv, not ",
                         o->format);
    if (sk_ledger_open(&l, o->ledger, LEDGER_READ, why) != SK_OK) {
        sk_complain("%s", why);
        return EXIT_NOTHING_DONE;
    }
    ClaimFilter f = filter_of(o);
    if (o->digest)
        code = show_digest(l);
    else if (o->count)
        code = show_count(l, &f);
    else
        code = show_claims(l, &f, format);
    sk_ledger_close(l);
    return code;
}

int sk_cmd_claims(int argc, char **argv)
{
    Options o = { 0 };
    // clang-format off
    const ArgOption options[] = {
        { "ledger", ARG_STRING, &o.ledger, "FILE", "the ledger" },
        { "kind", ARG_STRING, &o.kind, "K",
          "event, control, figure or relation" },
        { "type", ARG_STRING, &o.type, "T",
          "type of event, such as ASSAULT" },
        { "mode", ARG_STRING, &o.mode, "M", "mode of event, such as aerial" },
        { "rel", ARG_STRING, &o.rel, "R", "relation, such as supports" },
        { "place", ARG_STRING, &o.place, "P",
          "words of the place, its name, or its id; here and\n"
          "below whole words, large or small letters alike" },
        { "country", ARG_STRING, &o.country, "C",
          "country of the place, such as SYR (ISO 3166)" },
        { "actor", ARG_STRING, &o.actor, "A",
          "words, name or id of one who acts, suffers or is\n"
          "tied to another" },
        { "source", ARG_STRING, &o.source, "S",
          "words, name or id of who says so, or the outlet" },
        { "doc", ARG_STRING, &o.doc, "D", "id of the document" },
        { "from", ARG_STRING, &o.from, "DATE",
          "not before; 2013-05-26, 2013-05 or 2013" },
        { "to", ARG_STRING, &o.to, "DATE",
          "not after; a claim fits if it may lie in between" },
        { "on", ARG_STRING, &o.on, "DATE", "both at once" },
        { "undated", ARG_FLAG, &o.undated, NULL,
          "with a date: also claims without a date or a year" },
        { "min-confidence", ARG_SHARE, &o.min_confidence, "X",
          "only claims of at least this confidence, 0 to 1" },
        { "all-codings", ARG_FLAG, &o.all_codings, NULL,
          "older versions of documents and older codings too" },
        { "limit", ARG_NUMBER, &o.limit, "N", "the first N" },
        { "format", ARG_STRING, &o.format, "F",
          "table, jsonl or csv (default: a table on a\n"
          "terminal, JSON Lines in a pipe)" },
        { "count", ARG_FLAG, &o.count, NULL, "only how many they are" },
        { "digest", ARG_FLAG, &o.digest, NULL,
          "a hash of all that the ledger holds, instead" },
    };
    const ArgSpec spec = {
        "claims", "--ledger FILE [OPTION]...",
        "Prints the claims of a ledger that fit all conditions given, in "
        "order of the\nentry of their documents. Of a document that was coded "
        "more than once, or came\nin again with other bytes, the newest is "
        "shown.",
        options, sizeof options / sizeof *options,
        "  saksi claims --ledger war.db --place Qusair --from 2013-05\n"
        "  saksi claims --ledger war.db --kind control --country SYR\n"
        "  saksi claims --ledger war.db --type ASSAULT --count\n"
        "  saksi claims --ledger war.db --source SOHR --format csv", 0, 0,
    };
    // clang-format on
    size_t n;
    int    code;
    if (!sk_args(&spec, argc, argv, &n, &code)) return code;
    return run(&o);
}
