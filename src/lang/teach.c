// SPDX-License-Identifier: Apache-2.0
// teach.c: the course of a net.
//
//   in    a corpus, a net
//   out   the net, taught; after each epoch a line and a file
//         "epoch 12/30  loss 0.412  upos 93.21  uas 84.10  las 76.90 …"
//
// First the rows of the tables are taught by neighbours (skip.c), then the whole
// encoder guesses hidden words in raw text (Devlin et al. 2019, on a small
// scale), then it learns trees and names together. The rate climbs for a tenth
// of each stage and falls evenly to zero. What is drawn depends on the seed,
// the stage and the epoch alone, so that a course that was cut off goes on as
// if it had not been.
#include "lang/teach.h"

#include <stdio.h>
#include <stdlib.h>

#include "lang/skip.h"

enum { BATCHES_MAX = 1 << 16, POOL = 40 }; // batches that are sorted together
enum { STAGE_NEAR, STAGE_TEXT, STAGE_TREES };

typedef struct {
    const Sample **v;
    uint32_t       n;
} Batch;

typedef struct {
    const Course  *course;
    const Corpus  *corpus;
    Net           *net;
    Arena          a, scratch; // for an epoch; for a batch
    Dice           dice;
    const Sample **all;
    uint32_t       n_all;
    Batch         *batch;
    uint32_t       n_batches;
    uint64_t       words;
    Losses         loss;
} Epoch;

static void shuffle(const Sample **v, uint32_t n, Dice *d)
{
    for (uint32_t i = n; i > 1; i--) {
        const uint32_t k = sk_dice_below(d, i);
        const Sample  *x = v[i - 1];
        v[i - 1] = v[k];
        v[k] = x;
    }
}

static int shorter_first(const void *x, const void *y)
{
    const Sample *a = *(const Sample *const *)x;
    const Sample *b = *(const Sample *const *)y;
    if (a->n != b->n) return a->n > b->n ? 1 : -1;
    return a->id < b->id ? -1 : a->id > b->id;
}

// Cuts all[] into batches of sentences of like length, in random order.
static SkStatus cut(Epoch *e, uint32_t most)
{
    e->batch = SK_NEW(&e->a, Batch, e->n_all);
    if (!e->batch) return sk_arena_status(&e->a);
    for (uint32_t beg = 0, end; beg < e->n_all; beg = end) {
        uint32_t words = 0;
        for (end = beg; end < e->n_all && words < POOL * most; end++)
            words += e->all[end]->n + 1;
        qsort(e->all + beg, end - beg, sizeof *e->all, shorter_first);
        for (uint32_t i = beg, k; i < end; i = k) {
            words = 0;
            for (k = i; k < end && (k == i || words + e->all[k]->n < most);
                 k++)
                words += e->all[k]->n + 1;
            e->batch[e->n_batches++] = (Batch){ e->all + i, k - i };
        }
    }
    for (uint32_t i = e->n_batches; i > 1; i--) {
        const uint32_t k = sk_dice_below(&e->dice, i);
        const Batch    x = e->batch[i - 1];
        e->batch[i - 1] = e->batch[k];
        e->batch[k] = x;
    }
    return SK_OK;
}

static uint32_t take_all(Epoch *e, const Samples *from)
{
    uint32_t words = 0;
    for (uint32_t i = 0; i < from->n; i++) {
        e->all[e->n_all++] = &from->v[i];
        words += from->v[i].n;
    }
    return words;
}

// The first name set whole; of the others, drawn anew for each epoch, about as
// many words as the trees have (all of them where there are no trees).
static SkStatus take_names(Epoch *e, uint32_t trees)
{
    const Samples *from = &e->corpus->names;
    const Sample **v = SK_NEW(&e->a, const Sample *, from->n);
    uint32_t       n = 0, words = 0;
    if (!v) return sk_arena_status(&e->a);
    for (uint32_t i = 0; i < from->n; i++)
        if (from->v[i].tag[TASK_NAMES])
            e->all[e->n_all++] = &from->v[i];
        else
            v[n++] = &from->v[i];
    shuffle(v, n, &e->dice);
    for (uint32_t i = 0; i < n && (!trees || words < trees); i++) {
        e->all[e->n_all++] = v[i];
        words += v[i]->n;
    }
    return SK_OK;
}

// Of raw text that nets have read, drawn anew for each epoch, `words` words.
static SkStatus take_read(Epoch *e, double words)
{
    const Samples *from = &e->corpus->plain;
    const Sample **v = SK_NEW(&e->a, const Sample *, from->n);
    uint32_t       n = 0;
    if (!v) return sk_arena_status(&e->a);
    for (uint32_t i = 0; i < from->n; i++)
        if (from->v[i].head) v[n++] = &from->v[i];
    shuffle(v, n, &e->dice);
    for (uint32_t i = 0; i < n && words > 0; i++) {
        e->all[e->n_all++] = v[i];
        words -= v[i]->n;
    }
    return SK_OK;
}

static SkStatus gather(Epoch *e, uint32_t stage)
{
    const Corpus *c = e->corpus;
    e->all = SK_NEW(&e->a, const Sample *,
                    c->plain.n + c->trees.n + c->names.n);
    if (!e->all) return sk_arena_status(&e->a);
    if (stage == STAGE_TEXT) (void)take_all(e, &c->plain);
    const uint32_t trees = take_all(e, &c->trees);
    if (stage == STAGE_TEXT)
        (void)take_all(e, &c->names);
    else {
        SK_TRY(take_names(e, trees));
        SK_TRY(take_read(e, (double)trees * e->course->read));
    }
    shuffle(e->all, e->n_all, &e->dice);
    return cut(e, e->course->batch * (stage == STAGE_TEXT ? 2 : 1));
}

