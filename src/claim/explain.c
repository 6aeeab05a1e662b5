// SPDX-License-Identifier: Apache-2.0
// explain.c: why each sentence gave or did not give a claim.
//
//   out   heat 4 of -2 … 6
//         1 Persib merebut gelar juara.
//           topics sport
//           phrases [Persib] merebut [gelar juara]
//           frame merebut  ASSAULT/seize-territory  frames.tsv:93  kept out
//           by near:sport
#include "claim/coder.h"

static void put_text(Buf *out, const Coder *c, Span s)
{
    for (uint32_t i = s.beg; i < s.end; i++) {
        char ch = c->an->doc->text.p[i];
        sk_buf_char(out, ch == '\n' || ch == '\t' ? ' ' : ch);
    }
}

static void put_topics(Buf *out, const Coder *c, uint32_t s)
{
    if (!c->topics[s]) return;
    sk_buf_put(out, SK_STR("  topics"));
    for (uint32_t k = 0; k < c->n_topics; k++) {
        if (!(c->topics[s] & (1u << k))) continue;
        sk_buf_char(out, ' ');
        sk_buf_put(out, c->topic_names[k]);
    }
    sk_buf_char(out, '\n');
}

// The words with their phrases in brackets.
static void put_phrases(Buf *out, const Coder *c, const Sentence *s)
{
    sk_buf_put(out, SK_STR("  phrases"));
    for (uint32_t i = s->beg; i < s->end; i++) {
        uint32_t     k = c->chunk_of[i];
        const Chunk *ch = k == NONE ? NULL : &c->chunks.v[k];
        sk_buf_char(out, ' ');
        if (ch && ch->beg == i) sk_buf_char(out, '[');
        put_text(out, c, word_at(c, i)->span);
        if (ch && ch->end == i + 1) sk_buf_char(out, ']');
    }
    sk_buf_char(out, '\n');
}

// How far the document's mentions and claims, all in text order, are told.
typedef struct {
    uint32_t place, party, echo, claim;
} Told;

static void put_mentions(Buf *out, const Coder *c, const Sentence *s,
                         Told *told)
{
    const World *w = c->world;
    for (; told->place < w->places.n; told->place++) {
        const PlaceMention *m = &w->places.v[told->place];
        if (m->beg >= s->end) break;
        sk_buf_put(out, SK_STR("  place "));
        put_text(out, c, words_span(c, m->beg, m->end));
        sk_buf_put(out, SK_STR("  "));
        sk_buf_put(out, m->id.p ? m->id : SK_STR("unknown"));
        sk_buf_char(out, '\n');
    }
    for (; told->party < w->parties.n; told->party++) {
        const PartyMention *m = &w->parties.v[told->party];
        if (m->beg >= s->end) break;
        sk_buf_put(out, SK_STR("  party "));
        put_text(out, c, words_span(c, m->beg, m->end));
        sk_buf_put(out, SK_STR("  "));
        sk_buf_put(out, m->id.p ? m->id : m->kind);
        sk_buf_char(out, '\n');
    }
    for (; told->echo < w->echoes.n; told->echo++) {
        const PartyMention *m = &w->echoes.v[told->echo];
        if (m->beg >= s->end) break;
        sk_buf_put(out, SK_STR("  means "));
        put_text(out, c, words_span(c, m->beg, m->end));
        sk_buf_put(out, SK_STR("  "));
        sk_buf_put(out, m->id.p ? m->id : m->name.p ? m->name : m->kind);
        sk_buf_char(out, '\n');
    }
}

static void put_outlet(Buf *out, const char *head, const Outlet *o)
{
    if (!o->id.p) return;
    sk_buf_put(out, sk_str_of(head));
    sk_buf_put(out, o->id);
    sk_buf_put(out, SK_STR("  "));
    sk_buf_put(out, o->kind);
    if (o->side.n) sk_buf_put(out, SK_STR("  side "));
    sk_buf_put(out, o->side);
    if (o->carries.n) sk_buf_put(out, SK_STR("  carries "));
    sk_buf_put(out, o->carries);
    sk_buf_char(out, '\n');
}

static void put_speakers(Buf *out, const Coder *c, const Voiced *v)
{
    for (uint32_t i = 0; i < v->by.n; i++) {
        sk_buf_put(out, SK_STR("  speaker "));
        put_text(out, c, v->by.v[i].span);
        sk_buf_char(out, '\n');
    }
}

static void put_claims(Buf *out, const Coder *c, const Claims *all, Span words,
                       Told *told)
{
    for (; told->claim < all->v.n; told->claim++) {
        const Claim *cl = &all->v.v[told->claim];
        if (cl->trigger.beg >= words.end) break;
        sk_buf_put(out, SK_STR("  claim "));
        put_text(out, c, cl->trigger);
        sk_buf_put(out, SK_STR("  "));
        sk_buf_put(out, cl->type.p ? cl->type : cl->rel);
        sk_buf_put(out, SK_STR("  confidence 0."));
        if (cl->confidence < 10) sk_buf_char(out, '0');
        sk_buf_int(out, cl->confidence);
        sk_buf_put(out, SK_STR("  "));
        sk_buf_put(out, cl->why);
        sk_buf_char(out, '\n');
    }
}

SkStatus sk_claim_explain(Arena *a, const Pack *id, const Claims *all,
                          Buf *out)
{
    Coder c;
    SK_TRY(sk_coder_open(a, id, NULL, all->an, all->world, &c));
    Voiced *voiced = SK_NEW(a, Voiced, c.parts.n);
    if (!voiced) return sk_arena_status(a);
    SK_TRY(sk_source_find(&c, voiced));
    Told told = { 0 };
    sk_buf_put(out, SK_STR("heat "));
    sk_buf_int(out, c.heat);
    sk_buf_put(out,
               SK_STR(" of -2 to 6: how much the article is about conflict;"
                      " a frame holds where its sure and the heat make 7"
                      " and its conditions in frames.tsv do\n"));
    put_outlet(out, "outlet ", &all->world->outlet);
    for (uint32_t i = 0; i < all->world->wires.n; i++)
        put_outlet(out, "wire ", &all->world->wires.v[i]);
    for (uint32_t s = 0; s < c.parts.n; s++) {
        const Sentence *sent = &c.parts.v[s];
        if (sent->beg == sent->end) continue;
        Span words = words_span(&c, sent->beg, sent->end);
        sk_buf_char(out, '\n');
        sk_buf_int(out, c.sentence_of[s] + 1);
        sk_buf_char(out, ' ');
        put_text(out, &c, words);
        sk_buf_char(out, '\n');
        put_topics(out, &c, s);
        put_phrases(out, &c, sent);
        put_mentions(out, &c, sent, &told);
        put_speakers(out, &c, &voiced[s]);
        sk_frame_explain(&c, s, out);
        put_claims(out, &c, all, words, &told);
    }
    return out->status;
}
