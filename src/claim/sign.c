// SPDX-License-Identifier: Apache-2.0
// sign.c: what speaks for and against a phrase's part in an act.
//
//   in    [Desa Qara] direbut [tentara Suriah]: is "Desa Qara" an actor?
//   out   "kind,side=place,l", "prep,vt,so=-,v2,ar", "path,vt=nsubjp,v2", …
//
// The signs are of the kinds that labellers of semantic roles use (Gildea and
// Jurafsky 2002): position, voice, path in the tree, head word, kind of
// phrase, and what the rules say; most of them in pairs and threes, so that a
// linear model can tell passives from actives.
#include "claim/sign.h"

enum { SIGN_BYTES = 160, PATH_BYTES = 96, PATH_STEPS = 12 };

// --- putting signs together -------------------------------------------------

static size_t add_text(char *to, size_t n, Str s)
{
    for (size_t i = 0; i < s.n && n < SIGN_BYTES; i++) {
        char ch = s.p[i];
        if (ch >= 'A' && ch <= 'Z') ch = (char)(ch - 'A' + 'a');
        to[n++] = ch == '|' || (ch >= 0 && ch <= ' ') ? '_' : ch;
    }
    return n;
}

// "name=a,b,c"; a sign that would be too long is left out.
static void put_sign(const SignSink *sink, const char *name, const Str *v,
                     size_t n_values)
{
    char   text[SIGN_BYTES];
    size_t n = add_text(text, 0, sk_str_of(name));
    for (size_t i = 0; i < n_values; i++) {
        n = add_text(text, n, i ? SK_STR(",") : SK_STR("="));
        n = add_text(text, n, v[i]);
    }
    if (n < SIGN_BYTES) sink->take(sink->ctx, (Str){ text, n });
}

#define SIGN(sink, name, ...)                                                 \
    put_sign(sink, name, (Str[]){ __VA_ARGS__ },                              \
             sizeof((Str[]){ __VA_ARGS__ }) / sizeof(Str))

// A small number as text, `most` and what is beyond it alike.
static Str few(uint32_t n, uint32_t most)
{
    static const char digits[] = "0123456789";
    return (Str){ digits + (n < most ? n : most), 1 };
}

static Str flag(bool yes) { return few(yes, 1); }

// --- what is known of a phrase ----------------------------------------------

static bool any_word(const Coder *c, uint32_t beg, uint32_t end,
                     uint64_t classes)
{
    for (uint32_t i = beg; i < end; i++)
        if (is_a(c, i, classes)) return true;
    return false;
}

static bool any_name(const Coder *c, uint32_t beg, uint32_t end, NameKind kind)
{
    for (uint32_t i = beg; c->links && i < end; i++)
        if (c->links[i].name == kind) return true;
    return false;
}

static bool any_proper(const Coder *c, uint32_t beg, uint32_t end)
{
    for (uint32_t i = beg; i < end; i++)
        if (word_at(c, i)->upos == UPOS_PROPN) return true;
    return false;
}

static Str kind_of(const Coder *c, const Chunk *ch, uint32_t beg, uint32_t end)
{
    if (ch->pronoun) return SK_STR("pron");
    if (ch->party != NONE) {
        bool named = c->world->parties.v[ch->party].id.p != NULL;
        return named ? SK_STR("party") : SK_STR("sort");
    }
    if (any_word(c, beg, end, IS_FORCES)) return SK_STR("forces");
    if (any_word(c, beg, end, IS_PEOPLE)) return SK_STR("people");
    if (ch->place != NONE) return SK_STR("place");
    if (any_name(c, beg, end, NAME_PER)) return SK_STR("per");
    if (any_name(c, beg, end, NAME_ORG)) return SK_STR("org");
    if (any_name(c, beg, end, NAME_LOC)) return SK_STR("loc");
    return any_proper(c, beg, end) ? SK_STR("name") : SK_STR("noun");
}

// What tells two phrases of one kind apart: a party's sector, a pronoun.
static Str fine_of(const Coder *c, const Chunk *ch)
{
    if (ch->pronoun) return word_at(c, ch->beg)->low;
    if (ch->party == NONE) return SK_STR("-");
    Str sector = c->world->parties.v[ch->party].sector;
    return sector.n ? sector : SK_STR("-");
}

