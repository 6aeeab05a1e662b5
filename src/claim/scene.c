// SPDX-License-Identifier: Apache-2.0
// scene.c: where and when a claim's act took place.
//
//   in    "Serangan itu terjadi di Kelab Malam Movida pada 28 Juni lalu."
//   out   place Movida, date 2016-06-28
//
// The place that the act aims at wins, then the sentence's place nearest to
// the trigger that stands behind a preposition of place, then any other that
// is no part of a party's name; "Ciampea, Bogor" is one place. A sentence
// without one lies at the spot that suits best of those told so far: where
// acts were, lately, often, at the beginning, rather a town than a country.
// The time is the nearest in the sentence that does not date the saying.
#include "claim/coder.h"

#include <stdio.h>

enum {
    SAYING_REACH = 9,
    SCENE_REACH = 30,
    FAR = 1000,
    CLAUSE_COST = 8,
    COST_MOST = 60,
    COST_NEAR = 16
};

// What speaks for a spot as the place of a claim that names none, and, per
// sentence, against it; chosen on annotated articles.
enum {
    FOR_STRENGTH = 7,
    FOR_TOWN = 4,
    FOR_TELLING = 2,
    FOR_LEAD = 3,
    FOR_PARTY = 4,
    AGAINST_AGE = 2,
    AGAINST_REGION = 6,
    TELLINGS_MOST = 5,
    AGE_MOST = 8,
    LEAD_SENTENCES = 2
};

// --- place ------------------------------------------------------------------

// Does types.tsv say `what` of the place of acts of the type, or of its mode
// ("leave:displace")?
static bool place_is(const Coder *c, Str type, Str mode, const char *what)
{
    char by_mode[48];
    if (sk_type_is(c, type, "place", what)) return true;
    int n = snprintf(by_mode, sizeof by_mode, "%s:%.*s", what, (int)mode.n,
                     mode.n ? mode.p : "");
    return n > 0 && (size_t)n < sizeof by_mode &&
           sk_type_is(c, type, "place", by_mode);
}

// May the claim's place be one that an earlier sentence set (types.tsv)?
static bool carries(const Coder *c, const Claim *claim)
{
    if (claim->kind == CLAIM_FIGURE) return true;
    return claim->kind == CLAIM_EVENT &&
           place_is(c, claim->type, claim->mode, "carry");
}

// "Komando Pusat AS": the name goes on before what looks like a place.
static bool within_name(const Coder *c, const PlaceMention *m)
{
    return m->beg > 0 && (word_at(c, m->beg - 1)->flags & WORD_CAP) &&
           c->chunk_of[m->beg - 1] == c->chunk_of[m->beg];
}

// "warga negara Indonesia": the class word stands inside a phrase.
static bool tells_of_noun(const Coder *c, const PlaceMention *m)
{
    return m->precision >= PRECISION_COUNTRY && m->beg > 0 &&
           c->chunk_of[m->beg] != NONE &&
           c->chunk_of[m->beg - 1] == c->chunk_of[m->beg];
}

static bool located_by_prep(const Coder *c, const PlaceMention *m)
{
    return m->prep.n > 0 || (m->name_beg > m->beg && !within_name(c, m) &&
                             !tells_of_noun(c, m));
}

static bool is_role(const Coder *c, const Chunks *ks, const PlaceMention *m)
{
    for (uint32_t i = 0; i < ks->n; i++) {
        const Chunk *ch = &c->chunks.v[ks->v[i]];
        if (m->beg >= ch->beg && m->end <= ch->end) return true;
    }
    return false;
}

static bool any_between(const Coder *c, uint32_t beg, uint32_t end,
                        uint64_t classes)
{
    for (uint32_t i = beg; i < end; i++) {
        if (is_a(c, i, classes)) return true;
    }
    return false;
}

