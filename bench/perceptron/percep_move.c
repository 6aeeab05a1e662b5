// SPDX-License-Identifier: Apache-2.0
// percep_move.c: the parser's states, moves and features.
//
//   in    stack root direbut, next word tentara
//   out   after SHIFT: stack root direbut tentara
//         features: direbut, tentara, their tags and children, distance …
//
// The features are those of Zhang and Nivre (2011) without grandchildren, with
// word clusters, endings, and what stands between the two words.
#include "percep_move.h"

void sk_parse_begin(Parse *p, const Percep *m, PercepWork *work, uint32_t n)
{
    *p = (Parse){ .m = m,
                  .w = work->w,
                  .n = n,
                  .nodes = work->nodes,
                  .states = work->states,
                  .count = work->count };
    uint32_t verbs = 0, commas = 0;
    for (uint32_t i = 1; i <= n; i++) {
        work->count[i] = verbs | commas << 16;
        verbs += work->w[i].upos == UPOS_VERB;
        commas += work->w[i].upos == UPOS_PUNCT;
    }
    work->count[n + 1] = verbs | commas << 16;
    p->nodes[0] = (PercepNode){ .word = 0 };
    p->states[0] = (PercepState){ .next = 1, .from = UINT32_MAX };
    p->n_nodes = p->n_states = 1;
}

bool sk_parse_may(const Parse *p, const PercepState *s, Move move)
{
    bool     left_over = s->next <= p->n;
    uint32_t top = p->nodes[s->top].word;
    if (move == MOVE_SHIFT) return left_over;
    if (top == 0) return false;
    if (move == MOVE_LEFT) return left_over;
    return p->nodes[p->nodes[s->top].below].word != 0 || !left_over;
}

bool sk_parse_done(const Parse *p, const PercepState *s)
{
    return s->next > p->n && p->nodes[s->top].word == 0;
}

void sk_parse_arc(const Parse *p, const PercepState *s, Move move,
                  uint32_t *head, uint32_t *dep)
{
    const PercepNode *top = &p->nodes[s->top];
    *dep = top->word;
    *head = move == MOVE_LEFT ? s->next : p->nodes[top->below].word;
}

static Kids with_kid(Kids k, uint32_t word, uint8_t rel)
{
    return (Kids){ .one = word,
                   .two = k.one,
                   .rel_one = (uint8_t)(rel + 1),
                   .rel_two = k.rel_one,
                   .n = (uint8_t)(k.n < 200 ? k.n + 1 : 200) };
}

uint32_t sk_parse_step(Parse *p, uint32_t state, Move move, uint8_t rel,
                       int64_t score)
{
    const PercepState *s = &p->states[state];
    const PercepNode  *top = &p->nodes[s->top];
    PercepState        t = *s;
    t.score = score;
    t.from = state;
    t.move = (uint8_t)move;
    t.rel = rel;
    if (move == MOVE_LEFT) {
        t.kids = with_kid(s->kids, top->word, rel);
        t.top = top->below;
    } else {
        PercepNode node = { .word = s->next,
                            .below = s->top,
                            .left = s->kids };
        if (move == MOVE_RIGHT) {
            node = p->nodes[top->below];
            node.right = with_kid(node.right, top->word, rel);
        } else {
            t.next++;
            t.kids = (Kids){ 0 };
        }
        p->nodes[p->n_nodes] = node;
        t.top = p->n_nodes++;
    }
    p->states[p->n_states] = t;
    return p->n_states++;
}

// --- features ---------------------------------------------------------------

// A word as the features speak of it.
typedef struct {
    uint32_t w, t, wt, c, u;
} Look;

static Look look(const Parse *p, uint32_t word)
{
    const PercepWord *x = &p->w[word];
    uint32_t          w = word == 0 ? 77u : x->low;
    return (Look){ .w = w,
                   .t = x->tag + 1u,
                   .c = x->clus + 1u,
                   .wt = w * 31 + x->tag + 1u,
                   .u = x->upos + 1u };
}

