// SPDX-License-Identifier: Apache-2.0
// find.c: the claims of a document.
//
//   in    "Sedikitnya 25 orang tewas dalam serangan udara di Idlib, kata X."
//   out   event ASSAULT/aerial, trigger serangan udara, place Idlib,
//         killed [25, open], source X
//
// Each sentence's triggers become claims: deaths told beside another act of
// violence give their toll to that act, everything else stands for itself.
// Then numbers are bound, codes of other schemes looked up, ids made.
#include <stdlib.h>

#include "claim/pick.h"

// --- from chunks to parties -------------------------------------------------

// "pasukan A dan milisi B" are chunks already; numbers and classifiers go.
static SkStatus add_party(Coder *c, uint32_t k, Parties *out)
{
    uint32_t beg, end;
    sk_phrase_core(c, &c->chunks.v[k], &beg, &end);
    if (beg >= end) return SK_OK;
    bool classifier = end == beg + 1 && is_a(c, beg, IS_CLASSIFIER) &&
                      c->chunks.v[k].beg < beg;
    if (classifier) return SK_OK;
    Party p = sk_party_of(c, beg, end);
    for (uint32_t i = 0; i < out->n; i++) {
        if (sk_span_meets(out->v[i].span, p.span)) return SK_OK;
    }
    return SK_PUSH(c->a, out, p);
}

static SkStatus add_parties(Coder *c, const Chunks *ks, Parties *out)
{
    for (uint32_t i = 0; i < ks->n; i++) SK_TRY(add_party(c, ks->v[i], out));
    return SK_OK;
}

static bool shares_actor(const Parties *a, Span s)
{
    for (uint32_t i = 0; i < a->n; i++) {
        if (sk_span_meets(a->v[i].span, s)) return true;
    }
    return false;
}

// Who is both actor and recipient is only the actor.
static void part_roles(Parties *actors, Parties *recipients)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < recipients->n; i++) {
        if (shares_actor(actors, recipients->v[i].span)) continue;
        recipients->v[n++] = recipients->v[i];
    }
    recipients->n = n;
}

// --- one claim --------------------------------------------------------------

static uint8_t confidence_of(const Coder *c, const Trigger *t, const Claim *cl)
{
    int v = 30 + 4 * t->frame.sure + 3 * c->heat;
    if (cl->actors.n) v += 8;
    if (cl->recipients.n) v += 4;
    if (cl->placed) v += 4;
    return (uint8_t)(v < 5 ? 5 : v > 95 ? 95 : v);
}

static SkStatus fill_event(Coder *c, const Trigger *t, const Roles *r,
                           Claim *cl)
{
    cl->type = t->frame.type;
    cl->mode = t->frame.mode;
    if (sk_str_eq(cl->mode, SK_STR("?"))) cl->mode = sk_frame_instrument(c, t);
    if (cl->mode.n == 0) cl->mode = (Str){ 0 };
    SK_TRY(add_parties(c, &r->actors, &cl->actors));
    SK_TRY(add_parties(c, &r->recipients, &cl->recipients));
    part_roles(&cl->actors, &cl->recipients);
    bool army = cl->actors.n &&
                sk_str_eq(cl->actors.v[0].sector, SK_STR("MIL"));
    if (army && sk_str_eq(cl->mode, SK_STR("militia"))) {
        cl->mode = SK_STR("troops"); // the guide: a state's forces
    }
    return SK_OK;
}

// "2/3" of "dua pertiga Qusair", "partial" of "sebagian Aleppo", else "full".
static SkStatus find_extent(Coder *c, const Trigger *t, const Roles *r,
                            Claim *cl)
{
    uint32_t beg = t->behind, end = beg;
    cl->extent = SK_STR("full");
    if (r->place != NONE) {
        beg = c->chunks.v[r->place].beg;
        end = c->chunks.v[r->place].end;
    }
    for (uint32_t i = beg; i < end; i++) {
        uint32_t at = c->number_at[i];
        if (is_a(c, i, IS_PARTLY)) cl->extent = SK_STR("partial");
        if (at == NONE || !c->an->numbers.v[at].whole) continue;
        Buf b = sk_buf(c->a);
        sk_buf_int(&b, c->an->numbers.v[at].part);
        sk_buf_char(&b, '/');
        sk_buf_int(&b, c->an->numbers.v[at].whole);
        cl->extent = sk_buf_str(&b);
        return b.status;
    }
    return SK_OK;
}