// "korban dievakuasi ke Homs": a place that another verb than the trigger goes
// to; not in "pergi ke Homs untuk membantu", "menyeberang dan berperang ke
// Homs", "mengancam akan menembakkan rudal ke Homs".
static bool is_goal_of_other(const Coder *c, const Trigger *t,
                             const PlaceMention *m)
{
    if (m->beg == 0 || !is_a(c, m->beg - 1, IS_TOWARD)) return false;
    if (m->beg < t->end) return !any_between(c, m->end, t->beg, IS_PURPOSE);
    bool chained = word_at(c, t->end - 1)->upos == UPOS_VERB;
    for (uint32_t i = t->end; i + 1 < m->beg; i++) {
        const Word *w = word_at(c, i);
        const bool  verb = w->upos == UPOS_VERB;
        chained = chained && w->voice != VOICE_PASS;
        if (verb && !chained) return true;
        chained = chained && (verb || is_a(c, i, IS_AND | IS_ABILITY));
    }
    return false;
}

// "kritik dari Moskow" behind "serangan": where another noun comes from.
static bool is_origin_of_other(const Coder *c, const Trigger *t,
                               const PlaceMention *m)
{
    return m->beg > t->end + 1 && is_a(c, m->beg - 1, IS_FROM) &&
           c->chunk_of[m->beg - 2] != NONE &&
           c->chunks.v[c->chunk_of[m->beg - 2]].prep == NONE;
}

// The mention that ends right before the comma or the "dan" at word i, or NONE.
static uint32_t joined_to(const Coder *c, const PlaceMention *m)
{
    if (m->beg < 2 || (word_at(c, m->beg)->flags & WORD_START)) return NONE;
    if (!is_comma(c, m->beg - 1) && !is_a(c, m->beg - 1, IS_AND)) return NONE;
    return c->place_at[m->beg - 2];
}

// "Ciampea, Bogor", "Suriah dan Lebanon": the place goes on with the next.
static bool is_chained(const Coder *c, const PlaceMention *m)
{
    uint32_t k = joined_to(c, m);
    if (k == NONE) return false;
    const PlaceMention *first = &c->world->places.v[k];
    return first->precision <= m->precision &&
           m->precision < PRECISION_COUNTRY &&
           (word_at(c, m->beg)->flags & WORD_CAP) &&
           (located_by_prep(c, first) || is_chained(c, first));
}

// "perang Suriah", "konflik Yaman": fighting named by its land.
static bool names_fight(const Coder *c, const Trigger *t,
                        const PlaceMention *m)
{
    if (t->verb || !sk_str_eq(t->frame.mode, SK_STR("clash"))) return false;
    if (m->beg < t->end || c->chunk_of[m->beg] == NONE) return false;
    if (c->chunk_of[m->beg] != c->chunk_of[t->end - 1]) return false;
    return m->end >= c->an->words.n ||
           (!is_mark(c, m->end, '-') && !is_a(c, m->end, IS_AND) &&
            c->place_at[m->end] == NONE);
}

static uint32_t place_cost(const Coder *c, const Trigger *t, const Roles *r,
                           const PlaceMention *m, bool any)
{
    uint32_t d = m->beg >= t->end   ? m->beg - t->end
                 : t->beg >= m->end ? 4 + t->beg - m->end
                                    : 0;
    uint32_t cost = d;
    bool     aim = is_role(c, &r->recipients, m) && !m->modifier;
    bool     party = m->modifier || within_name(c, m) ||
                 m->precision >= PRECISION_COUNTRY ||
                 (c->party_at[m->beg] != NONE &&
                  sk_str_eq(m->kind, SK_STR("SITE"))); // "Gedung Putih"
    bool near = t->frame.kind == CLAIM_EVENT && !any;  // types.tsv
    if (near && m->prep.n == 0) return COST_MOST;
    if (names_fight(c, t, m)) return d;
    if (is_chained(c, m)) return COST_MOST;
    bool leaves = t->frame.kind == CLAIM_FIGURE ||
                  place_is(c, t->frame.type, t->frame.mode, "leave");
    if (is_role(c, &r->actors, m)) return COST_MOST;
    if (leaves && m->beg > 0 && is_a(c, m->beg - 1, IS_TOWARD)) {
        return COST_MOST; // those who flee: the place they leave
    }
    if (!aim && is_goal_of_other(c, t, m)) return COST_MOST;
    if (!aim && !leaves && is_origin_of_other(c, t, m)) return COST_MOST;
    if (!aim && !located_by_prep(c, m)) cost += party ? COST_MOST : COST_NEAR;
    return cost;
}