// Rate at `done` of 1.
static float rate_at(const Course *c, double done)
{
    const double up = 0.05;
    return c->rate * (float)(done < up ? done / up : (1 - done) / (1 - up));
}

static SkStatus teach_batch(Epoch *e, const Batch *b, uint32_t stage,
                            float rate)
{
    Drops drops = e->course->drops;
    drops.hide = stage == STAGE_TEXT ? 0.15f : 0;
    if (stage == STAGE_TEXT) drops.in = drops.between = drops.back = 0.05f;
    Pass p = { .a = &e->scratch,
               .net = e->net,
               .forms = &e->corpus->forms,
               .drops = &drops,
               .dice = &e->dice,
               .loss = &e->loss };
    sk_arena_reset(&e->scratch);
    SK_TRY(sk_pass_encode(&p, b->v, b->n));
    p.d_out = sk_pass_floats(&p, p.rows, NET_OUT);
    p.d_in = sk_pass_floats(&p, p.rows, NET_IN);
    if (!p.d_out || !p.d_in) return sk_arena_status(p.a);
    if (stage == STAGE_TEXT)
        SK_TRY(sk_pass_hidden(&p));
    else
        SK_TRY(sk_pass_heads(&p));
    SK_TRY(sk_pass_encode_back(&p));
    sk_net_step(e->net, rate,
                stage == STAGE_TREES ? rate * e->course->words_rate : rate,
                stage == STAGE_TEXT);
    e->words += p.rows - p.n;
    return SK_OK;
}

static SkStatus run_epoch(Epoch *e, uint32_t stage, uint32_t epoch,
                          uint32_t epochs)
{
    e->dice.s = e->course->seed * 1000003u + stage * 10007u + epoch;
    SK_TRY(gather(e, stage));
    for (uint32_t i = 0; i < e->n_batches; i++) {
        const double done = (epoch + (double)i / e->n_batches) /
                            (double)epochs;
        SK_TRY(teach_batch(e, &e->batch[i], stage, rate_at(e->course, done)));
    }
    return SK_OK;
}

// --- the course -------------------------------------------------------------

static void tell(const Epoch *e, uint32_t stage, uint32_t epoch,
                 uint32_t epochs, const Scores *s)
{
    char          line[256], held[128];
    const Losses *l = &e->loss;
    const double  arcs = l->arcs ? l->arcs : 1, tags = l->tags ? l->tags : 1;
    if (!e->course->say) return;
    sk_trial_print(s, held);
    if (stage == STAGE_TEXT)
        (void)snprintf(line, sizeof line, "text %u/%u  words %llu  loss %.3f",
                       epoch + 1, epochs, (unsigned long long)e->words,
                       l->guess / (l->guesses ? l->guesses : 1));
    else
        (void)snprintf(line, sizeof line,
                       "epoch %u/%u  words %llu  loss %.3f %.3f %.3f  "
                       "held-out: %s",
                       epoch + 1, epochs, (unsigned long long)e->words,
                       l->tag / tags, l->arc / arcs, l->rel / arcs, held);
    e->course->say(e->course->ctx, line);
}

static SkStatus one_epoch(Epoch *e, uint32_t stage, uint32_t epoch,
                          uint32_t epochs, NetFile *state)
{
    Scores s = { 0 };
    SK_TRY(run_epoch(e, stage, epoch, epochs));
    if (stage == STAGE_TREES) SK_TRY(sk_trial_nets(e->corpus, &e->net, 1, &s));
    tell(e, stage, epoch, epochs, &s);
    state->stage = stage;
    state->epoch = epoch + 1;
    return e->course->part ? sk_netfile_write(e->course->part, state, e->net)
                           : SK_OK;
}

static SkStatus run_stage(const Course *course, const Corpus *corpus,
                          uint32_t stage, NetFile *state, Net *net)
{
    const uint32_t n = stage == STAGE_TEXT ? course->pre_epochs
                                           : course->epochs;
    const bool     stops = stage == STAGE_TREES && course->stop;
    SkStatus       status = SK_OK;
    for (uint32_t i = stage == state->stage ? state->epoch : 0;
         i < n && status == SK_OK && !(stops && i == course->stop); i++) {
        Epoch e = { .course = course, .corpus = corpus, .net = net };
        sk_arena_init(&e.a, (size_t)8 << 30);
        sk_arena_init(&e.scratch, (size_t)8 << 30);
        status = one_epoch(&e, stage, i, n, state);
        sk_arena_clear(&e.scratch);
        sk_arena_clear(&e.a);
    }
    return status;
}

SkStatus sk_teach(const Course *course, const Corpus *corpus, NetFile *state,
                  Net *net)
{
    for (uint32_t stage = state->stage; stage <= STAGE_TREES; stage++) {
        if (stage == STAGE_NEAR && course->near_epochs)
            SK_TRY(
                sk_skip_teach(corpus, course->seed, course->near_epochs, net));
        if (stage != STAGE_NEAR)
            SK_TRY(run_stage(course, corpus, stage, state, net));
        // Each stage has its own moments and its own count of steps.
        if (stage < STAGE_TREES) net->step = 0;
    }
    return SK_OK;
}