// --- the tree ---------------------------------------------------------------

static Str relation(const Coder *c, uint32_t i)
{
    return c->links ? c->links[i].rel : SK_STR("-");
}

// The word of [beg, end) that hangs on a word outside.
static uint32_t head_of(const Coder *c, uint32_t beg, uint32_t end)
{
    if (!c->links) return beg;
    for (uint32_t i = beg; i < end; i++) {
        uint32_t head = c->links[i].head;
        uint8_t  u = word_at(c, i)->upos;
        if (head >= beg && head < end && head != i) continue;
        if (u != UPOS_PUNCT && u != UPOS_ADP && u != UPOS_NUM) return i;
    }
    return beg;
}

// A relation on a path: subtypes only where they tell voice or agent.
static Str step_of(Str rel)
{
    if (sk_str_starts(rel, SK_STR("nsubj:pass"))) return SK_STR("nsubjp");
    if (sk_str_eq(rel, SK_STR("obl:agent"))) return SK_STR("agent");
    return sk_str_cut(&rel, ':');
}

typedef struct {
    char     text[PATH_BYTES];
    size_t   n;
    uint32_t steps;
} Path;

static void add_step(Path *p, char mark, Str step)
{
    if (p->n + step.n + 1 > PATH_BYTES) return;
    p->text[p->n++] = mark;
    memcpy(p->text + p->n, step.p, step.n);
    p->n += step.n;
}

// From word a up to what both hang on, and down to word b: "^advcl/nsubj".
static void find_path(const Coder *c, uint32_t a, uint32_t b, Path *p)
{
    uint32_t    up[PATH_STEPS + 1], down[PATH_STEPS + 1], n = 0, m = 0;
    const Link *l = c->links;
    *p = (Path){ .steps = 9 };
    if (!l) return;
    for (uint32_t x = a;; x = l[x].head) {
        up[n++] = x;
        if (l[x].head == x || n > PATH_STEPS) break;
    }
    for (uint32_t y = b;; y = l[y].head) {
        uint32_t k = 0;
        while (k < n && up[k] != y) k++;
        if (k < n) {
            for (uint32_t i = 0; i < k; i++)
                add_step(p, '^', step_of(l[up[i]].rel));
            while (m-- > 0) add_step(p, '/', step_of(l[down[m]].rel));
            p->steps = k;
            return;
        }
        if (l[y].head == y || m == PATH_STEPS) break;
        down[m++] = y;
    }
    add_step(p, '?', SK_STR("far"));
}

static Str path_text(const Path *p) { return (Str){ p->text, p->n }; }

// --- a phrase beside a trigger ----------------------------------------------

// What stands between the two.
typedef struct {
    uint32_t verbs, commas, phrases;
    bool     which, clause, quote;
} Gap;

static Gap gap_of(const Coder *c, uint32_t beg, uint32_t end)
{
    Gap      g = { 0 };
    uint32_t last = NONE;
    for (uint32_t i = beg; i < end; i++) {
        uint32_t k = c->chunk_of[i];
        g.verbs += is_verb(c, i);
        g.commas += is_comma(c, i);
        g.which |= is_a(c, i, IS_WHICH);
        g.clause |= is_a(c, i, IS_CLAUSE);
        g.quote |= sk_phrase_quote(c, i);
        if (k == NONE || k == last || c->chunks.v[k].time) continue;
        g.phrases++;
        last = k;
    }
    return g;
}

// Everything that the signs of a pair are put together from.
typedef struct {
    Str  rule, roles, kind, fine, type, prep, voice, side, root, rel;
    Str  geo; // side, phrases between, verbs between
    char geo_text[4];
    char roles_text[2];
    Path path;
    Gap  gap;
    bool actor_else, recipient_else;
} View;

static Str rule_of(const Cand *k)
{
    if (k->actor) return k->recipient ? SK_STR("ar") : SK_STR("a");
    return k->recipient ? SK_STR("r") : SK_STR("0");
}

static Str side_of(Side side)
{
    static const Str names[] = { SK_STR("l"), SK_STR("r"), SK_STR("ol"),
                                 SK_STR("or") };
    return names[side];
}