static SkStatus fill_control(Coder *c, const Trigger *t, const Roles *r,
                             Claim *cl)
{
    SK_TRY(add_parties(c, &r->actors, &cl->actors));
    return find_extent(c, t, r, cl);
}

// a and b of a relation; flags say where the sides stand.
static SkStatus fill_relation(Coder *c, const Trigger *t, const Roles *r,
                              Claim *cl)
{
    cl->rel = t->frame.rel;
    if (sk_frame_flag(&t->frame, "self:b")) {
        uint32_t k = c->chunk_of[t->beg];
        if (k == NONE || c->chunks.v[k].beg == t->beg) return SK_OK;
        SK_TRY(add_party(c, k, &cl->a));
        Party b = { .span = words_span(c, t->beg, t->end) };
        return SK_PUSH(c->a, &cl->b, b);
    }
    SK_TRY(add_parties(c, &r->actors, &cl->a));
    SK_TRY(add_parties(c, &r->recipients, &cl->b));
    if (cl->b.n == 0 && r->place != NONE) {
        SK_TRY(add_party(c, r->place, &cl->b));
    }
    return SK_OK;
}

static SkStatus fill_why(Coder *c, const Trigger *t, Claim *cl)
{
    Buf b = sk_buf(c->a);
    sk_buf_put(&b, SK_STR("frames.tsv:"));
    sk_buf_int(&b, t->frame.line);
    cl->why = sk_buf_str(&b);
    return b.status;
}

// Speech that is itself an act has no source in the one who does it.
static bool speaks_itself(const Coder *c, const Claim *cl, Span speaker)
{
    if (cl->kind != CLAIM_EVENT || !shares_actor(&cl->actors, speaker)) {
        return false;
    }
    return sk_type_is(c, cl->type, "speech", "yes");
}

// Makes the claim of a trigger; *keep is false where it says too little.
static SkStatus make_claim(Coder *c, const Trigger *t, Scene *scene,
                           const Voiced *voiced, Claim *cl, bool *keep)
{
    Roles r;
    SK_TRY(sk_role_find(c, t, &r));
    *cl = (Claim){ .kind = t->frame.kind,
                   .sentence = c->sentence_of[t->sentence],
                   .quote = c->parts.v[t->sentence].span,
                   .trigger = words_span(c, t->beg, t->end),
                   .same_as = -1 };
    *keep = true;
    switch (cl->kind) {
    case CLAIM_EVENT: SK_TRY(fill_event(c, t, &r, cl)); break;
    case CLAIM_CONTROL: SK_TRY(fill_control(c, t, &r, cl)); break;
    default: SK_TRY(fill_relation(c, t, &r, cl)); break;
    }
    cl->aux = sk_aux_of(c, t);
    sk_scene_claim(c, t, &r, scene, cl);
    if (cl->kind == CLAIM_CONTROL) *keep = cl->actors.n && cl->placed;
    if (cl->kind == CLAIM_RELATION) *keep = cl->a.n && cl->b.n;
    cl->confidence = confidence_of(c, t, cl);
    for (uint32_t i = 0; i < voiced->by.n; i++) {
        if (speaks_itself(c, cl, voiced->by.v[i].span)) continue;
        if (i < voiced->since.n && t->end <= voiced->since.v[i]) continue;
        SK_TRY(SK_PUSH(c->a, &cl->source, voiced->by.v[i]));
    }
    if (voiced->claimant && cl->kind == CLAIM_EVENT && cl->actors.n == 0) {
        SK_TRY(SK_PUSH(c->a, &cl->actors, voiced->by.v[0]));
    }
    if (voiced->denied)
        cl->stance = SK_STR("denied");
    else if (voiced->unverified)
        cl->stance = SK_STR("unverified");
    return fill_why(c, t, cl);
}

// --- a sentence -------------------------------------------------------------

static bool is_violence(const Coder *c, const Trigger *t)
{
    return t->frame.kind == CLAIM_EVENT &&
           sk_type_is(c, t->frame.type, "violence", "yes") &&
           !sk_frame_flag(&t->frame, "toll");
}