// The best place mention of the sentence that costs less than `most`, or NONE.
static uint32_t place_in_sentence(const Coder *c, const Trigger *t,
                                  const Roles *r, uint32_t most)
{
    const Sentence *s = &c->parts.v[t->sentence];
    uint32_t        best = most, found = NONE;
    for (uint32_t i = s->beg; i < s->end; i++) {
        uint32_t k = c->place_at[i];
        if (k == NONE || c->world->places.v[k].beg != i) continue;
        uint32_t cost = place_cost(c, t, r, &c->world->places.v[k],
                                   most > COST_NEAR);
        if (cost >= best) continue;
        best = cost;
        found = k;
    }
    return found;
}

// The words of a place: without "desa" and "kota", with what is coordinated
// ("Suriah dan Lebanon").
static Span place_words(const Coder *c, uint32_t k)
{
    const PlaceMention *m = &c->world->places.v[k];
    uint32_t            beg = m->beg, end = m->end, n = c->an->words.n;
    while (beg < m->name_beg && is_a(c, beg, IS_VILLAGE)) beg++;
    while (end + 1 < n && c->place_at[end + 1] != NONE) {
        const PlaceMention *next = &c->world->places.v[c->place_at[end + 1]];
        if (next->beg != end + 1) break;
        if (!is_a(c, end, IS_AND) && !is_chained(c, next)) break;
        if (word_at(c, end)->flags & WORD_START) break;
        end = next->end;
    }
    return words_span(c, beg, end);
}

// "ibu kota Suriah, Damaskus": the finer name behind the broad one.
static uint32_t finer(const Coder *c, uint32_t k)
{
    const PlaceMention *m = &c->world->places.v[k];
    if (m->end + 1 >= c->an->words.n) return k;
    uint32_t at = is_comma(c, m->end) ? m->end + 1 : m->end;
    uint32_t next = c->place_at[at];
    if (next == NONE) return k;
    const PlaceMention *in = &c->world->places.v[next];
    if (in->beg != at) return k;
    if (m->precision < PRECISION_COUNTRY)
        return m->id.p && in->id.p && sk_str_eq(m->id, in->id) ? next : k;
    bool inside = in->precision < PRECISION_COUNTRY &&
                  sk_str_eq(in->country, m->country);
    return inside ? next : k;
}

static bool is_name(const Coder *c, const Chunk *ch)
{
    return ch->party == NONE && !ch->time &&
           word_at(c, ch->end - 1)->upos == UPOS_PROPN;
}

// "Kampung Yoparu, Distrik Sugapa", "Hotel Daaru di pusat Mogadishu": the
// located place that an unknown one, which ends before word i, is told to lie
// in or at; NONE where something else is told first, or a province: its middle
// says nothing of a village.
static uint32_t lies_at(const Coder *c, uint32_t i)
{
    enum { REACH = 5 };
    uint32_t n = c->an->words.n;
    for (uint32_t to = i + REACH; i < n && i < to; i++) {
        uint32_t    k = c->place_at[i];
        const Word *w = word_at(c, i);
        if (k != NONE && c->world->places.v[k].located)
            return c->world->places.v[k].precision < PRECISION_ADMIN1 ? k
                                                                      : NONE;
        bool link = w->upos == UPOS_ADP || w->upos == UPOS_NOUN ||
                    w->upos == UPOS_ADJ || is_comma(c, i) || k != NONE;
        if (!link || (w->flags & WORD_START)) return NONE;
    }
    return NONE;
}

// An unknown place has the point of the one that it lies at, and is near it.
static void borrow_point(const Coder *c, Claim *claim)
{
    PlaceMention *m = &claim->place;
    uint32_t      k = m->located ? NONE : lies_at(c, m->end);
    if (k == NONE) return;
    const PlaceMention *at = &c->world->places.v[k];
    const PlaceMention  own = *m;
    *m = *at;
    m->beg = own.beg;
    m->end = own.end;
    m->name_beg = own.name_beg;
    m->precision = at->precision == PRECISION_EXACT ? PRECISION_NEAR
                                                    : at->precision;
}

