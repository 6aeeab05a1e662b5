// SPDX-License-Identifier: Apache-2.0
// check_unused.c: frames that no text of a corpus uses.
//
//   in    saksi check --unused news.jsonl
//   out   frames.tsv:46  tameng manusia  ASSAULT
//         31 of 379 frames gave no claim in 3463 documents
//
// A frame is used where a claim was made of it; one that only tells an act
// again beside another claim's frame counts as unused.
#include <stdlib.h>

#include "cli/check.h"
#include "cli/cli.h"

typedef struct {
    uint32_t line; // of frames.tsv
    Str      trigger, type;
    bool     used;
} FrameRow;

typedef struct {
    Arena     a;
    FrameRow *rows; // NULL before the first document
    uint32_t  n, n_docs;
} Unused;

// The rows of frames.tsv, copied: the packs are closed before they are told.
static SkStatus read_rows(Unused *u, const Pack *id)
{
    const Table t = sk_table(id, "frames");
    u->n = t.n_rows;
    u->rows = SK_NEW(&u->a, FrameRow, u->n);
    if (!u->rows) return sk_arena_status(&u->a);
    for (uint32_t r = 0; r < u->n; r++) {
        Str words = sk_table_cell(&t, r, sk_table_col(&t, "trigger"));
        Str type = sk_table_cell(&t, r, sk_table_col(&t, "type"));
        Str first = sk_str_cut(&words, '|');
        u->rows[r] = (FrameRow){ .line = t.lines[r],
                                 .trigger = sk_str_copy(&u->a, first),
                                 .type = sk_str_copy(&u->a, type) };
        if (!u->rows[r].trigger.p) return sk_arena_status(&u->a);
    }
    return SK_OK;
}

// "frames.tsv:46"
static void mark(Unused *u, Str why)
{
    (void)sk_str_cut(&why, ':');
    int64_t line = why.p ? sk_str_int(why) : -1;
    for (uint32_t r = 0; r < u->n; r++)
        if (u->rows[r].line == line) u->rows[r].used = true;
}

static SkStatus see(void *ctx, Arena *a, const Packs *packs, DocJob *job)
{
    Unused *u = ctx;
    if (!u->rows) SK_TRY(read_rows(u, packs->id));
    SK_TRY(sk_code(a, packs, &job->raw, &job->claims, &job->at));
    u->n_docs++;
    for (uint32_t i = 0; i < job->claims.v.n; i++)
        mark(u, job->claims.v.v[i].why);
    return SK_OK;
}

static void tell(const Unused *u)
{
    uint32_t left = 0;
    for (uint32_t r = 0; r < u->n; r++) {
        const FrameRow *f = &u->rows[r];
        if (f->used) continue;
        printf("frames.tsv:%u  %.*s  %.*s\n", (unsigned)f->line,
               (int)f->trigger.n, f->trigger.p, (int)f->type.n,
               f->type.n ? f->type.p : "");
        left++;
    }
    printf("%u of %u frames gave no claim in %u documents\n", (unsigned)left,
           (unsigned)u->n, (unsigned)u->n_docs);
}

int sk_check_unused(const char *const *paths, size_t n)
{
    Unused      u = { 0 };
    DocsOptions docs = SK_DOCS_DEFAULTS;
    docs.threads = 1;
    sk_arena_init(&u.a, (size_t)16 << 20);
    int code = sk_docs_run(&docs, paths, n,
                           &(DocsSteps){ "check", &u, see, NULL });
    if (u.rows) tell(&u);
    sk_arena_clear(&u.a);
    return code;
}
