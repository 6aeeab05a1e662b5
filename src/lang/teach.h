// SPDX-License-Identifier: Apache-2.0
// teach.h: the course of a net: epochs over a corpus, scores as it goes.
#ifndef SK_LANG_TEACH_H
#define SK_LANG_TEACH_H

#include "lang/corpus.h"
#include "lang/netfile.h"
#include "lang/trial.h"

typedef struct {
    uint64_t    seed;
    uint32_t    near_epochs; // of which words stand near which
    uint32_t    pre_epochs;  // of guessing hidden words in raw text
    uint32_t    epochs;      // of trees and names
    uint32_t    batch;       // words in a batch; twice as many of raw text
    float       rate;        // of Adam, at its highest
    float       words_rate;  // what words' own rows have of it, with trees
    float       read; // words that other nets have read, for one of the trees
    Drops       drops;
    uint32_t    stop; // leave off after this epoch of trees; 0: do not
    const char *part; // file that holds the state after each epoch; or NULL
    // A line of progress, without line end; may be NULL.
    void (*say)(void *ctx, const char *line);
    void *ctx;
} Course;

#define SK_COURSE_DEFAULTS                                                    \
    ((Course){                                                                \
        .seed = 1,                                                            \
        .epochs = 20,                                                         \
        .batch = 400,                                                         \
        .rate = 2e-3f,                                                        \
        .words_rate = 1,                                                      \
        .drops = { 0.25f, 0.33f, 0.15f, 0.05f, 0.1f, 0, 0.02f, 0.01f } })

// Teaches net, which is fresh or begun (from course->part). The corpus has its
// rows.
SkStatus sk_teach(const Course *course, const Corpus *corpus, NetFile *state,
                  Net *net) SK_CHECKED;
#endif