// A name that is the aim of a taking is a place, though no table has it.
static void set_unknown(const Coder *c, const Chunk *ch, Claim *claim)
{
    uint32_t beg = ch->beg;
    while (beg + 1 < ch->end && is_a(c, beg, IS_VILLAGE)) beg++;
    claim->placed = true;
    claim->place_span = words_span(c, beg, ch->end);
    claim->place = (PlaceMention){ .beg = ch->beg,
                                   .end = ch->end,
                                   .name_beg = beg,
                                   .precision = PRECISION_EXACT };
    claim->place_from = SK_STR("sentence");
    borrow_point(c, claim);
}

// "Irak dan Suriah", "A, B dan C": the first place of the list that k is in.
static uint32_t first_of(const Coder *c, uint32_t k)
{
    bool list = false;
    while (k > 0) {
        const PlaceMention *m = &c->world->places.v[k];
        const PlaceMention *before = &c->world->places.v[k - 1];
        if (before->end + 1 != m->beg) break;
        if (word_at(c, before->end)->flags & WORD_START) break;
        bool and = is_a(c, before->end, IS_AND);
        if (!and&&!(list && is_comma(c, before->end))) break;
        list = true;
        k--;
    }
    return k;
}

static void set_place(const Coder *c, uint32_t k, Str from, Claim *claim)
{
    k = finer(c, first_of(c, k));
    claim->placed = true;
    claim->place_span = place_words(c, k);
    claim->place = c->world->places.v[k];
    claim->place_from = from;
    borrow_point(c, claim);
}

// A broad place in the sentence gives way to a scene that lies within it.
static bool within(const Coder *c, uint32_t scene, uint32_t k)
{
    const PlaceMention *in = &c->world->places.v[scene];
    const PlaceMention *out = &c->world->places.v[k];
    if (out->precision != PRECISION_COUNTRY || located_by_prep(c, out)) {
        return false;
    }
    return in->precision < PRECISION_COUNTRY &&
           sk_str_eq(in->country, out->country);
}

// Is the spot a party that the claim is done to, or by, at home?
static bool is_home(const Coder *c, const Roles *r, const Claim *claim,
                    const PlaceMention *m)
{
    if (is_role(c, &r->recipients, m)) return true;
    return is_role(c, &r->actors, m) &&
           place_is(c, claim->type, claim->mode, "home");
}

// How well a spot suits as the place of a claim that names none; below 0 what
// is only named, once, or does the act from afar.
static int suits(const Coder *c, const Trigger *t, const Roles *r,
                 const Claim *claim, const Spot *p)
{
    const PlaceMention *m = &c->world->places.v[p->place];
    uint32_t            age = t->sentence - p->sentence;
    int                 score = FOR_STRENGTH * p->strength;
    bool                home = is_home(c, r, claim, m);
    if (p->strength == 0 && !home &&
        (p->told < 2 || is_role(c, &r->actors, m))) {
        return -1;
    }
    score -= AGAINST_AGE * (int)(age < AGE_MOST ? age : AGE_MOST);
    score += FOR_TELLING *
             (int)(p->told < TELLINGS_MOST ? p->told : TELLINGS_MOST);
    if (m->precision < PRECISION_COUNTRY) score += FOR_TOWN;
    if (m->precision > PRECISION_COUNTRY) score -= AGAINST_REGION;
    if (p->lead) score += FOR_LEAD;
    return home ? score + FOR_PARTY : score;
}

static uint32_t best_spot(const Coder *c, const Trigger *t, const Roles *r,
                          const Claim *claim, const Scene *scene)
{
    int      best = 0;
    uint32_t found = NONE;
    for (uint32_t i = 0; i < scene->n; i++) {
        const Spot *p = &scene->v[i];
        if (t->sentence - p->sentence > SCENE_REACH) continue;
        int score = suits(c, t, r, claim, p);
        if (score < best) continue;
        best = score;
        found = p->place;
    }
    return found;
}

