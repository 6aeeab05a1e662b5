// SPDX-License-Identifier: Apache-2.0
// explain.c: why each sentence gave or did not give a claim.
//
//   out   heat 4 of -2 … 6
//         1 Persib merebut gelar juara.
//           topics sport
//           phrases [Persib] merebut [gelar juara]
//           frame merebut  ASSAULT/seize-territory  frames.tsv:93  kept out
//           by near:sport
//           doubt merebut  right 0.31: heat=0 -0.62  topic=sport -0.50 …
#include <math.h>

#include "claim/pick.h"

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

// --- what the weights said ---------------------------------------------------

enum { REASONS = 4, SIGN_ROOM = 80 };

// The signs that weighed most for one question, heaviest first.
typedef struct {
    const Coder *c;
    Ask          ask;
    int64_t      sum, weight[REASONS];
    char         sign[REASONS][SIGN_ROOM];
    size_t       n_sign[REASONS];
} Reasons;

static int64_t size_of(int64_t w) { return w < 0 ? -w : w; }

static void take_reason(void *ctx, Str sign)
{
    Reasons *r = ctx;
    int64_t  w = sk_pick_weight(r->c, r->ask, sign);
    unsigned k = REASONS;
    r->sum += w;
    while (k > 0 && size_of(w) > size_of(r->weight[k - 1])) k--;
    if (k == REASONS || sign.n > SIGN_ROOM) return;
    for (unsigned i = REASONS - 1; i > k; i--) {
        r->weight[i] = r->weight[i - 1];
        r->n_sign[i] = r->n_sign[i - 1];
        memcpy(r->sign[i], r->sign[i - 1], SIGN_ROOM);
    }
    r->weight[k] = w;
    r->n_sign[k] = sign.n;
    memcpy(r->sign[k], sign.p, sign.n);
}

// "0.31", "-1.04"
static void put_hundredths(Buf *out, int64_t n)
{
    if (n < 0) sk_buf_char(out, '-');
    sk_buf_int(out, size_of(n) / 100);
    sk_buf_char(out, '.');
    sk_buf_int(out, size_of(n) / 10 % 10);
    sk_buf_int(out, size_of(n) % 10);
}

static double odds_of(const Reasons *r)
{
    return 1 / (1 + exp(-(double)r->sum / WEIGHT_ONE));
}

static void put_reasons(Buf *out, const Reasons *r)
{
    sk_buf_char(out, ' ');
    put_hundredths(out, lround(100 * odds_of(r)));
    sk_buf_char(out, ':');
    for (unsigned k = 0; k < REASONS && r->weight[k]; k++) {
        sk_buf_char(out, ' ');
        sk_buf_put(out, (Str){ r->sign[k], r->n_sign[k] });
        sk_buf_char(out, ' ');
        put_hundredths(out, r->weight[k] / 10);
        sk_buf_char(out, ' ');
    }
    sk_buf_char(out, '\n');
}

static void put_doubt(Buf *out, const Coder *c, Span trigger, const char *what)
{
    sk_buf_put(out, SK_STR("  doubt "));
    put_text(out, c, trigger);
    sk_buf_put(out, SK_STR("  "));
    sk_buf_put(out, sk_str_of(what));
}

// The phrases that were near to being something.
static void put_cand(Buf *out, const Coder *c, const Trigger *t,
                     const Claim *cl, const Cand *k)
{
    Ask from = cl->kind == CLAIM_EVENT ? ASK_ACTOR : ASK_SOURCE;
    for (Ask ask = from; ask < ASK_RIGHT; ask++) {
        Reasons r = { .c = c, .ask = ask };
        sk_sign_pair(c, t, k, &(SignSink){ take_reason, &r });
        if (odds_of(&r) < 0.2) continue;
        put_doubt(out, c, cl->trigger, sk_ask_name(ask));
        sk_buf_char(out, ' ');
        put_text(out, c, words_span(c, k->beg, k->end));
        put_reasons(out, &r);
    }
}

// The doubts about the claims of part s, as the rules made them; *at counts
// claims.
static SkStatus put_doubts(Buf *out, Coder *c, uint32_t s, const Claims *rules,
                           uint32_t *at)
{
    ClaimVec part = { 0 };
    for (; *at < rules->v.n; ++*at) {
        const Claim *cl = &rules->v.v[*at];
        if (cl->trigger.beg >= c->parts.v[s].span.end) break;
        SK_TRY(SK_PUSH(c->a, &part, *cl));
    }
    for (uint32_t i = 0; i < part.n; i++) {
        Cands          cands = { 0 };
        const Trigger *t = sk_pick_trigger(c, &c->found[s], &part.v[i]);
        if (!t) continue;
        Reasons r = { .c = c, .ask = ASK_RIGHT };
        sk_sign_claim(c, t, &part.v[i], part.n,
                      &(SignSink){ take_reason, &r });
        put_doubt(out, c, part.v[i].trigger, "right");
        put_reasons(out, &r);
        SK_TRY(sk_pick_cands(c, t, &part, 0, i, &cands));
        for (uint32_t k = 0; k < cands.n; k++)
            put_cand(out, c, t, &part.v[i], &cands.v[k]);
    }
    return SK_OK;
}

SkStatus sk_claim_explain(Arena *a, const ClaimKit *kit, const Claims *all,
                          Buf *out)
{
    Coder c;
    SK_TRY(sk_coder_open(a, kit, all->an, all->world, &c));
    Voiced *voiced = SK_NEW(a, Voiced, c.parts.n);
    if (!voiced) return sk_arena_status(a);
    SK_TRY(sk_source_find(&c, voiced));
    Told     told = { 0 };
    uint32_t at = 0;
    Claims   rules = { 0 };
    ClaimKit by_rules = *kit;
    by_rules.by_rules = true;
    if (c.weights.n_rows)
        SK_TRY(sk_claim_find(a, &by_rules, all->an, all->world, &rules));
    sk_buf_put(out, SK_STR("heat "));
    sk_buf_int(out, c.heat);
    sk_buf_put(out,
               SK_STR(" of -2 to 6: how much the article is about conflict;"
                      " a frame is tried where its sure and the heat make "));
    sk_buf_int(out, SURE_ENOUGH);
    sk_buf_put(out, SK_STR(" and its conditions in frames.tsv hold\n"));
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
        SK_TRY(put_doubts(out, &c, s, &rules, &at));
        put_claims(out, &c, all, words, &told);
    }
    return out->status;
}