static Str voice_of(const Coder *c, const Trigger *t)
{
    static const Str voices[] = { SK_STR("v0"), SK_STR("v1"), SK_STR("v2"),
                                  SK_STR("v3") };
    return t->verb ? voices[word_at(c, t->beg)->voice] : SK_STR("n");
}

static Str prep_of(const Coder *c, const Cand *k)
{
    uint32_t prep = c->chunks.v[k->chunk].prep;
    if (k->side == SIDE_OWN_RIGHT) return SK_STR("poss");
    return prep == NONE ? SK_STR("-") : word_at(c, prep)->low;
}

static void view_of(const Coder *c, const Trigger *t, const Cand *k, View *v)
{
    const Chunk *ch = &c->chunks.v[k->chunk];
    bool         left = k->side == SIDE_LEFT || k->side == SIDE_OWN_LEFT;
    uint32_t     head = head_of(c, k->beg, k->end);
    uint32_t     act = t->verb ? t->beg : head_of(c, t->beg, t->end);
    Str          subj = t->frame.subj, obj = t->frame.obj;
    *v = (View){ .rule = rule_of(k),
                 .kind = kind_of(c, ch, k->beg, k->end),
                 .fine = fine_of(c, ch),
                 .type = t->frame.type,
                 .prep = prep_of(c, k),
                 .voice = voice_of(c, t),
                 .side = side_of(k->side),
                 .root = word_at(c, t->beg)->root,
                 .rel = relation(c, head),
                 .gap = left ? gap_of(c, k->end, t->beg)
                             : gap_of(c, t->end, k->beg) };
    v->roles_text[0] = subj.n ? subj.p[0] : '-';
    v->roles_text[1] = obj.n ? obj.p[0] : '-';
    v->roles = (Str){ v->roles_text, 2 };
    v->geo_text[0] = v->side.p[0];
    v->geo_text[1] = k->side == SIDE_OWN_LEFT ? 'l' : 'r';
    if (k->side == SIDE_LEFT || k->side == SIDE_RIGHT) v->geo_text[1] = '-';
    v->geo_text[2] = few(v->gap.phrases, 4).p[0];
    v->geo_text[3] = few(v->gap.verbs, 2).p[0];
    v->geo = (Str){ v->geo_text, 4 };
    find_path(c, act, head, &v->path);
}

static void put_rules(const View *v, const SignSink *s)
{
    SIGN(s, "rule", v->rule);
    SIGN(s, "rule,so", v->rule, v->roles);
    SIGN(s, "rule,kind", v->rule, v->kind);
    SIGN(s, "rule,type", v->rule, v->type);
    SIGN(s, "rule,prep", v->rule, v->prep);
    SIGN(s, "rule,vt", v->rule, v->voice, v->side);
    SIGN(s, "kind", v->kind, v->fine);
    SIGN(s, "kind,side", v->kind, v->side);
    SIGN(s, "kind,type", v->kind, v->fine, v->type);
    SIGN(s, "prep", v->prep, v->side);
    SIGN(s, "prep,vt,so", v->prep, v->voice, v->roles);
    SIGN(s, "prep,type", v->prep, v->type, v->side);
}

static void put_position(const View *v, const SignSink *s)
{
    const Gap *g = &v->gap;
    SIGN(s, "geo,vt", v->geo, v->voice);
    SIGN(s, "geo,vt,prep", v->geo, v->voice, v->prep);
    SIGN(s, "geo,so", v->geo, v->roles, v->voice);
    SIGN(s, "geo,prep,kind", v->geo, v->prep, v->kind);
    SIGN(s, "commas", v->side, few(g->commas, 2), v->voice);
    SIGN(s, "clause", v->side, flag(g->which), flag(g->clause), v->voice);
    SIGN(s, "quote", v->side, flag(g->quote));
    SIGN(s, "gap", v->side, flag(g->which), flag(g->clause), few(g->verbs, 2),
         few(g->commas, 2), v->voice);
}

static void put_tree(const View *v, const SignSink *s)
{
    Str path = path_text(&v->path);
    if (!path.n && v->path.steps == 9) return; // no tree
    SIGN(s, "path", path);
    SIGN(s, "path,vt", path, v->voice);
    SIGN(s, "path,so", path, v->roles, v->voice);
    SIGN(s, "path,prep", path, v->prep);
    SIGN(s, "path,kind", path, v->kind);
    SIGN(s, "path,type", path, v->type);
    SIGN(s, "path,root", path, v->root);
    SIGN(s, "rel", v->rel, v->voice);
    SIGN(s, "rel,up", v->rel, few(v->path.steps, 4), v->side, v->voice);
}