static void find_place(const Coder *c, const Trigger *t, const Roles *r,
                       const Scene *scene, Claim *claim)
{
    bool carry = carries(c, claim);
    if (claim->kind == CLAIM_EVENT && !carry &&
        sk_type_is(c, claim->type, "place", "none"))
        return;
    if (r->place != NONE) {
        const Chunk *ch = &c->chunks.v[r->place];
        bool         told = ch->place != NONE;
        bool         whose = told && ch->party != NONE &&
                     c->world->parties.v[ch->party].beg <
                         c->world->places.v[ch->place].beg;
        if (told && !whose) { // not of "Kongres AS"
            set_place(c, ch->place, SK_STR("sentence"), claim);
            return;
        }
        if (!told && is_name(c, ch)) {
            set_unknown(c, ch, claim);
            return;
        }
    }
    uint32_t spot = carry ? best_spot(c, t, r, claim, scene) : NONE;
    bool     set = spot != NONE;
    uint32_t k = place_in_sentence(c, t, r, carry ? COST_MOST : COST_NEAR);
    bool     fight = k != NONE && names_fight(c, t, &c->world->places.v[k]);
    if (k != NONE && (fight || !(set && within(c, spot, k)))) {
        set_place(c, k, SK_STR("sentence"), claim);
    } else if (set) {
        set_place(c, spot, SK_STR("earlier"), claim);
    }
}

// --- time -------------------------------------------------------------------

static bool dates_saying(const Coder *c, const Trigger *act, const Time *t,
                         const Sentence *s)
{
    // "kata Zeid, Senin (11/9)": soon behind a base verb of saying
    uint32_t from = t->beg > s->beg + SAYING_REACH ? t->beg - SAYING_REACH
                                                   : s->beg;
    for (uint32_t i = from; i < t->beg; i++) {
        PhraseHit hit = { 0 };
        if (!sk_table_next(&c->speech, word_at(c, i)->low, &hit)) continue;
        if (i < act->beg && act->end <= t->beg) continue; // what is said
        bool base = word_at(c, i)->affix == AFFIX_NONE;
        if (base || t->beg - i <= 2) return true; // "mengatakan pada Senin"
    }
    return false;
}

static void set_time(const Coder *c, uint32_t k, uint32_t cost, Claim *claim)
{
    const Time *t = &c->an->times.v[k];
    claim->timed = true;
    claim->time_span = t->span;
    claim->edtf = sk_str_of(t->edtf);
    claim->date_precision = sk_str_of(t->precision);
    claim->date_flags = t->flags;
    claim->time_cost = cost;
}

// How many words that begin a clause stand between trigger and time.
static uint32_t clauses_between(const Coder *c, const Trigger *t,
                                const Time *time)
{
    uint32_t from = time->beg >= t->end ? t->end : time->end;
    uint32_t to = time->beg >= t->end ? time->beg : t->beg, n = 0;
    for (uint32_t i = from; i < to; i++) n += is_a(c, i, IS_CLAUSE);
    return n;
}

static void find_time(const Coder *c, const Trigger *t, Claim *claim)
{
    const Sentence *s = &c->parts.v[t->sentence];
    uint32_t        best = FAR, found = NONE;
    for (uint32_t i = s->beg; i < s->end; i++) {
        uint32_t k = c->time_at[i];
        if (k == NONE || c->an->times.v[k].beg != i) continue;
        const Time *time = &c->an->times.v[k];
        uint32_t    d = clauses_between(c, t, time) * CLAUSE_COST;
        d += time->beg >= t->end ? time->beg - t->end : 4 + t->beg - time->end;
        if (!time->edtf[0]) d += 30;
        if (dates_saying(c, t, time, s)) d += FAR;
        if (d >= best) continue;
        best = d;
        found = k;
    }
    if (found != NONE) set_time(c, found, best, claim);
}

void sk_scene_claim(const Coder *c, const Trigger *t, const Roles *r,
                    const Scene *scene, Claim *claim)
{
    if (claim->kind != CLAIM_RELATION) find_place(c, t, r, scene, claim);
    if (claim->kind != CLAIM_RELATION) find_time(c, t, claim);
}