// A toll told beside another act of violence is that act's toll.
static bool is_told_elsewhere(const Coder *c, const Triggers *ts, uint32_t i)
{
    if (ts->v[i].told) return true;
    if (!sk_frame_flag(&ts->v[i].frame, "toll")) return false;
    for (uint32_t k = 0; k < ts->n; k++) {
        if (k != i && is_violence(c, &ts->v[k])) return true;
        if (k < i && sk_frame_flag(&ts->v[k].frame, "toll")) return true;
    }
    return false;
}

// "konvoi bantuan", "pos pengamanan": a noun that only tells of the noun
// before it names no act, but for violence and protest.
static void drop_modifiers(const Coder *c, Triggers *ts)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < ts->n; i++) {
        const Trigger *t = &ts->v[i];
        uint32_t       k = c->chunk_of[t->beg];
        uint8_t before = t->beg ? word_at(c, t->beg - 1)->upos : UPOS_PUNCT;
        bool    inside = k != NONE && c->chunks.v[k].beg < t->beg &&
                      (before == UPOS_NOUN || before == UPOS_PROPN);
        bool strong = sk_type_is(c, t->frame.type, "inside", "act");
        if (inside && !t->verb && !strong && t->frame.kind == CLAIM_EVENT) {
            continue;
        }
        ts->v[n++] = ts->v[i];
    }
    ts->n = n;
}

// "Serangan udara menghantam Homs": the verb tells the noun's act again, and
// "mengancam akan menyerang": what is threatened is no act of its own.
static void mark_told(const Coder *c, Triggers *ts)
{
    for (uint32_t i = 0; i + 1 < ts->n; i++) {
        const Trigger *noun = &ts->v[i];
        Trigger       *verb = &ts->v[i + 1];
        if (noun->verb && !verb->verb && noun->frame.kind == CLAIM_EVENT &&
            sk_str_eq(noun->frame.type, verb->frame.type) &&
            !is_violence(c, noun)) {
            verb->told = sk_phrase_after(c, noun->end, verb->end) ==
                         c->chunk_of[verb->beg];
            continue;
        }
        if (!verb->verb || verb->frame.kind != CLAIM_EVENT ||
            noun->frame.kind != CLAIM_EVENT)
            continue;
        if (noun->verb) {
            bool talk = sk_type_is(c, noun->frame.type, "speech", "yes");
            bool own = sk_type_is(c, noun->frame.type, "told", "own");
            if (talk && !own && sk_role_governs(c, noun, verb)) {
                verb->told = true;
            }
        } else if (is_violence(c, noun) && is_violence(c, verb)) {
            verb->told = sk_role_is_subject(c, noun, verb);
        }
    }
}

static bool holds(const Coder *c, const Chunks *ks, Span trigger)
{
    for (uint32_t i = 0; i < ks->n; i++) {
        const Chunk *k = &c->chunks.v[ks->v[i]];
        if (sk_span_inside(trigger, words_span(c, k->beg, k->end)))
            return true;
    }
    return false;
}

// Gives the roles of a toll word to the sentence's act that has none: "Rusia
// menewaskan X dalam serangan udara".
static SkStatus pass_on(Coder *c, const Trigger *t, ClaimVec *claims,
                        uint32_t first)
{
    Roles r;
    SK_TRY(sk_role_find(c, t, &r));
    for (uint32_t k = first; k < claims->n; k++) {
        Claim *cl = &claims->v[k];
        if (cl->kind != CLAIM_EVENT || cl->recipients.n ||
            !sk_type_is(c, cl->type, "violence", "yes"))
            continue;
        if (cl->actors.n == 0 && !holds(c, &r.actors, cl->trigger))
            SK_TRY(add_parties(c, &r.actors, &cl->actors));
        SK_TRY(add_parties(c, &r.recipients, &cl->recipients));
        part_roles(&cl->actors, &cl->recipients);
        return SK_OK;
    }
    return SK_OK;
}

