// SPDX-License-Identifier: Apache-2.0
// test_output.c: claims made by hand, as JSON, as CSV and as story lines.
//
// The document had ten bytes left out in front and two escapes mended, so that
// clean and original bytes differ.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "claim/claim.h"

static const char ORIG[] =
    "Share To:\nDesa \\\"Qara\\\" direbut\ntentara  Suriah pada Selasa; 25 "
    "orang, termasuk 10 anak, tewas, kata tim.";
static const char CLEAN[] =
    "Desa \"Qara\" direbut\ntentara  Suriah pada Selasa; 25 "
    "orang, termasuk 10 anak, tewas, kata tim.";

typedef struct {
    Arena     a;
    Document  doc;
    MapRun    runs[3];
    Claims    claims;
    Claim     v[2];
    Party     party[4];
    Count     counts[3];
    CoderInfo coder;
} Made;

static Span find(const char *words)
{
    const char *p = strstr(CLEAN, words);
    assert_non_null(p);
    uint32_t beg = (uint32_t)(p - CLEAN);
    return (Span){ beg, beg + (uint32_t)strlen(words) };
}

static Parties one(Party *p) { return (Parties){ .v = p, .n = 1, .cap = 1 }; }

// A bare claim of this kind, whose trigger is "direbut".
static void make(Made *m, ClaimKind kind)
{
    *m = (Made){ 0 };
    sk_arena_init(&m->a, 1 << 20);
    m->runs[0] = (MapRun){ 0, 10, true };
    m->runs[1] = (MapRun){ 5, 16, true };
    m->runs[2] = (MapRun){ 10, 22, true };
    m->doc.id = SK_STR("a \"1\"");
    m->doc.lang = SK_STR("id");
    m->doc.orig = sk_str_of(ORIG);
    m->doc.text = sk_str_of(CLEAN);
    m->doc.runs.v = m->runs;
    m->doc.runs.n = m->doc.runs.cap = 3;
    m->claims.doc = &m->doc;
    m->claims.v.v = m->v;
    m->claims.v.n = m->claims.v.cap = 1;
    m->v[0] = (Claim){ .kind = kind, .same_as = -1, .confidence = 80 };
    m->v[0].quote = (Span){ 0, sizeof CLEAN - 1 };
    m->v[0].trigger = find("direbut");
    memset(m->v[0].id.b, 0xa1, 16);
    m->coder.version = SK_STR("0.1.0");
    memset(m->coder.world_pack.b, 0x0f, 16);
}

static void make_rich(Made *m)
{
    make(m, CLAIM_EVENT);
    Claim *c = &m->v[0];
    m->doc.published = SK_STR("2013-05-26");
    m->doc.outlet = SK_STR("Kantor, Berita");
    c->sentence = 3;
    c->type = SK_STR("ASSAULT");
    c->mode = SK_STR("seize-territory");
    static Str context[] = { { "military", 8 }, { "territory", 9 } };
    c->context.v = context;
    c->context.n = c->context.cap = 2;
    c->cameo = SK_STR("191");
    c->quad = SK_STR("material-conflict");
    m->party[0] = (Party){ find("tentara  Suriah"), SK_STR("SYR-MIL"),
                           SK_STR("Syrian Army"), SK_STR("SYR"),
                           SK_STR("MIL") };
    m->party[1] = (Party){ .span = find("tim"), .id = SK_STR("") };
    c->actors = one(&m->party[0]);
    c->source = one(&m->party[1]);
    c->placed = true;
    c->place_span = find("Desa \"Qara\"");
    c->place_from = SK_STR("sentence");
    c->place = (PlaceMention){ .known = true,
                               .id = SK_STR("own:0012"),
                               .name = SK_STR("Qara"),
                               .country = SK_STR("SYR"),
                               .located = true,
                               .lat = 3415700,
                               .lon = -3674000,
                               .precision = PRECISION_NEAR,
                               .score = 71,
                               .n_rivals = 1 };
    c->place.rival[0] = (PlaceRival){ SK_STR("own:0013"),
                                      SK_STR("Qara al \"A\""), 29 };
    c->timed = true;
    c->time_span = find("pada Selasa");
    c->edtf = SK_STR("2013-05-21");
    c->date_precision = SK_STR("day");
    c->date_flags = TIME_WEEKDAY_MISMATCH;
    m->counts[0] =
        (Count){ COUNT_KILLED, 25, -1, true, -1, find("25"), { 0 } };
    m->counts[1] = (Count){ COUNT_KILLED, 10,         10,          false,
                            25,           find("10"), find("anak") };
    m->counts[2] = (Count){ COUNT_WOUNDED, -1,   50, false, -1,
                            find("tewas"), { 0 } };
    c->counts.v = m->counts;
    c->counts.n = c->counts.cap = 3;
    c->confidence = 7;
}