// A time dates one act: of the claims of a sentence that took the same words,
// the nearest keeps them; one that opens the sentence dates them all.
void sk_scene_part_times(ClaimVec *claims, uint32_t first)
{
    for (uint32_t i = first; i < claims->n; i++) {
        Claim *a = &claims->v[i];
        if (!a->timed || sk_span_empty(a->time_span)) continue;
        for (uint32_t k = first; k < claims->n; k++) {
            Claim *b = &claims->v[k];
            if (k == i || !b->timed || b->time_span.beg != a->time_span.beg ||
                sk_span_empty(b->time_span))
                continue;
            if (b->time_cost <= a->time_cost) continue;
            if (b->time_span.beg == b->quote.beg) continue;
            b->timed = false;
            b->time_span = (Span){ 0 };
            b->edtf = b->date_precision = (Str){ 0 };
            b->date_flags = 0;
        }
    }
}

static bool same_place(const Coder *c, uint32_t i, uint32_t k)
{
    const PlaceMention *a = &c->world->places.v[i];
    const PlaceMention *b = &c->world->places.v[k];
    if (a->id.p && b->id.p) return sk_str_eq(a->id, b->id);
    Str text = c->an->doc->text;
    return sk_str_eq(sk_span_str(text, words_span(c, a->name_beg, a->end)),
                     sk_span_str(text, words_span(c, b->name_beg, b->end)));
}

// The spot of place k; a new one takes the room of the longest unnamed.
static Spot *spot_of(const Coder *c, uint32_t k, Scene *scene)
{
    uint32_t old = 0;
    for (uint32_t i = 0; i < scene->n; i++) {
        if (same_place(c, scene->v[i].place, k)) return &scene->v[i];
        if (scene->v[i].sentence < scene->v[old].sentence) old = i;
    }
    if (scene->n < MAX_SPOTS) old = scene->n++;
    scene->v[old] = (Spot){ .place = k };
    return &scene->v[old];
}

static void tell(const Coder *c, uint32_t k, uint32_t s, int strength,
                 Scene *scene)
{
    Spot *p = spot_of(c, k, scene);
    if (strength == 0) p->told++;
    if (s < LEAD_SENTENCES) p->lead = true;
    if (strength < p->strength) return;
    p->place = k;
    p->strength = strength;
    p->sentence = s;
}

// Notes the places that sentence s names, before its claims are made.
void sk_scene_enter(const Coder *c, uint32_t s, Scene *scene)
{
    const Sentence *sent = &c->parts.v[s];
    for (uint32_t i = sent->beg; i < sent->end; i++) {
        uint32_t k = c->place_at[i];
        if (k == NONE || c->world->places.v[k].beg != i) continue;
        if (c->world->places.v[k].known) tell(c, k, s, 0, scene);
    }
}

static int strength_of(const Coder *c, uint32_t k, const ClaimVec *claims,
                       uint32_t first)
{
    const PlaceMention *m = &c->world->places.v[k];
    int                 best = 0;
    for (uint32_t i = first; i < claims->n; i++) {
        const Claim *cl = &claims->v[i];
        if (!cl->placed || cl->place.beg != m->beg) continue;
        bool hot = cl->kind != CLAIM_EVENT || carries(c, cl);
        if (best < (hot ? 3 : 2)) best = hot ? 3 : 2;
    }
    if (best > 0) return best;
    if (!m->known || !located_by_prep(c, m)) return 0;
    if (m->beg > 0 && is_a(c, m->beg - 1, IS_TOWARD)) return 0; // goes there
    return 1;
}

// A sentence sets the scene by the places of its claims, and by those behind
// a preposition of place.
void sk_scene_leave(const Coder *c, uint32_t s, const ClaimVec *claims,
                    uint32_t first, Scene *scene)
{
    const Sentence *sent = &c->parts.v[s];
    for (uint32_t i = sent->beg; i < sent->end; i++) {
        uint32_t k = c->place_at[i];
        if (k == NONE || c->world->places.v[k].beg != i) continue;
        int strength = strength_of(c, k, claims, first);
        if (strength > 0) tell(c, k, s, strength, scene);
    }
}