// "mengancam akan menyerang Guam": what the second verb aims at is the first
// one's aim too.
static SkStatus lend_place(Coder *c, const Triggers *ts, uint32_t i,
                           Scene *scene, ClaimVec *claims, uint32_t first)
{
    Voiced nobody = { 0 };
    Claim  aim;
    bool   keep;
    Span   before = words_span(c, ts->v[i - 1].beg, ts->v[i - 1].end);
    SK_TRY(make_claim(c, &ts->v[i], scene, &nobody, &aim, &keep));
    for (uint32_t k = first; k < claims->n; k++) {
        Claim *cl = &claims->v[k];
        if (cl->trigger.beg != before.beg) continue;
        if (!cl->placed && aim.placed) {
            cl->placed = true;
            cl->place = aim.place;
            cl->place_span = aim.place_span;
            cl->place_from = aim.place_from;
        }
        if (cl->recipients.n == 0) {
            for (uint32_t n = 0; n < aim.recipients.n; n++)
                SK_TRY(SK_PUSH(c->a, &cl->recipients, aim.recipients.v[n]));
        }
        part_roles(&cl->actors, &cl->recipients);
    }
    return SK_OK;
}

// A figure and an event by one trigger say the same: the figure stays.
// Returns how many claims before `events` went.
static uint32_t drop_doubles(ClaimVec *claims, uint32_t first, uint32_t events)
{
    uint32_t n = first, gone = 0;
    for (uint32_t i = first; i < claims->n; i++) {
        bool doubled = false;
        for (uint32_t k = events; i < events && k < claims->n; k++) {
            doubled = doubled || (claims->v[i].kind == CLAIM_EVENT &&
                                  claims->v[i].counts.n == 0 &&
                                  sk_span_meets(claims->v[i].trigger,
                                                claims->v[k].trigger));
        }
        if (doubled)
            gone++;
        else
            claims->v[n++] = claims->v[i];
    }
    claims->n = n;
    return gone;
}

static SkStatus one_party(Coder *c, const Party *p, Parties *out)
{
    *out = (Parties){ 0 };
    return SK_PUSH(c->a, out, *p);
}

// A tie of several parties ("didukung A, B dan C") is a claim for each pair.
static SkStatus add_claim(Coder *c, const Claim *cl, ClaimVec *claims)
{
    if (cl->kind != CLAIM_RELATION) return SK_PUSH(c->a, claims, *cl);
    for (uint32_t i = 0; i < cl->a.n; i++) {
        for (uint32_t j = 0; j < cl->b.n; j++) {
            Claim pair = *cl;
            SK_TRY(one_party(c, &cl->a.v[i], &pair.a));
            SK_TRY(one_party(c, &cl->b.v[j], &pair.b));
            SK_TRY(SK_PUSH(c->a, claims, pair));
        }
    }
    return SK_OK;
}

static SkStatus code_sentence(Coder *c, uint32_t s, const Voiced *voiced,
                              Scene *scene, ClaimVec *claims)
{
    Triggers ts = c->found[s];
    uint32_t first = claims->n;
    drop_modifiers(c, &ts);
    mark_told(c, &ts);
    sk_scene_enter(c, s, scene);
    for (uint32_t i = 0; i < ts.n; i++) {
        Claim cl;
        bool  keep;
        if (is_told_elsewhere(c, &ts, i)) continue;
        SK_TRY(make_claim(c, &ts.v[i], scene, &voiced[s], &cl, &keep));
        if (keep) SK_TRY(add_claim(c, &cl, claims));
    }
    for (uint32_t i = 0; i < ts.n; i++) {
        if (ts.v[i].told) {
            SK_TRY(lend_place(c, &ts, i, scene, claims, first));
        } else if (is_told_elsewhere(c, &ts, i)) {
            SK_TRY(pass_on(c, &ts.v[i], claims, first));
        }
    }
    uint32_t before = claims->n;
    SK_TRY(sk_count_bind(c, s, claims, first));
    before -= drop_doubles(claims, first, before);
    for (uint32_t k = before; k < claims->n; k++) { // figures
        Trigger t = { .sentence = s,
                      .beg = c->parts.v[s].beg,
                      .frame.kind = CLAIM_FIGURE };
        while (word_at(c, t.beg)->span.beg < claims->v[k].trigger.beg) t.beg++;
        t.end = t.beg + 1;
        Roles none = { .place = NONE };
        sk_scene_claim(c, &t, &none, scene, &claims->v[k]);
        for (uint32_t i = 0; i < voiced[s].by.n; i++) {
            SK_TRY(SK_PUSH(c->a, &claims->v[k].source, voiced[s].by.v[i]));
        }
    }
    sk_scene_part_times(claims, first);
    sk_scene_leave(c, s, claims, first, scene);
    SK_TRY(sk_context_find(c, s, claims, first));
    if (c->kit->by_rules) return SK_OK;
    SK_TRY(sk_pick_claims(c, &ts, claims, first));
    return sk_count_again(c, s, claims, first);
}

