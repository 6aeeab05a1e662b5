// SPDX-License-Identifier: Apache-2.0
// score_conllu.c: the measures of the CoNLL 2018 shared task.
//
//   in    gold "Rumah nya | dibakar | .", system "Rumahnya | dibakar | ."
//   out   the alignment dibakar-dibakar .-. and the counts over it
//
// The rules, the alignment above all, are those of the task's own program
// (conll18_ud_eval.py); positions count bytes here, characters there, which
// comes to the same. Every measure is right = |aligned and agreeing|.
#include "lang/score_conllu.h"

#include <stdio.h>

#include "base/utf8.h"

enum { UNALIGNED = 0xFFFFFFFF };

// One side, laid out for comparing.
typedef struct {
    const Treebank *tb;
    Buf             text; // all characters but blanks
    Span           *word; // [words] in text; of the whole surface token for
                          // words of one
    bool     *multi;      // [words] part of a surface token of several
    Spans     tokens, sents;
    uint32_t *head;    // [words] absolute, UNALIGNED for the root
    Str      *rel;     // [words] without subtype
    Str      *feats;   // [words] universal ones, sorted
    uint8_t  *content; // [words] 1: content relation, 2: function relation
    uint32_t *kid_beg; // [words + 1] in kids
    uint32_t *kids;    // function words below each word, in order
} Side;

typedef struct {
    const Side *gold, *sys;
    uint32_t   *to_gold; // [system words] or UNALIGNED
    uint32_t   *gi, *si; // [n] the aligned pairs
    uint32_t    n;
} Alignment;

static const char *const CONTENT[] = {
    "nsubj",     "obj",      "iobj",       "csubj",      "ccomp", "xcomp",
    "obl",       "vocative", "expl",       "dislocated", "advcl", "advmod",
    "discourse", "nmod",     "appos",      "nummod",     "acl",   "amod",
    "conj",      "fixed",    "flat",       "compound",   "list",  "parataxis",
    "orphan",    "goeswith", "reparandum", "root",       "dep",
};
static const char *const FUNCTIONAL[] = { "aux", "cop",  "mark", "det",
                                          "clf", "case", "cc" };
static const char *const FEATURES[] = {
    "PronType", "NumType", "Poss",   "Reflex", "Foreign",  "Abbr",
    "Gender",   "Animacy", "Number", "Case",   "Definite", "Degree",
    "VerbForm", "Mood",    "Tense",  "Aspect", "Voice",    "Evident",
    "Polarity", "Person",  "Polite",
};
#define IS_ONE_OF(s, list) is_one_of(s, list, sizeof(list) / sizeof *(list))

static bool is_one_of(Str s, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (sk_str_eq(s, sk_str_of(list[i]))) return true;
    return false;
}

static Span put_form(Buf *b, Str form)
{
    Span span = { .beg = (uint32_t)b->n };
    for (size_t at = 0; at < form.n;) {
        size_t beg = at;
        if (sk_cp_space(sk_utf8_next(form, &at))) continue;
        sk_buf_put(b, sk_str_sub(form, beg, at));
    }
    span.end = (uint32_t)b->n;
    return span;
}

static SkStatus lay_tokens(Arena *a, Side *x, const ConlluSent *s)
{
    const Treebank *tb = x->tb;
    uint32_t        r = s->range_beg;
    uint32_t        beg = (uint32_t)x->text.n;
    for (uint32_t i = s->beg; i < s->end;) {
        bool     multi = r < s->range_end && tb->ranges.v[r].beg == i;
        uint32_t next = multi ? tb->ranges.v[r].end : i + 1;
        Str      form = multi ? tb->ranges.v[r++].form : tb->words.v[i].form;
        Span     span = put_form(&x->text, form);
        SK_TRY(SK_PUSH(a, &x->tokens, span));
        for (; i < next; i++) {
            x->word[i] = span;
            x->multi[i] = multi;
        }
    }
    Span sent = { beg, (uint32_t)x->text.n };
    return SK_PUSH(a, &x->sents, sent);
}