static void assert_buf(const Buf *b, const char *expected)
{
    Str s = sk_buf_str(b);
    assert_int_equal(b->status, SK_OK);
    if (s.n != strlen(expected) || memcmp(s.p, expected, s.n) != 0)
        print_error("got  %.*s\nwant %s\n", (int)s.n, s.p, expected);
    assert_int_equal(s.n, strlen(expected));
    assert_memory_equal(s.p, expected, s.n);
}

static void assert_json(Made *m, const char *expected)
{
    Buf b = sk_buf(&m->a);
    sk_claim_json(&b, &m->claims, 0, &m->coder);
    assert_buf(&b, expected);
    sk_arena_clear(&m->a);
}

static void assert_story(Made *m, const char *expected)
{
    Buf b = sk_buf(&m->a);
    sk_claim_print(&b, &m->claims);
    assert_buf(&b, expected);
    sk_arena_clear(&m->a);
}

#define QUOTE_TEXT                                                            \
    "\"Desa \\\"Qara\\\" direbut\\ntentara  Suriah pada Selasa; 25 orang, "   \
    "termasuk 10 anak, tewas, kata tim.\""
#define ID "\"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1\""
#define HEAD(kind)                                                            \
    "{\"claim\":" ID ",\"kind\":\"" kind "\",\"doc\":\"a \\\"1\\\"\","        \
    "\"lang\":\"id\",\"published\":null,\"outlet\":null,\"sentence\":0,"      \
    "\"quote\":[0,93],\"bytes\":[10,105],\"quote_text\":" QUOTE_TEXT ","      \
    "\"trigger\":{\"text\":\"direbut\",\"span\":[12,19]}"
#define NOBODY ",\"aux\":null,\"stance\":null,\"stance_by\":[]"
#define TAIL                                                                  \
    ",\"source\":[],\"same_as\":null,\"confidence\":0.80,"                    \
    "\"coder\":{\"saksi\":\"0.1.0\",\"packs\":{"                              \
    "\"id\":\"00000000000000000000000000000000\","                            \
    "\"world\":\"0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f\"}}}"

static void empty_fields_are_null(void **state)
{
    (void)state;
    Made m;
    make(&m, CLAIM_EVENT);
    assert_json(&m, HEAD("event") ",\"type\":null,\"mode\":null,"
                                  "\"context\":[]" NOBODY
                                  ",\"cameo\":null,\"acled\":null,"
                                  "\"quad\":null,\"actors\":[],"
                                  "\"recipients\":[],\"place\":null,"
                                  "\"date\":null,\"counts\":[]" TAIL);
    make(&m, CLAIM_FIGURE);
    assert_json(&m, HEAD("figure") NOBODY
                ",\"place\":null,\"date\":null,\"counts\":[]" TAIL);
}