static const Look NO_LOOK = { 0 };

static Look look_kid(const Parse *p, uint32_t word)
{
    return word ? look(p, word) : NO_LOOK;
}

static uint32_t distance(uint32_t a, uint32_t b)
{
    uint32_t d = b > a ? b - a : a - b;
    return d <= 5    ? d
           : d <= 7  ? 6
           : d <= 10 ? 7
           : d <= 15 ? 8
           : d <= 25 ? 9
                     : 10;
}

static uint32_t few(uint32_t n) { return n < 3 ? n : 3; }

// Verbs and punctuation between words a < b, three of each at most.
static uint32_t between(const Parse *p, uint32_t a, uint32_t b)
{
    uint32_t beg = p->count[a + 1], end = p->count[b];
    if (a == 0) beg = 0;
    return few((end & 0xFFFF) - (beg & 0xFFFF)) |
           few((end >> 16) - (beg >> 16)) << 2;
}

typedef struct {
    const PercepNode *s0, *s1;
    Look              a, b, c; // s0, next, s1
    Look              b1, b2, s2;
    uint32_t          dist_ab, dist_ca, mid_ab, mid_ca;
} View;

static void view(const Parse *p, const PercepState *s, View *v)
{
    bool left_over = s->next <= p->n;
    v->s0 = &p->nodes[s->top];
    v->s1 = &p->nodes[v->s0->below];
    bool second = v->s0->word != 0;
    bool third = second && v->s1->word != 0;
    v->a = look(p, v->s0->word);
    v->c = second ? look(p, v->s1->word) : NO_LOOK;
    v->s2 = third ? look(p, p->nodes[v->s1->below].word) : NO_LOOK;
    v->b = left_over ? look(p, s->next) : NO_LOOK;
    v->b1 = s->next + 1 <= p->n ? look(p, s->next + 1) : NO_LOOK;
    v->b2 = s->next + 2 <= p->n ? look(p, s->next + 2) : NO_LOOK;
    v->dist_ab = left_over ? distance(v->s0->word, s->next) : 0;
    v->dist_ca = second ? distance(v->s1->word, v->s0->word) : 0;
    v->mid_ab = left_over ? between(p, v->s0->word, s->next) : 0;
    v->mid_ca = second ? between(p, v->s1->word, v->s0->word) : 0;
}

static uint32_t single_feats(const View *v, uint32_t k, Feats *f)
{
    const Look *all[] = { &v->a, &v->b, &v->c, &v->b1, &v->b2, &v->s2 };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        sk_feat1(f, k++, all[i]->wt);
        sk_feat1(f, k++, all[i]->t);
        if (i > 3) continue;
        sk_feat1(f, k++, all[i]->w);
        sk_feat1(f, k++, all[i]->c);
    }
    return k;
}

static uint32_t pair_feats(Look a, Look b, uint32_t k, Feats *f)
{
    sk_feat2(f, k++, a.wt, b.wt);
    sk_feat2(f, k++, a.wt, b.t);
    sk_feat2(f, k++, a.t, b.wt);
    sk_feat2(f, k++, a.w, b.w);
    sk_feat2(f, k++, a.t, b.t);
    sk_feat2(f, k++, a.c, b.c);
    sk_feat2(f, k++, a.w, b.c);
    sk_feat2(f, k++, a.c, b.w);
    return k;
}

