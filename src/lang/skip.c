// SPDX-License-Identifier: Apache-2.0
// skip.c: the rows of the tables, taught by which words stand near which.
//
//   in    "tentara merebut desa itu"
//   out   rows of "merebut" that tell "tentara" and "desa" from words drawn by
//         chance
//
// Skip-gram with negative sampling (Mikolov et al. 2013) over a word's own row
// and the sum of its parts' rows (Bojanowski et al. 2017), which stand side by
// side here. Frequent words are passed over more often than not.
#include "lang/skip.h"

#include <math.h>

#include "lang/mat.h"

enum { WINDOW = 5, WRONG = 5, DRAWN = 1 << 20 };
#define RATE      0.05f
#define PART_RATE 0.15f // of RATE: a word has many parts
#define FREQUENT  2e-4f
#define WANTED    0.3f // root mean square of what goes into the encoder

typedef struct {
    const Corpus *c;
    Net          *net;
    Dice          dice;
    Arena         a;
    float        *out;   // [n_words][NET_IN]
    uint32_t     *drawn; // [DRAWN]  rows by count to the power of 0.75
    double        all;   // words in all
    float         rate;
    float         x[NET_IN], d[NET_IN];
} Skip;

static SkStatus fill_drawn(Skip *s)
{
    const uint32_t n = s->net->shape.n_words;
    double         sum = 0, done = 0;
    uint32_t       at = 0;
    s->drawn = SK_NEW(&s->a, uint32_t, DRAWN);
    s->out = SK_NEW(&s->a, float, (size_t)n *NET_IN);
    if (!s->drawn || !s->out) return sk_arena_status(&s->a);
    for (uint32_t r = ROW_FIRST; r < n; r++) sum += pow(s->c->counts[r], 0.75);
    for (uint32_t r = ROW_FIRST; r < n; r++) {
        s->all += s->c->counts[r];
        done += pow(s->c->counts[r], 0.75) / sum;
        while (at < DRAWN && at < done * DRAWN) s->drawn[at++] = r;
    }
    while (at < DRAWN) s->drawn[at++] = n - 1;
    return SK_OK;
}

static void read_word(Skip *s, const Form *f)
{
    const Net  *net = s->net;
    const float by = 1 /
                     sqrtf((float)(f->n > f->n_fixed ? f->n - f->n_fixed : 1));
    memcpy(s->x, net->word.w + (size_t)f->row * NET_WORD,
           NET_WORD * sizeof *s->x);
    memset(s->x + NET_WORD, 0, NET_PART * sizeof *s->x);
    for (uint32_t k = 0; k < f->n; k++)
        sk_mat_add(NET_PART,
                   net->part.w +
                       (size_t)s->c->forms.parts.v[f->part + k] * NET_PART,
                   k < f->n_fixed ? 1 : by, s->x + NET_WORD);
}

static void change_word(Skip *s, const Form *f)
{
    const float by = 1 /
                     sqrtf((float)(f->n > f->n_fixed ? f->n - f->n_fixed : 1));
    sk_mat_add(NET_WORD, s->d, 1, s->net->word.w + (size_t)f->row * NET_WORD);
    for (uint32_t k = 0; k < f->n; k++)
        sk_mat_add(NET_PART, s->d + NET_WORD,
                   k < f->n_fixed ? PART_RATE : PART_RATE * by,
                   s->net->part.w +
                       (size_t)s->c->forms.parts.v[f->part + k] * NET_PART);
}

static float dot(const float *a, const float *b)
{
    float sum[16] = { 0 }, all = 0;
    for (uint32_t i = 0; i < NET_IN; i += 16)
        for (uint32_t k = 0; k < 16; k++) sum[k] += a[i + k] * b[i + k];
    for (uint32_t k = 0; k < 16; k++) all += sum[k];
    return all;
}