static void each_kind_has_its_fields(void **state)
{
    (void)state;
    Made m;
    make(&m, CLAIM_CONTROL);
    m.party[0] = (Party){ .span = find("tim") };
    m.v[0].actors = one(&m.party[0]);
    m.v[0].extent = SK_STR("2/3");
    assert_json(
        &m, HEAD("control") ",\"actor\":{\"text\":\"tim\",\"span\":[89,92],"
                            "\"id\":null,\"name\":null,\"country\":null,"
                            "\"sector\":null},\"extent\":\"2/3\"" NOBODY
                            ",\"place\":null,\"date\":null" TAIL);
    make(&m, CLAIM_RELATION);
    m.party[0] = (Party){ .span = find("tim"), .id = SK_STR("X") };
    m.v[0].a = one(&m.party[0]);
    m.v[0].rel = SK_STR("leads");
    assert_json(
        &m,
        HEAD("relation") ",\"rel\":\"leads\",\"a\":{\"text\":\"tim\","
                         "\"span\":[89,92],\"id\":\"X\",\"name\":null,"
                         "\"country\":null,\"sector\":null},\"b\":null" NOBODY
                         ",\"place\":null,\"date\":null" TAIL);
}

static void a_rich_event(void **state)
{
    (void)state;
    Made m;
    make_rich(&m);
    assert_json(
        &m,
        "{\"claim\":" ID ",\"kind\":\"event\",\"doc\":\"a \\\"1\\\"\","
        "\"lang\":\"id\",\"published\":\"2013-05-26\","
        "\"outlet\":\"Kantor, Berita\",\"sentence\":3,\"quote\":[0,93],"
        "\"bytes\":[10,105],\"quote_text\":" QUOTE_TEXT ","
        "\"trigger\":{\"text\":\"direbut\",\"span\":[12,19]},"
        "\"type\":\"ASSAULT\",\"mode\":\"seize-territory\","
        "\"context\":[\"military\",\"territory\"]" NOBODY
        ",\"cameo\":\"191\",\"acled\":null,\"quad\":\"material-conflict\","
        "\"actors\":[{\"text\":\"tentara  Suriah\",\"span\":[20,35],"
        "\"id\":\"SYR-MIL\",\"name\":\"Syrian Army\",\"country\":\"SYR\","
        "\"sector\":\"MIL\"}],\"recipients\":[],"
        "\"place\":{\"text\":\"Desa \\\"Qara\\\"\",\"span\":[0,11],"
        "\"from\":\"sentence\",\"id\":\"own:0012\",\"name\":\"Qara\","
        "\"admin1\":null,\"country\":\"SYR\",\"lat\":34.157,\"lon\":-36.74,"
        "\"precision\":\"near\",\"score\":0.71,\"rivals\":["
        "{\"id\":\"own:0013\",\"name\":\"Qara al \\\"A\\\"\","
        "\"score\":0.29}]},"
        "\"date\":{\"text\":\"pada Selasa\",\"span\":[36,47],"
        "\"edtf\":\"2013-05-21\",\"precision\":\"day\","
        "\"flags\":[\"weekday-mismatch\"]},"
        "\"counts\":[{\"of\":\"killed\",\"low\":25,\"high\":null,"
        "\"approx\":true,\"part_of\":null,\"text\":\"25\",\"span\":[49,51],"
        "\"who\":null},{\"of\":\"killed\",\"low\":10,\"high\":10,"
        "\"approx\":false,\"part_of\":25,\"text\":\"10\",\"span\":[68,70],"
        "\"who\":{\"text\":\"anak\",\"span\":[71,75]}},"
        "{\"of\":\"wounded\",\"low\":null,\"high\":50,\"approx\":false,"
        "\"part_of\":null,\"text\":\"tewas\",\"span\":[77,82],\"who\":null}],"
        "\"source\":[{\"text\":\"tim\",\"span\":[89,92],\"id\":null}],"
        "\"same_as\":null,\"confidence\":0.07,"
        "\"coder\":{\"saksi\":\"0.1.0\",\"packs\":{"
        "\"id\":\"00000000000000000000000000000000\","
        "\"world\":\"0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f\"}}}");
}