static void put_words(const Coder *c, const Trigger *t, const Cand *k,
                      const View *v, const SignSink *s)
{
    const Sentence *part = &c->parts.v[t->sentence];
    Str             before = k->beg > part->beg ? word_at(c, k->beg - 1)->low
                                                : SK_STR("^");
    Str behind = k->end < part->end ? word_at(c, k->end)->low : SK_STR("$");
    SIGN(s, "root", v->root, v->side, v->prep);
    SIGN(s, "before", before, v->side);
    SIGN(s, "behind", behind, v->side);
    SIGN(s, "before,vt", before, v->side, v->voice);
    SIGN(s, "first", word_at(c, k->beg)->low);
    SIGN(s, "at", flag(k->beg == part->beg));
}

// The way of the word of saying beside the phrase: "kata [X]" "b-say", "[X]
// menyatakan" "f-say"; "-" where there is none.
static Str said_by(const Coder *c, const Trigger *t, const Cand *k)
{
    enum { REACH = 3 };
    static const Str before[] = { SK_STR("b-say"), SK_STR("b-from") };
    static const Str behind[] = { SK_STR("f-say"), SK_STR("f-from") };
    const Sentence  *part = &c->parts.v[t->sentence];
    uint32_t         col = sk_table_col(&c->speech, "way");
    for (uint32_t n = 0; n < REACH; n++) {
        PhraseHit hit = { 0 };
        uint32_t  i = k->end + n;
        if (i < part->end &&
            sk_table_next(&c->speech, word_at(c, i)->low, &hit))
            return behind[sk_str_eq(sk_table_cell(&c->speech, hit.row, col),
                                    SK_STR("from"))];
        if (k->beg < part->beg + n + 1) continue;
        hit = (PhraseHit){ 0 };
        if (sk_table_next(&c->speech, word_at(c, k->beg - n - 1)->low, &hit))
            return before[sk_str_eq(sk_table_cell(&c->speech, hit.row, col),
                                    SK_STR("from"))];
    }
    return SK_STR("-");
}

static void put_company(const Coder *c, const Trigger *t, const Cand *k,
                        const View *v, const SignSink *s)
{
    const Str  else_where[] = { SK_STR("a"), SK_STR("r") };
    const bool is[] = { k->acts_else, k->suffers_else };
    uint32_t   verbs = 0;
    SIGN(s, "speaks", flag(k->speaks));
    SIGN(s, "speaks,type", flag(k->speaks), v->type);
    SIGN(s, "speaks,rule", flag(k->speaks), v->rule);
    SIGN(s, "speaks,path", flag(k->speaks), path_text(&v->path));
    Str said = said_by(c, t, k);
    SIGN(s, "said", said, flag(k->speaks));
    SIGN(s, "said,side", said, flag(k->speaks), v->side, flag(v->gap.quote));
    SIGN(s, "said,path", said, path_text(&v->path));
    SIGN(s, "said,gap", said, v->geo, flag(v->gap.which), flag(v->gap.clause));
    SIGN(s, "said,type", said, v->type, v->side);
    SIGN(s, "quoted", flag(word_at(c, t->beg)->flags & WORD_QUOTED), said,
         flag(k->speaks));
    const Str beside = few(k->beside_actor + 2u * k->beside_recipient, 3);
    SIGN(s, "beside", beside, v->rule);
    SIGN(s, "beside,kind", beside, v->rule, v->kind);
    const Str taken = few(k->actor_taken + 2u * k->recipient_taken, 3);
    SIGN(s, "taken", taken, v->rule);
    SIGN(s, "taken,kind", taken, v->rule, v->kind);
    SIGN(s, "taken,geo", taken, v->rule, v->geo);
    SIGN(s, "taken,path", taken, v->rule, path_text(&v->path));
    SIGN(s, "taken,speaks", taken, v->rule, flag(k->speaks));
    for (int i = 0; i < 2; i++) {
        if (!is[i]) continue;
        SIGN(s, "else", else_where[i]);
        SIGN(s, "else,rule", else_where[i], v->rule);
        SIGN(s, "else,type", else_where[i], v->type);
        SIGN(s, "else,geo", else_where[i], v->geo);
    }
    for (uint32_t i = c->parts.v[t->sentence].beg; i < k->beg; i++)
        verbs += is_verb(c, i);
    SIGN(s, "verbs", few(verbs, 2), v->side, v->rel);
}