// Keeps the universal features of "A=x|B=y", in the order of their bytes.
static Str universal(Arena *a, Str feats)
{
    Str    part[32];
    size_t n = 0;
    for (Str rest = feats; rest.p && feats.n > 0 && n < 32;) {
        Str one = sk_str_cut(&rest, '|'), value = one;
        if (!IS_ONE_OF(sk_str_cut(&value, '='), FEATURES)) continue;
        size_t at = n++;
        for (; at > 0 && sk_str_cmp(one, part[at - 1]) < 0; at--)
            part[at] = part[at - 1];
        part[at] = one;
    }
    Buf b = sk_buf(a);
    for (size_t i = 0; i < n; i++) {
        if (i > 0) sk_buf_char(&b, '|');
        sk_buf_put(&b, part[i]);
    }
    return b.status == SK_OK ? sk_buf_str(&b) : (Str){ NULL, 0 };
}

static void lay_words(Side *x, const ConlluSent *s, const Str *feats)
{
    for (uint32_t i = s->beg; i < s->end; i++) {
        const ConlluWord *w = &x->tb->words.v[i];
        Str               rel = w->rel;
        x->rel[i] = sk_str_cut(&rel, ':');
        x->feats[i] = feats[w->feats_id];
        bool rooted = w->head == 0 || w->head == UINT32_MAX;
        x->head[i] = rooted ? UNALIGNED : s->beg + w->head - 1;
        x->content[i] = IS_ONE_OF(x->rel[i], CONTENT)      ? 1
                        : IS_ONE_OF(x->rel[i], FUNCTIONAL) ? 2
                                                           : 0;
    }
}

static void lay_kids(Side *x, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (x->content[i] == 2 && x->head[i] != UNALIGNED)
            x->kid_beg[x->head[i] + 1]++;
    for (uint32_t i = 0; i < n; i++) x->kid_beg[i + 1] += x->kid_beg[i];
    for (uint32_t i = n; i-- > 0;) // backwards: kid_beg[h + 1] counts down
        if (x->content[i] == 2 && x->head[i] != UNALIGNED)
            x->kids[--x->kid_beg[x->head[i] + 1]] = i;
    for (uint32_t i = 0; i < n; i++) x->kid_beg[i] = x->kid_beg[i + 1];
}

static uint32_t count_kids(const Side *x, uint32_t n)
{
    uint32_t kids = 0;
    for (uint32_t i = 0; i < n; i++)
        kids += x->content[i] == 2 && x->head[i] != UNALIGNED;
    return kids;
}

static SkStatus lay_side(Arena *a, const Treebank *tb, Side *x)
{
    uint32_t n = tb->words.n;
    Str     *feats = SK_NEW(a, Str, tb->feats.names.n + 1);
    *x = (Side){ .tb = tb,
                 .text = sk_buf(a),
                 .word = SK_NEW(a, Span, n),
                 .multi = SK_NEW(a, bool, n),
                 .head = SK_NEW(a, uint32_t, n),
                 .rel = SK_NEW(a, Str, n),
                 .feats = SK_NEW(a, Str, n),
                 .content = SK_NEW(a, uint8_t, n),
                 .kid_beg = SK_NEW(a, uint32_t, n + 1),
                 .kids = SK_NEW(a, uint32_t, n) };
    if (!feats || !x->word || !x->multi || !x->head || !x->rel || !x->feats ||
        !x->content || !x->kid_beg || !x->kids)
        return sk_arena_status(a);
    for (uint32_t i = 0; i < tb->feats.names.n; i++) {
        feats[i] = universal(a, tb->feats.names.v[i]);
    }
    for (uint32_t i = 0; i < tb->sents.n; i++) {
        SK_TRY(lay_tokens(a, x, &tb->sents.v[i]));
        lay_words(x, &tb->sents.v[i], feats);
    }
    lay_kids(x, n);
    x->kid_beg[n] = count_kids(x, n);
    return x->text.status;
}

// --- alignment --------------------------------------------------------------