static void places_and_dates_known_in_part(void **state)
{
    (void)state;
    Made m;
    make(&m, CLAIM_FIGURE);
    Claim *c = &m.v[0];
    c->placed = c->timed = true;
    c->place_span = find("Qara");
    c->place_from = SK_STR("earlier");
    c->edtf = SK_STR("XXXX-09-29");
    assert_json(&m, HEAD("figure") NOBODY
                ",\"place\":{\"text\":\"Qara\",\"span\":[6,10],"
                "\"from\":\"earlier\",\"id\":null,\"name\":null,"
                "\"admin1\":null,\"country\":null,\"lat\":null,"
                "\"lon\":null,\"precision\":null,\"score\":0.00,"
                "\"rivals\":[]},\"date\":{\"text\":null,\"span\":null,"
                "\"edtf\":\"XXXX-09-29\",\"precision\":null,"
                "\"flags\":[]},\"counts\":[]" TAIL);
}

static void same_as_is_the_other_ones_id(void **state)
{
    (void)state;
    Made m;
    make(&m, CLAIM_FIGURE);
    m.claims.v.n = m.claims.v.cap = 2;
    m.v[1] = m.v[0];
    m.v[0].same_as = 1;
    memset(m.v[1].id.b, 0xc3, 16);
    Buf b = sk_buf(&m.a);
    sk_claim_json(&b, &m.claims, 0, &m.coder);
    assert_true(sk_str_find(sk_buf_str(&b),
                            SK_STR("\"same_as\":\"c3c3c3c3c3c3c3c3c3c3c3c3"
                                   "c3c3c3c3\","),
                            0) != SIZE_MAX);
    sk_arena_clear(&m.a);
}

static void story_lines(void **state)
{
    (void)state;
    Made m;
    make_rich(&m);
    m.v[0].aux = SK_STR("negation");
    m.v[0].stance = SK_STR("denied");
    assert_story(&m, "event ASSAULT/seize-territory  trigger=direbut  "
                     "actor=tentara Suriah  recipient=-  place=Desa \"Qara\"  "
                     "geo=34.157 -36.74  time=pada Selasa  date=2013-05-21  "
                     "count=killed 25.. approx | killed 10 of 25 anak | "
                     "wounded ..50  source=tim  aux=negation  stance=denied  "
                     "context=military | territory\n");
    make(&m, CLAIM_CONTROL);
    assert_story(&m, "control  trigger=direbut  actor=-  extent=-  place=-  "
                     "time=-  date=-  source=-  aux=-\n");
    make(&m, CLAIM_RELATION);
    m.v[0].rel = SK_STR("based-in");
    assert_story(&m, "relation based-in  trigger=direbut  a=-  b=-  place=-  "
                     "time=-  date=-  source=-  aux=-\n");
    make(&m, CLAIM_FIGURE);
    m.claims.v.n = 0;
    assert_story(&m, "none\n");
}

static void an_event_without_mode_says_so(void **state)
{
    (void)state;
    Made m;
    make(&m, CLAIM_EVENT);
    m.v[0].type = SK_STR("AID");
    m.v[0].same_as = 0;
    assert_story(&m, "event AID/-  trigger=direbut  actor=-  recipient=-  "
                     "place=-  time=-  date=-  count=-  source=-  aux=-  "
                     "context=-  same_as=direbut\n");
}

// How many cells a line has; "\n" inside quotes is part of a cell.
static unsigned count_cells(Str line)
{
    unsigned n = 1;
    bool     quoted = false;
    for (size_t i = 0; i < line.n; i++) {
        if (line.p[i] == '"') quoted = !quoted;
        if (!quoted && line.p[i] == ',') n++;
        if (!quoted && line.p[i] == '\n') assert_int_equal(i, line.n - 1);
    }
    assert_false(quoted);
    return n;
}

