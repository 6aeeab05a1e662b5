// SPDX-License-Identifier: Apache-2.0
// found.c: what the program finds in a story's text, as lines of a story.
//
//   in    > Desa Qara direbut tentara Suriah pada Selasa.
//   out   event ASSAULT/seize-territory  trigger=direbut  …
//         name place Desa Qara  country=SYR  …
//
// Most are printed by the stages themselves, in their golden formats; names
// are printed here.
#include "story.h"

static const char *const PRECISIONS[] = {
#define PRECISION_NAME(id, text) text,
    SK_PRECISIONS(PRECISION_NAME)
};

static void put_key(Buf *out, const char *key, Str value)
{
    if (value.n == 0) return;
    sk_buf_put(out, SK_STR("  "));
    sk_buf_put(out, sk_str_of(key));
    sk_buf_char(out, '=');
    sk_buf_put(out, value);
}

static void put_name(Buf *out, const char *kind, const Analysis *an,
                     uint32_t beg, uint32_t end)
{
    Span s = { an->words.v[beg].span.beg, an->words.v[end - 1].span.end };
    sk_buf_put(out, SK_STR("name "));
    sk_buf_put(out, sk_str_of(kind));
    sk_buf_char(out, ' ');
    sk_buf_put(out, sk_span_str(an->doc->text, s));
}

static void print_places(Buf *out, const Claims *c)
{
    for (uint32_t i = 0; i < c->world->places.n; i++) {
        const PlaceMention *p = &c->world->places.v[i];
        put_name(out, "place", c->an, p->beg, p->end);
        put_key(out, "id", p->id);
        put_key(out, "name", p->name);
        put_key(out, "country", p->country);
        if (p->known)
            put_key(out, "precision", sk_str_of(PRECISIONS[p->precision]));
        if (p->located) {
            sk_buf_put(out, SK_STR("  geo="));
            sk_buf_e5(out, p->lat);
            sk_buf_char(out, ' ');
            sk_buf_e5(out, p->lon);
        }
        sk_buf_char(out, '\n');
    }
}

static void print_party(Buf *out, const Claims *c, const PartyMention *p)
{
    put_name(out, "party", c->an, p->beg, p->end);
    put_key(out, "id", p->id);
    put_key(out, "name", p->name);
    put_key(out, "country", p->country);
    put_key(out, "sector", p->sector);
    sk_buf_char(out, '\n');
}

// Parties, and the pronouns that mean one, in text order.
static void print_parties(Buf *out, const Claims *c)
{
    const World *w = c->world;
    uint32_t     k = 0;
    for (uint32_t i = 0; i < w->parties.n; i++) {
        while (k < w->echoes.n && w->echoes.v[k].beg < w->parties.v[i].beg)
            print_party(out, c, &w->echoes.v[k++]);
        print_party(out, c, &w->parties.v[i]);
    }
    while (k < w->echoes.n) print_party(out, c, &w->echoes.v[k++]);
}

static SkStatus read_lines(Arena *a, Str printed, Lines *found)
{
    const char *error;
    while (printed.n > 0) {
        Line line;
        SK_TRY(line_read(a, sk_str_cut(&printed, '\n'), &line, &error));
        if (!line.none) SK_TRY(SK_PUSH(a, found, line));
    }
    return SK_OK;
}

// "0.83", which the claims' golden format does not tell.
static SkStatus add_confidence(Arena *a, const Claims *c, Lines *found)
{
    for (uint32_t i = 0; i < c->v.n && i < found->n; i++) {
        uint8_t x = c->v.v[i].confidence;
        char    z[4] = { (char)('0' + x / 100), '.', (char)('0' + x / 10 % 10),
                         (char)('0' + x % 10) };
        Key     key = { SK_STR("confidence"),
                        sk_str_copy(a, (Str){ z, sizeof z }) };
        if (!key.value.p) return sk_arena_status(a);
        SK_TRY(SK_PUSH(a, &found->v[i].keys, key));
    }
    return SK_OK;
}

SkStatus lines_find(Arena *a, const Packs *packs, const Story *story,
                    Lines *found)
{
    RawDoc raw = { .id = story->name,
                   .bytes = story->text,
                   .title = story->title,
                   .outlet = story->outlet,
                   .url = story->url,
                   .published = story->published };
    Claims claims;
    Buf    said = sk_buf(a), rest = sk_buf(a);
    SK_TRY(sk_code(a, packs, &raw, &claims, NULL));
    sk_claim_print(&said, &claims);
    SK_TRY(said.status);
    SK_TRY(read_lines(a, sk_buf_str(&said), found));
    SK_TRY(add_confidence(a, &claims, found));
    sk_text_print(&rest, claims.doc, true);
    sk_lang_print(&rest, claims.an);
    print_places(&rest, &claims);
    print_parties(&rest, &claims);
    SK_TRY(rest.status);
    return read_lines(a, sk_buf_str(&rest), found);
}