// --- the document -----------------------------------------------------------

static int by_trigger(const void *x, const void *y)
{
    const Claim *a = x, *b = y;
    if (a->trigger.beg != b->trigger.beg) {
        return a->trigger.beg < b->trigger.beg ? -1 : 1;
    }
    if (a->kind != b->kind) return a->kind < b->kind ? -1 : 1;
    if (a->trigger.end != b->trigger.end) {
        return a->trigger.end < b->trigger.end ? -1 : 1;
    }
    return a->order < b->order ? -1 : a->order > b->order;
}

bool sk_type_is(const Coder *c, Str type, const char *column,
                const char *value)
{
    uint32_t name = sk_table_col(&c->types, "type");
    uint32_t col = sk_table_col(&c->types, column);
    for (uint32_t r = 0; r < c->types.n_rows; r++) {
        if (!sk_str_eq(sk_table_cell(&c->types, r, name), type)) continue;
        Str cell = sk_table_cell(&c->types, r, col);
        while (cell.n > 0) {
            if (sk_str_eq(sk_str_cut(&cell, '|'), sk_str_of(value)))
                return true;
        }
        return false;
    }
    return false;
}

static void look_up_codes(const Coder *c, Claim *cl)
{
    const Table *t = &c->crosswalk;
    uint32_t type = sk_table_col(t, "type"), mode = sk_table_col(t, "mode");
    Str      want = cl->mode.p ? cl->mode : SK_STR("*");
    uint32_t found = NONE;
    for (uint32_t r = 0; r < t->n_rows; r++) {
        if (!sk_str_eq(sk_table_cell(t, r, type), cl->type)) continue;
        Str m = sk_table_cell(t, r, mode);
        if (sk_str_eq(m, want)) {
            found = r;
            break;
        }
        if (sk_str_eq(m, SK_STR("*"))) found = r;
    }
    if (found == NONE) return;
    Str                     *out[] = { &cl->cameo, &cl->acled, &cl->quad };
    static const char *const names[] = { "cameo", "acled", "quad" };
    for (int k = 0; k < 3; k++) {
        Str cell = sk_table_cell(t, found, sk_table_col(t, names[k]));
        if (cell.n) *out[k] = cell;
    }
    sk_codes_by_side(c, cl);
}

static SkStatus make_id(Coder *c, const ClaimVec *v, uint32_t i)
{
    Claim          *cl = &v->v[i];
    const Document *doc = c->an->doc;
    uint32_t        k = 0;
    for (uint32_t j = i; j-- > 0 && v->v[j].trigger.beg == cl->trigger.beg;) {
        k += v->v[j].kind == cl->kind && sk_str_eq(v->v[j].type, cl->type) &&
             sk_str_eq(v->v[j].rel, cl->rel);
    }
    Buf b = sk_buf(c->a);
    sk_buf_put(&b, (Str){ (const char *)doc->sha256.b, 32 });
    sk_buf_put(&b, doc->id);
    sk_buf_char(&b, '\0');
    sk_buf_int(&b, cl->kind);
    sk_buf_put(&b, cl->type.p ? cl->type : cl->rel);
    sk_buf_char(&b, '\0');
    sk_buf_int(&b, cl->trigger.beg);
    sk_buf_char(&b, '-');
    sk_buf_int(&b, cl->trigger.end);
    sk_buf_char(&b, '-');
    sk_buf_int(&b, k);
    cl->id = sk_hash128(sk_buf_str(&b));
    return b.status;
}

enum { PART_WORDS = 256 };