static void csv_lines(void **state)
{
    (void)state;
    Made m;
    make_rich(&m);
    Party both[] = { m.party[1], m.party[0] };
    m.v[0].recipients = (Parties){ .v = both, .n = 2, .cap = 2 };
    Buf head = sk_buf(&m.a), line = sk_buf(&m.a);
    sk_claim_csv_head(&head);
    sk_claim_csv(&line, &m.claims, 0);
    assert_int_equal(count_cells(sk_buf_str(&head)), 51);
    assert_int_equal(count_cells(sk_buf_str(&line)), 51);
    assert_true(sk_str_starts(sk_buf_str(&head),
                              SK_STR("claim,kind,doc,lang,published,")));
    assert_buf(
        &line,
        "a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1,event,\"a \"\"1\"\"\",id,"
        "2013-05-26,\"Kantor, Berita\",3,0,93,10,105,"
        "\"Desa \"\"Qara\"\" direbut\ntentara  Suriah pada Selasa; 25 orang, "
        "termasuk 10 anak, tewas, kata tim.\",direbut,ASSAULT,"
        "seize-territory,,,military | territory,,,,191,,material-conflict,"
        "tentara  Suriah,SYR-MIL,tim | tentara  Suriah, | SYR-MIL,,,,,"
        "\"Desa \"\"Qara\"\"\",sentence,own:0012,Qara,,SYR,34.157,-36.74,near,"
        "0.71,pada Selasa,2013-05-21,day,weekday-mismatch,"
        "killed 25.. approx | killed 10 of 25 anak | wounded ..50,tim,,,"
        "0.07\n");
    sk_arena_clear(&m.a);
}

static void csv_of_a_bare_claim(void **state)
{
    (void)state;
    Made m;
    make(&m, CLAIM_RELATION);
    m.v[0].quote = find("direbut");
    Buf line = sk_buf(&m.a);
    sk_claim_csv(&line, &m.claims, 0);
    assert_buf(&line, "a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1,relation,"
                      "\"a \"\"1\"\"\",id,,,0,12,19,24,31,direbut,direbut,"
                      ",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,0.80\n");
    assert_int_equal(count_cells(sk_buf_str(&line)), 51);
    sk_arena_clear(&m.a);
}

// The JSON stays JSON: what must be escaped is.
static void quoting_of_control_bytes(void **state)
{
    (void)state;
    Made m;
    make(&m, CLAIM_FIGURE);
    m.doc.outlet = SK_STR("a\\b\t\x01\x7f/\xc3\xa9");
    Buf b = sk_buf(&m.a);
    sk_claim_json(&b, &m.claims, 0, &m.coder);
    assert_true(sk_str_find(sk_buf_str(&b),
                            SK_STR("\"outlet\":\"a\\\\b\\t\\u0001\x7f/\xc3\xa9"
                                   "\""),
                            0) != SIZE_MAX);
    sk_arena_clear(&m.a);
}

typedef void Writer(Buf *, Made *);
static void  write_json(Buf *b, Made *m)
{
    sk_claim_json(b, &m->claims, 0, &m->coder);
}
static void write_csv(Buf *b, Made *m) { sk_claim_csv(b, &m->claims, 0); }
static void write_story(Buf *b, Made *m) { sk_claim_print(b, &m->claims); }

// Every allocation fails once; the writer says so until none is left to fail.
static void a_failed_allocation_is_told(void **state)
{
    (void)state;
    Writer *const writers[] = { write_json, write_csv, write_story };
    for (size_t i = 0; i < 3; i++) {
        unsigned failed = 0;
        for (unsigned fail_in = 1;; fail_in++) {
            Made m;
            make_rich(&m);
            Buf b = sk_buf(&m.a);
            m.a.fail_in = fail_in;
            writers[i](&b, &m);
            bool reached = m.a.fail_in == 0;
            sk_arena_clear(&m.a);
            if (!reached) break;
            assert_int_equal(b.status, SK_NOMEM);
            failed++;
        }
        assert_true(failed > 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(empty_fields_are_null),
        cmocka_unit_test(each_kind_has_its_fields),
        cmocka_unit_test(a_rich_event),
        cmocka_unit_test(places_and_dates_known_in_part),
        cmocka_unit_test(same_as_is_the_other_ones_id),
        cmocka_unit_test(story_lines),
        cmocka_unit_test(an_event_without_mode_says_so),
        cmocka_unit_test(csv_lines),
        cmocka_unit_test(csv_of_a_bare_claim),
        cmocka_unit_test(quoting_of_control_bytes),
        cmocka_unit_test(a_failed_allocation_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