static void align_pair(Alignment *al, uint32_t g, uint32_t s)
{
    al->gi[al->n] = g;
    al->si[al->n++] = s;
    al->to_gold[s] = g;
}

static bool beyond(const Side *x, uint32_t i, uint32_t end)
{
    if (i >= x->tb->words.n) return true;
    return x->multi[i] ? x->word[i].beg >= end : x->word[i].end > end;
}

static uint32_t extend(const Side *x, uint32_t i, uint32_t end)
{
    return x->multi[i] && x->word[i].end > end ? x->word[i].end : end;
}

typedef struct {
    uint32_t gb, ge, sb, se; // gold and system words of one multiword span
} Patch;

static Patch find_patch(const Side *g, const Side *s, uint32_t gi, uint32_t si)
{
    uint32_t end;
    if (g->multi[gi]) {
        end = g->word[gi].end;
        if (!s->multi[si] && s->word[si].beg < g->word[gi].beg) si++;
    } else {
        end = s->word[si].end;
        if (!g->multi[gi] && g->word[gi].beg < s->word[si].beg) gi++;
    }
    Patch p = { gi, gi, si, si };
    while (!beyond(g, p.ge, end) || !beyond(s, p.se, end)) {
        bool gold = p.ge < g->tb->words.n &&
                    (p.se >= s->tb->words.n ||
                     g->word[p.ge].beg <= s->word[p.se].beg);
        if (gold) {
            end = extend(g, p.ge, end);
            p.ge++;
        } else {
            end = extend(s, p.se, end);
            p.se++;
        }
    }
    return p;
}

static bool same_form(Str a, Str b)
{
    size_t i = 0, k = 0;
    while (i < a.n && k < b.n)
        if (sk_cp_lower(sk_utf8_next(a, &i)) !=
            sk_cp_lower(sk_utf8_next(b, &k)))
            return false;
    return i == a.n && k == b.n;
}

// Aligns the words of a patch by their longest common run of forms.
static SkStatus align_patch(Arena *a, Alignment *al, Patch p)
{
    uint32_t ng = p.ge - p.gb, ns = p.se - p.sb, w = ns + 1;
    if (ng == 0 || ns == 0) return SK_OK;
    const ConlluWord *gw = al->gold->tb->words.v + p.gb;
    const ConlluWord *sw = al->sys->tb->words.v + p.sb;
    uint32_t         *lcs = SK_NEW(a, uint32_t, (size_t)(ng + 1) * w);
    if (!lcs) return sk_arena_status(a);
    for (uint32_t g = ng; g-- > 0;) {
        for (uint32_t s = ns; s-- > 0;) {
            uint32_t best = 0;
            if (same_form(gw[g].form, sw[s].form))
                best = 1 + lcs[(g + 1) * w + s + 1];
            if (lcs[(g + 1) * w + s] > best) best = lcs[(g + 1) * w + s];
            if (lcs[g * w + s + 1] > best) best = lcs[g * w + s + 1];
            lcs[g * w + s] = best;
        }
    }
    for (uint32_t g = 0, s = 0; g < ng && s < ns;) {
        if (same_form(gw[g].form, sw[s].form)) {
            align_pair(al, p.gb + g++, p.sb + s++);
        } else if (lcs[g * w + s] == lcs[(g + 1) * w + s]) {
            g++;
        } else {
            s++;
        }
    }
    return SK_OK;
}