// Cuts the sentences into parts of at most PART_WORDS words.
static SkStatus cut_parts(Coder *c)
{
    SK_VEC(uint32_t) of = { 0 };
    for (uint32_t s = 0; s < c->an->sents.n; s++) {
        Sentence part = c->an->sents.v[s];
        uint32_t end = part.end;
        do {
            part.end = end - part.beg > PART_WORDS ? part.beg + PART_WORDS
                                                   : end;
            SK_TRY(SK_PUSH(c->a, &c->parts, part));
            SK_TRY(SK_PUSH(c->a, &of, s));
            part.beg = part.end;
        } while (part.beg < end);
    }
    c->sentence_of = of.v;
    return SK_OK;
}

// The triggers of each part, and the trees of the sentences that have some.
static SkStatus find_acts(Coder *c)
{
    bool *wanted = SK_NEW(c->a, bool, c->an->sents.n);
    c->found = SK_NEW(c->a, Triggers, c->parts.n);
    if (!wanted || !c->found) return sk_arena_status(c->a);
    bool any = false;
    for (uint32_t s = 0; s < c->parts.n; s++) {
        SK_TRY(sk_frame_find(c, s, &c->found[s]));
        if (c->found[s].n) any = wanted[c->sentence_of[s]] = true;
    }
    bool asked = c->kit->by_rules || c->weights.n_rows > 0;
    if (!any || !c->kit->work || !asked) return SK_OK;
    return sk_lang_links(c->a, c->kit->engine, c->kit->work, c->an, wanted,
                         &c->links);
}

SkStatus sk_coder_open(Arena *a, const ClaimKit *kit, const Analysis *an,
                       const World *world, Coder *c)
{
    const Pack *id = kit->id;
    *c = (Coder){ .a = a,
                  .kit = kit,
                  .an = an,
                  .world = world,
                  .frames = sk_table(id, "frames"),
                  .classes = sk_table(id, "classes"),
                  .topics_table = sk_table(id, "topics"),
                  .speech = sk_table(id, "speech"),
                  .counts = sk_table(id, "counts"),
                  .instruments = sk_table(id, "instruments"),
                  .scope = sk_table(id, "scope"),
                  .weights = sk_table(id, "weights"),
                  .crosswalk = sk_table(kit->world, "crosswalk"),
                  .types = sk_table(kit->world, "types") };
    SK_TRY(cut_parts(c));
    SK_TRY(sk_scope_find(c));
    SK_TRY(sk_phrase_find(c));
    return find_acts(c);
}

// Room for a claim a trigger, at once: a vector that doubles would leave as much
// again behind.
static SkStatus make_room(const Coder *c, ClaimVec *v)
{
    uint32_t n = 0;
    for (uint32_t s = 0; s < c->parts.n; s++) n += c->found[s].n;
    if (n == 0) return SK_OK;
    v->v = SK_NEW(c->a, Claim, n);
    v->cap = n;
    return v->v ? SK_OK : sk_arena_status(c->a);
}

SkStatus sk_claim_find(Arena *a, const ClaimKit *kit, const Analysis *an,
                       const World *world, Claims *out)
{
    Coder c;
    *out = (Claims){ .doc = an->doc, .an = an, .world = world };
    SK_TRY(sk_coder_open(a, kit, an, world, &c));
    Voiced *voiced = SK_NEW(a, Voiced, c.parts.n);
    if (!voiced) return sk_arena_status(a);
    SK_TRY(sk_source_find(&c, voiced));
    SK_TRY(make_room(&c, &out->v));
    Scene scene = { .n = 0 };
    for (uint32_t s = 0; s < c.parts.n; s++) {
        SK_TRY(code_sentence(&c, s, voiced, &scene, &out->v));
    }
    for (uint32_t i = 0; i < out->v.n; i++) out->v.v[i].order = i;
    if (out->v.n) qsort(out->v.v, out->v.n, sizeof *out->v.v, by_trigger);
    SK_TRY(sk_same_find(&c, &out->v));
    for (uint32_t i = 0; i < out->v.n; i++) {
        if (out->v.v[i].kind == CLAIM_EVENT) look_up_codes(&c, &out->v.v[i]);
        SK_TRY(make_id(&c, &out->v, i));
    }
    return SK_OK;
}