static uint32_t context_feats(const View *v, uint32_t k, Feats *f)
{
    uint32_t a = v->a.t, b = v->b.t, c = v->c.t, b1 = v->b1.t, s2 = v->s2.t;
    sk_feat2(f, k++, b, b1);
    sk_feat2(f, k++, v->b.w, b1);
    sk_feat3(f, k++, a, b, b1);
    sk_feat3(f, k++, b, b1, v->b2.t);
    sk_feat3(f, k++, c, a, b);
    sk_feat3(f, k++, s2, c, a);
    sk_feat3(f, k++, v->c.w, a, b);
    sk_feat3(f, k++, c, v->a.w, b);
    sk_feat3(f, k++, c, a, v->b.w);
    sk_feat3(f, k++, c, a, v->b1.t);
    sk_feat3(f, k++, v->a.wt, b, b1);
    sk_feat3(f, k++, sk_feat_mix(c, s2), a, b);
    sk_feat3(f, k++, v->c.c, v->a.c, v->b.c);
    sk_feat2(f, k++, v->dist_ab, v->a.w);
    sk_feat2(f, k++, v->dist_ab, v->b.w);
    sk_feat3(f, k++, v->dist_ab, a, b);
    sk_feat3(f, k++, v->dist_ca, c, a);
    sk_feat2(f, k++, v->dist_ca, v->a.w);
    sk_feat2(f, k++, v->dist_ca, v->c.w);
    sk_feat3(f, k++, v->mid_ab, a, b);
    sk_feat3(f, k++, v->mid_ca, c, a);
    sk_feat3(f, k++, v->mid_ab, a, v->b.w);
    sk_feat3(f, k++, v->mid_ca, v->c.w, a);
    return k;
}

static uint32_t kid_feats(const Parse *p, const Kids *kids, const Look *of,
                          const Look *other, uint32_t k, Feats *f)
{
    Look one = look_kid(p, kids->one), two = look_kid(p, kids->two);
    sk_feat2(f, k++, of->t, kids->n);
    sk_feat2(f, k++, of->w, kids->n);
    sk_feat1(f, k++, one.wt);
    sk_feat2(f, k++, of->t, kids->rel_one);
    sk_feat2(f, k++, of->w, kids->rel_one);
    sk_feat3(f, k++, of->t, one.t, other->t);
    sk_feat3(f, k++, of->t, one.w, other->t);
    sk_feat3(f, k++, of->t, kids->rel_one, other->t);
    sk_feat3(f, k++, of->w, kids->rel_one, other->t);
    sk_feat3(f, k++, of->t, kids->rel_one, kids->rel_two);
    sk_feat3(f, k++, of->t, one.t, two.t);
    return k;
}

void sk_parse_move_feats(const Parse *p, const PercepState *s, Feats *f)
{
    View v;
    view(p, s, &v);
    f->n = 0;
    uint32_t k = 201;
    sk_feat1(f, k++, 0);
    k = single_feats(&v, k, f);
    k = pair_feats(v.a, v.b, k, f);
    k = pair_feats(v.c, v.a, k, f);
    sk_feat2(f, k++, v.c.t, v.b.t);
    sk_feat2(f, k++, v.c.wt, v.b.t);
    sk_feat2(f, k++, v.c.t, v.b.wt);
    sk_feat2(f, k++, v.c.w, v.b.w);
    k = context_feats(&v, k, f);
    k = kid_feats(p, &v.s0->left, &v.a, &v.b, k, f);
    k = kid_feats(p, &v.s0->right, &v.a, &v.b, k, f);
    k = kid_feats(p, &s->kids, &v.b, &v.a, k, f);
    k = kid_feats(p, &v.s1->right, &v.c, &v.a, k, f);
    sk_feat3(f, k++, v.c.t, v.s1->left.rel_one, v.a.t);
    sk_feat3(f, k++, v.c.w, v.s1->left.rel_one, v.a.t);
}

static void rel_pair(const Look *h, const Look *d, uint32_t dir, uint32_t k,
                     Feats *f)
{
    sk_feat2(f, k++, dir, d->wt);
    sk_feat2(f, k++, dir, d->t);
    sk_feat2(f, k++, dir, h->wt);
    sk_feat2(f, k++, dir, h->t);
    sk_feat3(f, k++, dir, h->wt, d->wt);
    sk_feat3(f, k++, dir, h->t, d->wt);
    sk_feat3(f, k++, dir, h->wt, d->t);
    sk_feat3(f, k++, dir, h->t, d->t);
    sk_feat3(f, k++, dir, h->c, d->c);
    sk_feat3(f, k++, dir, h->w, d->c);
    sk_feat3(f, k++, dir, h->c, d->w);
    sk_feat3(f, k++, dir, h->t, d->c);
}