static SkStatus align(Arena *a, const Side *g, const Side *s, Alignment *al)
{
    uint32_t ng = g->tb->words.n, ns = s->tb->words.n;
    *al = (Alignment){ .gold = g,
                       .sys = s,
                       .to_gold = SK_NEW(a, uint32_t, ns),
                       .gi = SK_NEW(a, uint32_t, ng),
                       .si = SK_NEW(a, uint32_t, ng) };
    if (!al->to_gold || !al->gi || !al->si) return sk_arena_status(a);
    memset(al->to_gold, 0xFF, ns * sizeof *al->to_gold);
    for (uint32_t gi = 0, si = 0; gi < ng && si < ns;) {
        if (g->multi[gi] || s->multi[si]) {
            Patch p = find_patch(g, s, gi, si);
            SK_TRY(align_patch(a, al, p));
            gi = p.ge;
            si = p.se;
        } else if (g->word[gi].beg == s->word[si].beg &&
                   g->word[gi].end == s->word[si].end) {
            align_pair(al, gi++, si++);
        } else if (g->word[gi].beg <= s->word[si].beg) {
            gi++;
        } else {
            si++;
        }
    }
    return SK_OK;
}

// --- measures ---------------------------------------------------------------

static ScoreLine score_spans(const Span *g, uint32_t ng, const Span *s,
                             uint32_t ns)
{
    ScoreLine line = { ng, ns, 0 };
    for (uint32_t gi = 0, si = 0; gi < ng && si < ns;) {
        if (s[si].beg < g[gi].beg) {
            si++;
        } else if (g[gi].beg < s[si].beg) {
            gi++;
        } else {
            line.right += g[gi++].end == s[si++].end;
        }
    }
    return line;
}

// The head of a system word, as gold's word; a word that aligns with nothing
// is nobody's head, not even the root's.
static bool same_head(const Alignment *al, uint32_t g, uint32_t s)
{
    uint32_t gold = al->gold->head[g], sys = al->sys->head[s];
    if (sys == UNALIGNED || gold == UNALIGNED) return gold == sys;
    return al->to_gold[sys] == gold;
}

static bool same_lemma(const Alignment *al, uint32_t g, uint32_t s)
{
    Str gold = al->gold->tb->words.v[g].lemma;
    return gold.n == 0 || sk_str_eq(gold, al->sys->tb->words.v[s].lemma);
}

static bool same_tags(const Alignment *al, uint32_t g, uint32_t s)
{
    return al->gold->tb->words.v[g].upos == al->sys->tb->words.v[s].upos &&
           sk_str_eq(al->gold->feats[g], al->sys->feats[s]);
}

static bool same_kids(const Alignment *al, uint32_t g, uint32_t s)
{
    const Side *x = al->gold, *y = al->sys;
    uint32_t    gb = x->kid_beg[g], sb = y->kid_beg[s];
    uint32_t    n = x->kid_beg[g + 1] - gb;
    if (y->kid_beg[s + 1] - sb != n) return false;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t gk = x->kids[gb + i], sk = y->kids[sb + i];
        if (al->to_gold[sk] != gk || !sk_str_eq(x->rel[gk], y->rel[sk]) ||
            !same_tags(al, gk, sk))
            return false;
    }
    return true;
}

static void score_pair(const Alignment *al, uint32_t g, uint32_t s,
                       ScoreLine *v)
{
    const Side *x = al->gold, *y = al->sys;
    bool        head = same_head(al, g, s);
    bool        las = head && sk_str_eq(x->rel[g], y->rel[s]);
    bool        content = x->content[g] == 1;
    v[MEASURE_UPOS].right += x->tb->words.v[g].upos == y->tb->words.v[s].upos;
    v[MEASURE_UFEATS].right += sk_str_eq(x->feats[g], y->feats[s]);
    v[MEASURE_LEMMAS].right += same_lemma(al, g, s);
    v[MEASURE_UAS].right += head;
    v[MEASURE_LAS].right += las;
    if (!content || !las) return;
    v[MEASURE_CLAS].right++;
    v[MEASURE_MLAS].right += same_tags(al, g, s) && same_kids(al, g, s);
    v[MEASURE_BLEX].right += same_lemma(al, g, s);
}

static uint64_t content_words(const Side *x)
{
    uint64_t n = 0;
    for (uint32_t i = 0; i < x->tb->words.n; i++) n += x->content[i] == 1;
    return n;
}