void sk_sign_pair(const Coder *c, const Trigger *t, const Cand *cand,
                  const SignSink *sink)
{
    View v;
    view_of(c, t, cand, &v);
    put_sign(sink, "any", NULL, 0);
    put_rules(&v, sink);
    put_position(&v, sink);
    put_tree(&v, sink);
    put_words(c, t, cand, &v, sink);
    put_company(c, t, cand, &v, sink);
}

// --- a claim as a whole -----------------------------------------------------

static Str heat_of(const Coder *c) { return few((uint32_t)(c->heat + 2), 8); }

static void put_frame(const Coder *c, const Trigger *t, const SignSink *s)
{
    Str type = t->frame.rel.p ? t->frame.rel : t->frame.type;
    Str sure = few((uint32_t)t->frame.sure, 9), heat = heat_of(c);
    SIGN(s, "type", type);
    SIGN(s, "mode", type, t->frame.mode);
    SIGN(s, "sure", sure);
    SIGN(s, "heat", heat);
    SIGN(s, "heat,type", heat, type);
    SIGN(s, "heat,sure", heat, sure);
    SIGN(s, "root", word_at(c, t->beg)->root, type);
    SIGN(s, "word", word_at(c, t->beg)->low);
    SIGN(s, "words", few(t->end - t->beg, 3),
         t->verb ? SK_STR("v") : SK_STR("n"));
    SIGN(s, "rel", relation(c, t->beg), type);
}

// Of the document, in sentences.
static Str length_of(const Coder *c)
{
    uint32_t n = c->parts.n;
    return n <= 1   ? SK_STR("1")
           : n <= 3 ? SK_STR("3")
           : n <= 8 ? SK_STR("8")
                    : SK_STR("9");
}

static void put_around(const Coder *c, const Trigger *t, const SignSink *s)
{
    const Sentence *part = &c->parts.v[t->sentence];
    Str             type = t->frame.rel.p ? t->frame.rel : t->frame.type;
    Str             before = t->beg > part->beg ? word_at(c, t->beg - 1)->low
                                                : SK_STR("^");
    Str behind = t->end < part->end ? word_at(c, t->end)->low : SK_STR("$");
    SIGN(s, "before", before);
    SIGN(s, "behind", behind);
    for (uint32_t k = 0; k < c->n_topics; k++) {
        if (!(c->topics[t->sentence] & (1u << k))) continue;
        SIGN(s, "topic", c->topic_names[k]);
        SIGN(s, "topic,type", c->topic_names[k], type);
    }
    SIGN(s, "armed",
         flag(any_word(c, part->beg, part->end, IS_FORCES | IS_WEAPON)), type);
    SIGN(s, "sentence", few(t->sentence, 3));
    Str length = length_of(c);
    SIGN(s, "length", length);
    SIGN(s, "length,heat", length, heat_of(c));
    SIGN(s, "length,type", length, type);
}

void sk_sign_claim(const Coder *c, const Trigger *t, const Claim *cl,
                   uint32_t n_acts, const SignSink *s)
{
    Str type = t->frame.rel.p ? t->frame.rel : t->frame.type;
    put_sign(s, "any", NULL, 0);
    put_frame(c, t, s);
    put_around(c, t, s);
    SIGN(s, "actors", few(cl->actors.n, 2), type);
    SIGN(s, "recipients", few(cl->recipients.n, 2), type);
    SIGN(s, "parties", few(cl->actors.n, 1), few(cl->recipients.n, 1),
         heat_of(c));
    SIGN(s, "placed", flag(cl->placed), type);
    SIGN(s, "counts", few(cl->counts.n, 2), type);
    SIGN(s, "source", few(cl->source.n, 1), type);
    SIGN(s, "aux", cl->aux.p ? cl->aux : SK_STR("-"), type);
    SIGN(s, "acts", few(n_acts, 5));
}