static void pair(Skip *s, uint32_t row)
{
    for (uint32_t k = 0; k <= WRONG; k++) {
        const uint32_t r = k ? s->drawn[sk_dice_below(&s->dice, DRAWN)] : row;
        if (k && r == row) continue;
        float      *o = s->out + (size_t)r * NET_IN;
        const float y = 1 / (1 + expf(-dot(s->x, o)));
        const float g = s->rate * ((k ? 0.0f : 1.0f) - y);
        sk_mat_add(NET_IN, o, g, s->d);
        sk_mat_add(NET_IN, s->x, g, o);
    }
}

static bool passed_over(Skip *s, const Form *f)
{
    if (f->row < ROW_FIRST) return true;
    const float share = (float)(s->c->counts[f->row] / s->all);
    const float kept = sqrtf(FREQUENT / share) + FREQUENT / share;
    return sk_dice_unit(&s->dice) >= kept;
}

static void sentence(Skip *s, const Sample *from)
{
    uint32_t v[512], n = 0;
    for (uint32_t i = 0; i < from->n && n < 512; i++)
        if (!passed_over(s, &s->c->forms.forms.v[from->form[i]]))
            v[n++] = from->form[i];
    for (uint32_t i = 0; i < n; i++) {
        const Form    *f = &s->c->forms.forms.v[v[i]];
        const uint32_t w = 1 + sk_dice_below(&s->dice, WINDOW);
        read_word(s, f);
        memset(s->d, 0, sizeof s->d);
        for (uint32_t k = i > w ? i - w : 0; k <= i + w && k < n; k++)
            if (k != i) pair(s, s->c->forms.forms.v[v[k]].row);
        change_word(s, f);
    }
}

// Brings the rows to the size that the encoder begins with.
static void scale_rows(Skip *s)
{
    double   word = 0, part = 0;
    uint64_t n = 0;
    for (uint32_t i = 0; i < s->c->forms.forms.n; i += 7, n++) {
        read_word(s, &s->c->forms.forms.v[i]);
        for (uint32_t k = 0; k < NET_WORD; k++)
            word += (double)s->x[k] * s->x[k] / NET_WORD;
        for (uint32_t k = 0; k < NET_PART; k++)
            part += (double)s->x[NET_WORD + k] * s->x[NET_WORD + k] / NET_PART;
    }
    if (n == 0) return;
    sk_mat_scale((size_t)s->net->word.rows * NET_WORD, s->net->word.w,
                 WANTED / (float)sqrt(word / (double)n + 1e-9));
    sk_mat_scale((size_t)s->net->part.rows * NET_PART, s->net->part.w,
                 WANTED / (float)sqrt(part / (double)n + 1e-9));
}

static void begin(Skip *s)
{
    sk_mat_scale((size_t)s->net->word.rows * NET_WORD, s->net->word.w, 0.05f);
    sk_mat_scale((size_t)s->net->part.rows * NET_PART, s->net->part.w, 0.02f);
}

SkStatus sk_skip_teach(const Corpus *corpus, uint64_t seed, uint32_t epochs,
                       Net *net)
{
    Skip           s = { .c = corpus, .net = net, .dice = { seed } };
    const Samples *v[] = { &corpus->plain, &corpus->trees, &corpus->names };
    const double   all = epochs * (double)(corpus->plain.n + corpus->trees.n +
                                         corpus->names.n);
    double         done = 0;
    sk_arena_init(&s.a, (size_t)4 << 30);
    const SkStatus status = fill_drawn(&s);
    if (status == SK_OK) begin(&s);
    for (uint32_t e = 0; e < epochs && status == SK_OK; e++)
        for (uint32_t k = 0; k < 3; k++)
            for (uint32_t i = 0; i < v[k]->n; i++) {
                s.rate = RATE * (float)(1.0001 - done++ / all);
                sentence(&s, &v[k]->v[i]);
            }
    if (status == SK_OK) scale_rows(&s);
    sk_arena_clear(&s.a);
    return status;
}