static void score_all(const Alignment *al, ConlluScore *score)
{
    const Side *g = al->gold, *s = al->sys;
    ScoreLine  *v = score->v;
    ScoreLine   all = { g->tb->words.n, s->tb->words.n, 0 };
    ScoreLine   some = { content_words(g), content_words(s), 0 };
    for (int m = MEASURE_WORDS; m < MEASURE_COUNT; m++)
        v[m] = m >= MEASURE_CLAS ? some : all;
    v[MEASURE_TOKENS] = score_spans(g->tokens.v, g->tokens.n, s->tokens.v,
                                    s->tokens.n);
    v[MEASURE_SENTENCES] = score_spans(g->sents.v, g->sents.n, s->sents.v,
                                       s->sents.n);
    v[MEASURE_WORDS].right = al->n;
    for (uint32_t i = 0; i < al->n; i++)
        score_pair(al, al->gi[i], al->si[i], v);
}

// Says at which word of gold the characters part.
static SkStatus tell_difference(const Side *g, const Side *s,
                                char why[CONLLU_WHY])
{
    size_t at = 0;
    while (at < g->text.n && at < s->text.n && g->text.p[at] == s->text.p[at])
        at++;
    uint32_t i = 0;
    while (i < g->sents.n && g->sents.v[i].end <= at) i++;
    Str id = i < g->sents.n ? g->tb->sents.v[i].id : SK_STR("its end");
    (void)snprintf(why, CONLLU_WHY,
                   "gold and system hold different text from byte %zu on, in "
                   "gold's sentence %.*s",
                   at, (int)(id.n < 100 ? id.n : 100), id.p ? id.p : "");
    return SK_JSON;
}

SkStatus sk_conllu_score(Arena *a, const Treebank *gold,
                         const Treebank *system, ConlluScore *score,
                         char why[CONLLU_WHY])
{
    Side      g, s;
    Alignment al;
    why[0] = '\0';
    *score = (ConlluScore){ 0 };
    SK_TRY(lay_side(a, gold, &g));
    SK_TRY(lay_side(a, system, &s));
    if (!sk_str_eq(sk_buf_str(&g.text), sk_buf_str(&s.text)))
        return tell_difference(&g, &s, why);
    SK_TRY(align(a, &g, &s, &al));
    score_all(&al, score);
    return SK_OK;
}

void sk_conllu_score_add(ConlluScore *to, const ConlluScore *more)
{
    for (int m = 0; m < MEASURE_COUNT; m++) {
        to->v[m].gold += more->v[m].gold;
        to->v[m].system += more->v[m].system;
        to->v[m].right += more->v[m].right;
    }
}

uint32_t sk_score_f1(ScoreLine s)
{
    uint64_t all = s.gold + s.system;
    return all ? (uint32_t)((s.right * 200000 + all / 2) / all) : 0;
}

#define MEASURE_TEXT(id, text) text,
const char *sk_measure_name(Measure m)
{
    static const char *const NAMES[] = { SK_CONLLU_MEASURES(MEASURE_TEXT) };
    return NAMES[m];
}

// --- names ------------------------------------------------------------------

// Where the name that begins at word i ends.
static uint32_t name_end(const NameWord *w, uint32_t i, uint32_t n)
{
    uint32_t end = i + 1;
    while (end < n && w[end].kind == w[i].kind && !w[end].begin) end++;
    return end;
}

static bool begins(const NameWord *w, uint32_t i)
{
    if (w[i].kind == NAME_NONE) return false;
    return w[i].begin || i == 0 || w[i - 1].kind != w[i].kind;
}

void sk_name_score_add(NameScore *score, const NameWord *gold,
                       const NameWord *system, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        bool g = begins(gold, i), s = begins(system, i);
        bool right = g && s && gold[i].kind == system[i].kind &&
                     name_end(gold, i, n) == name_end(system, i, n);
        if (g) score->v[gold[i].kind].gold++;
        if (s) score->v[system[i].kind].system++;
        if (right) score->v[gold[i].kind].right++;
        score->v[NAME_NONE].gold += g;
        score->v[NAME_NONE].system += s;
        score->v[NAME_NONE].right += right;
    }
}
