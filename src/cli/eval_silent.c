// SPDX-License-Identifier: Apache-2.0
// eval_silent.c: claims in articles that have nothing to say of a war.
//
//   in    ids of articles on sport, business, ordinary crime; system claims
//   out   articles 400, claims 6, claims per article 0.015, and which they are
#include "cli/cli.h"
#include "cli/eval_modes.h"
#include "cli/eval_print.h"

typedef SK_VEC(const EvalClaim *) ClaimRefs;

typedef struct {
    PhraseVec  ids;
    ClaimRefs *claims; // [ids.n]
    uint64_t   total;
    uint64_t   with; // articles that have any
} Silent;

static SkStatus sort_claims(Arena *a, const StrMap *index,
                            const EvalClaims *system, Silent *s)
{
    s->claims = SK_NEW(a, ClaimRefs, s->ids.n);
    if (!s->claims) return sk_arena_status(a);
    for (uint32_t i = 0; i < system->n; i++) {
        const EvalClaim *c = &system->v[i];
        const uint32_t  *number = sk_eval_id(index, c->doc->text);
        if (!number) continue;
        s->total++;
        s->with += s->claims[*number].n == 0;
        SK_TRY(SK_PUSH(a, &s->claims[*number], c));
    }
    return SK_OK;
}

static unsigned per_article(const Silent *s)
{
    return sk_eval_accuracy(&(EvalRatio){ s->total, s->ids.n });
}

static void text_number(Buf *out, const char *label, uint64_t n)
{
    sk_eval_print_label(out, label);
    sk_buf_int(out, (int64_t)n);
    sk_buf_char(out, '\n');
}

static void write_text(Buf *out, const Silent *s)
{
    text_number(out, "articles", s->ids.n);
    text_number(out, "claims", s->total);
    sk_eval_print_label(out, "claims per article");
    sk_eval_print_figure(out, per_article(s));
    sk_buf_char(out, '\n');
    text_number(out, "articles with claims", s->with);
    for (uint32_t i = 0; i < s->ids.n; i++) {
        for (uint32_t j = 0; j < s->claims[i].n; j++) {
            sk_buf_put(out, s->ids.v[i]->text);
            sk_buf_char(out, ' ');
            sk_eval_print_claim(out, s->claims[i].v[j]);
        }
    }
}

static void write_json(Buf *out, const Silent *s)
{
    Buf figure = sk_buf(out->a);
    sk_eval_print_figure(&figure, per_article(s));
    sk_json_open(out, '{');
    sk_json_key(out, "articles");
    sk_json_int(out, s->ids.n);
    sk_json_key(out, "claims");
    sk_json_int(out, (int64_t)s->total);
    sk_json_key(out, "claims_per_article");
    sk_json_raw(out, sk_buf_str(&figure));
    sk_json_key(out, "articles_with_claims");
    sk_json_int(out, (int64_t)s->with);
    sk_json_key(out, "list");
    sk_json_open(out, '[');
    for (uint32_t i = 0; i < s->ids.n; i++) {
        if (s->claims[i].n == 0) continue;
        sk_json_open(out, '{');
        sk_json_key(out, "doc");
        sk_json_str(out, s->ids.v[i]->text);
        sk_json_key(out, "claims");
        sk_json_int(out, s->claims[i].n);
        sk_json_close(out, '}');
    }
    sk_json_close(out, ']');
    sk_json_close(out, '}');
    sk_buf_char(out, '\n');
}

SkStatus sk_eval_silent(Arena *a, const char *ids, const char *system,
                        bool json, Buf *out)
{
    Phrases    all = { .a = a };
    StrMap     index = { 0 };
    EvalClaims claims = { 0 };
    Silent     s = { 0 };
    SK_TRY(sk_eval_read_ids(&all, ids, &index, &s.ids));
    if (s.ids.n == 0) {
        sk_complain("%s: lists no ids", ids);
        return SK_USAGE;
    }
    SK_TRY(sk_eval_read_system(&all, system, &claims));
    SK_TRY(sort_claims(a, &index, &claims, &s));
    if (json)
        write_json(out, &s);
    else
        write_text(out, &s);
    return out->status;
}