void sk_parse_rel_feats(const Parse *p, const PercepState *s, Move move,
                        Feats *f)
{
    uint32_t head, dep;
    sk_parse_arc(p, s, move, &head, &dep);
    const PercepNode *dn = &p->nodes[s->top], *below = &p->nodes[dn->below];
    Kids              hl = move == MOVE_LEFT ? s->kids : below->left;
    Kids              hr = move == MOVE_LEFT ? (Kids){ 0 } : below->right;
    Look              h = look(p, head), d = look(p, dep);
    Look     dl = look_kid(p, dn->left.one), dr = look_kid(p, dn->right.one);
    uint32_t dir = move == MOVE_LEFT ? 1 : 2, k = 401;
    const PercepWord *hw = &p->w[head], *dw = &p->w[dep];
    f->n = 0;
    rel_pair(&h, &d, dir, k, f);
    k += 12;
    sk_feat3(f, k++, dir, h.t, dw->suf[2]);
    sk_feat3(f, k++, dir, hw->suf[2], dw->suf[2]);
    sk_feat3(f, k++, dir, hw->pre[2], d.t);
    sk_feat3(f, k++, dir, dw->shape, h.t);
    sk_feat3(f, k++, distance(head, dep), h.t, d.t);
    sk_feat3(f, k++, dir, dl.w, h.t);
    sk_feat3(f, k++, dl.w, d.t, h.t);
    sk_feat3(f, k++, dl.w, d.t, h.w);
    sk_feat3(f, k++, dl.w, d.w, h.t);
    sk_feat3(f, k++, dn->left.rel_one, d.t, h.t);
    sk_feat3(f, k++, dn->left.rel_two, d.t, h.t);
    sk_feat3(f, k++, dr.w, d.t, h.t);
    sk_feat3(f, k++, dn->right.rel_one, d.t, h.t);
    sk_feat3(f, k++, dir, dn->left.n, d.t);
    sk_feat3(f, k++, dir, dn->right.n, d.t);
    sk_feat3(f, k++, dir, hl.rel_one, d.t);
    sk_feat3(f, k++, dir, hr.rel_one, d.t);
    sk_feat3(f, k++, hl.rel_one, h.t, d.t);
    sk_feat3(f, k++, hr.rel_one, h.t, d.t);
    sk_feat3(f, k++, hr.rel_one, h.w, d.t);
    sk_feat3(f, k++, hr.rel_one, hr.rel_two, d.t);
    sk_feat3(f, k++, p->w[dep - 1].tag, d.t, h.t);
    sk_feat3(f, k++, p->w[dep + 1].tag, d.t, h.t);
    sk_feat3(f, k++, p->w[dep - 1].low, d.t, dir);
    sk_feat3(f, k++, p->w[dep + 1].low, d.t, dir);
    sk_feat3(f, k++, p->w[head + 1].tag, d.t, h.t);
    sk_feat3(f, k++, head ? p->w[head - 1].tag : 0u, d.t, h.t);
    uint32_t mid = between(p, head < dep ? head : dep,
                           head < dep ? dep : head);
    sk_feat3(f, k++, mid, d.t, h.t);
    sk_feat3(f, k++, dir, dep == 1, d.t);
}

// Only the root's child is a root.
uint8_t sk_parse_rel(const Parse *p, const PercepState *s, Move move)
{
    uint32_t head, dep;
    Feats    f;
    int32_t  score[LINEAR_LABELS];
    sk_parse_arc(p, s, move, &head, &dep);
    if (head == 0) return (uint8_t)p->m->root_rel;
    sk_parse_rel_feats(p, s, move, &f);
    sk_linear_score(&p->m->rel, &f, score);
    score[p->m->root_rel] = INT32_MIN;
    return (uint8_t)sk_linear_best(&p->m->rel, score);
}
