// SPDX-License-Identifier: Apache-2.0
// made.h: a pack of the reader's tables, made from data/ for one test program,
// and the promises that every Document keeps.
#ifndef SK_TESTS_TEXT_MADE_H
#define SK_TESTS_TEXT_MADE_H

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "text/document.h"

// A pack that lives in memory only: its file is unlinked at once. NULL on
// failure, which is told.
static inline Pack *make_text_pack(void)
{
    static const PackSource sources[] = {
        { "furniture", "data/id/furniture.tsv" },
        { "abbreviations", "data/id/abbreviations.tsv" },
        { "outlets", "data/id/outlets.tsv" },
        { "dateline", "data/id/dateline.tsv" },
    };
    char        path[] = "/tmp/saksi-test-text-XXXXXX", why[256] = "";
    const char *text = why;
    Pack       *pack = NULL;
    int         fd = mkstemp(path);
    if (fd < 0) return NULL;
    (void)close(fd);
    size_t   n = sizeof sources / sizeof sources[0];
    SkStatus status = sk_pack_write(path, sources, n, why);
    if (status == SK_OK) status = sk_pack_open(&pack, path, &text);
    (void)unlink(path);
    if (status == SK_OK) return pack;
    (void)fprintf(stderr, "%s\n", text);
    return NULL;
}

static inline void must_hold(bool holds, const char *what)
{
    if (holds) return;
    (void)fprintf(stderr, "a Document breaks its promise: %s\n", what);
    abort();
}

// Where run i ends in the clean text.
static inline uint32_t run_end(const Document *d, uint32_t i)
{
    return i + 1 < d->runs.n ? d->runs.v[i + 1].clean : (uint32_t)d->text.n;
}

// Runs cover the text, are sorted, and copy what they say.
static inline void check_runs(const Document *d)
{
    uint32_t clean = 0, orig = 0;
    for (uint32_t i = 0; i < d->runs.n; i++) {
        MapRun   r = d->runs.v[i];
        uint32_t end = run_end(d, i), n = end - r.clean;
        must_hold(r.clean == clean && end > r.clean, "runs cover the text");
        must_hold(r.orig >= orig, "runs are in the order of the original");
        orig = r.orig + (r.copy ? n : 1);
        must_hold(orig <= d->orig.n, "runs lie in the original");
        if (r.copy)
            must_hold(memcmp(d->text.p + r.clean, d->orig.p + r.orig, n) == 0,
                      "copied bytes are the original's");
        clean = end;
    }
    must_hold(clean == d->text.n, "runs end with the text");
}

// Each original byte is copied, stands behind a made one, or is left out:
// exactly one of these.
static inline void check_cover(const Document *d)
{
    uint32_t run = 0, left = 0, at = 0;
    while (at < d->orig.n) {
        bool out = left < d->left.n && d->left.v[left].orig.beg == at;
        if (out) {
            at = d->left.v[left++].orig.end;
            continue;
        }
        must_hold(run < d->runs.n && d->runs.v[run].orig == at,
                  "every byte of the original is told");
        MapRun r = d->runs.v[run];
        at += r.copy ? run_end(d, run) - r.clean : 1;
        run++;
    }
    must_hold(run == d->runs.n && left == d->left.n, "nothing is told twice");
}

static inline void check_spans(const Document *d)
{
    uint32_t end = 0, para = 0;
    for (uint32_t i = 0; i < d->sents.n; i++) {
        Span s = d->sents.v[i];
        must_hold(s.beg >= end && s.end > s.beg && s.end <= d->text.n,
                  "sentences are in text order");
        must_hold(s.end - s.beg <= 20000, "sentences are bounded");
        while (para < d->paras.n && d->paras.v[para].end < s.end) para++;
        must_hold(para < d->paras.n && sk_span_inside(s, d->paras.v[para]),
                  "a sentence lies in one paragraph");
        must_hold(d->text.p[s.beg] != ' ' && d->text.p[s.end - 1] != ' ' &&
                      d->text.p[s.beg] != '\n' && d->text.p[s.end - 1] != '\n',
                  "a sentence holds no blank at its ends");
        end = s.end;
    }
    Span parts[] = { d->dateline_place, d->dateline_outlet };
    for (int i = 0; i < 2; i++)
        must_hold(sk_span_empty(parts[i]) ||
                      sk_span_inside(parts[i], d->dateline),
                  "the dateline holds its parts");
    must_hold(d->dateline.end <= d->text.n, "the dateline lies in the text");
}

static inline void check_map(const Document *d)
{
    uint32_t before = 0;
    for (uint32_t i = 0; i <= d->text.n; i++) {
        uint32_t orig = sk_text_orig(d, i);
        must_hold(orig >= before && orig <= d->orig.n, "the map is monotone");
        before = orig;
    }
    for (uint32_t i = 0; i < d->sents.n; i++) {
        Span s = sk_text_orig_span(d, d->sents.v[i]);
        must_hold(s.beg < s.end && s.end <= d->orig.n, "a sentence's origin");
    }
}

static inline void check_document(const Document *d)
{
    must_hold(d->text.n <= d->orig.n, "the clean text is no longer");
    must_hold(d->text.n == 0 || (memchr(d->text.p, 0, d->text.n) == NULL &&
                                 memchr(d->text.p, '\r', d->text.n) == NULL),
              "the text holds no NUL and no carriage return");
    check_runs(d);
    check_cover(d);
    check_spans(d);
    check_map(d);
}

#endif
