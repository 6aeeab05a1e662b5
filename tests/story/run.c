// SPDX-License-Identifier: Apache-2.0
// run.c: runs the stories of some files.
//
//   in    run tests/claim/seize.story
//   out   what does not hold, with file and line; "12 stories, 0 failed, 1
//         known failure"; exit 1 where a story fails
//
//   run --must-fail FILE   turns it round: every story of the file must fail
//
// Packs are found as the program finds them ($SAKSI_PACKS).
#include <errno.h>
#include <stdio.h>

#include "story.h"

typedef struct {
    unsigned stories, failed, known;
} Sums;

static bool run_story(const Packs *packs, const char *file, const Story *s,
                      Buf *out, Sums *sums)
{
    Arena a;
    Lines found = { 0 };
    bool  good = false;
    sk_arena_init(&a, sk_code_limit(s->text.n) + (64 << 20));
    SkStatus status = s->error_at > 0 ? SK_OK
                                      : lines_find(&a, packs, s, &found);
    if (status == SK_OK) {
        good = story_matches(&a, file, s, &found, out, &sums->known);
    } else {
        sk_buf_put(out, s->name);
        sk_buf_put(out, SK_STR(": "));
        sk_buf_put(out, sk_str_of(sk_status_text(status)));
        sk_buf_char(out, '\n');
    }
    sk_arena_clear(&a);
    return good;
}

static void run_stories(Arena *a, const Packs *packs, const char *file,
                        const Stories *stories, bool must_fail, Sums *sums)
{
    for (uint32_t i = 0; i < stories->n; i++) {
        const Story *s = &stories->v[i];
        Buf          out = sk_buf(a);
        bool         good = run_story(packs, file, s, &out, sums);
        Str          said = sk_buf_str(&out);
        sums->stories++;
        if (good != must_fail) continue;
        sums->failed++;
        printf("## %.*s\n", (int)s->name.n, s->name.p);
        if (must_fail)
            printf("%s:%u: holds, and must not\n", file, (unsigned)s->at);
        printf("%.*s\n", (int)said.n, said.p);
    }
}

static bool run_file(const Packs *packs, const char *file, bool must_fail,
                     Sums *sums)
{
    MapFile  map;
    Arena    a;
    Stories  stories = { 0 };
    SkStatus status = sk_mapfile_open(&map, file);
    if (status != SK_OK) {
        printf("%s: %s\n", file, strerror(errno));
        return false;
    }
    sk_arena_init(&a, sk_code_limit(map.data.n) + (64 << 20));
    status = stories_read(&a, map.data, &stories);
    if (status == SK_OK && stories.n > 0)
        run_stories(&a, packs, file, &stories, must_fail, sums);
    else
        printf("%s: %s\n", file,
               status == SK_OK ? "holds no story" : sk_status_text(status));
    bool good = status == SK_OK && stories.n > 0;
    sk_arena_clear(&a);
    sk_mapfile_close(&map);
    return good;
}

int main(int argc, char **argv)
{
    Packs packs;
    char  why[256];
    Sums  sums = { 0 };
    bool  must_fail = argc > 1 && strcmp(argv[1], "--must-fail") == 0;
    bool  read = argc > 1 + must_fail;
    if (sk_packs_open(&packs, NULL, why) != SK_OK) {
        printf("%s\n", why);
        return 1;
    }
    for (int i = 1 + must_fail; i < argc; i++)
        if (!run_file(&packs, argv[i], must_fail, &sums)) read = false;
    sk_packs_close(&packs);
    printf("%u stories, %u failed, %u known failure%s\n", sums.stories,
           sums.failed, sums.known, sums.known == 1 ? "" : "s");
    return read && sums.failed == 0 ? 0 : 1;
}
