// SPDX-License-Identifier: Apache-2.0
// engine.c: how fast raw text becomes words, tags, trees and names.
//
//   in    engine ID.pack MODEL articles.jsonl [RUNS]
//   out   start 2.1 ms
//         run 1: 812345 words, 5.9 s: 137000 words/s …
//         best 139000 words/s; resident memory 61 MB
//         one sentence of 10000 words: 1.04 times the time a word
//         one document of 100000 words: 1.01 times the time a word
//
// One thread; the clock is the process's own (CPU time). A run reads every document anew: clean text, sentences, words,
// then the engine; the file is in memory before the clock starts. A line that
// is no JSON object with "text" is read as text itself.
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "lang/engine.h"

typedef SK_VEC(Str) Texts;

typedef struct {
    Pack       *id;
    Engine      engine;
    EngineWork *work;
    Texts       texts;
} Bench;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void die(const char *what)
{
    fprintf(stderr, "engine: %s\n", what);
    exit(3);
}

static void read_texts(Arena *a, const char *path, Texts *texts)
{
    MapFile f;
    if (sk_mapfile_open(&f, path) != SK_OK) die(path);
    for (Str rest = f.data; rest.p;) {
        Str     line = sk_str_cut(&rest, '\n');
        json_t *j = json_loadb(line.p, line.n, 0, NULL);
        json_t *t = json_object_get(j, "text");
        Str     s = t ? (Str){ json_string_value(t), json_string_length(t) }
                      : line;
        if (s.n > 0 && SK_PUSH(a, texts, sk_str_copy(a, s)) != SK_OK)
            die("no memory");
        json_decref(j);
    }
    sk_mapfile_close(&f);
}

static EngineSent *sents_of(Arena *a, const Analysis *an)
{
    uint32_t    n = an->words.n;
    EngineSent *s = SK_NEW(a, EngineSent, an->sents.n + 1);
    Str        *form = SK_NEW(a, Str, n + 1);
    uint32_t   *head = SK_NEW(a, uint32_t, n + 1);
    uint16_t   *rel = SK_NEW(a, uint16_t, n + 1);
    uint16_t   *name = SK_NEW(a, uint16_t, n + 1);
    uint8_t    *upos = SK_NEW(a, uint8_t, n + 1);
    uint8_t    *feats = SK_NEW(a, uint8_t, n + 1);
    if (!s || !form || !head || !rel || !name || !upos || !feats)
        die("no memory");
    for (uint32_t i = 0; i < n; i++) form[i] = sk_word_form(an, i);
    for (uint32_t i = 0; i < an->sents.n; i++) {
        uint32_t b = an->sents.v[i].beg;
        s[i] = (EngineSent){ form + b, an->sents.v[i].end - b,
                             head + b, rel + b,
                             name + b, upos + b,
                             feats + b };
    }
    return s;
}

static uint64_t read_all(const Bench *b, bool engine)
{
    Arena    a;
    uint64_t words = 0;
    sk_arena_init(&a, SIZE_MAX);
    for (uint32_t i = 0; i < b->texts.n; i++) {
        RawDoc   raw = { .id = SK_STR("bench"), .bytes = b->texts.v[i] };
        Document doc;
        Analysis an = { .doc = &doc };
        if (sk_text_read(&a, b->id, &raw, &doc, NULL) != SK_OK ||
            sk_lang_words(&a, b->id, &doc, &an) != SK_OK)
            die("a text cannot be read");
        EngineSent *s = sents_of(&a, &an);
        if (engine &&
            sk_engine_read(&b->engine, b->work, s, an.sents.n) != SK_OK)
            die("the engine failed");
        words += an.words.n;
        sk_arena_reset(&a);
    }
    sk_arena_clear(&a);
    return words;
}

// The words of all texts, one behind the other and parted by blanks, until
// there are `n`; with `flat`, nothing that could end a sentence is left.
static Str long_text(Arena *a, const Texts *texts, uint32_t n, bool flat)
{
    Buf      out = sk_buf(a);
    uint32_t words = 0;
    for (uint32_t i = 0; words < n; i = (i + 1) % texts->n) {
        Str t = texts->v[i];
        for (size_t k = 0; k < t.n && words < n; k++) {
            char c = t.p[k];
            bool stop = strchr(".!?\n\"", c) != NULL || (uint8_t)c >= 0x80;
            if (flat && stop) c = ' ';
            if (c == ' ' && k > 0 && t.p[k - 1] != ' ') words++;
            sk_buf_char(&out, c);
        }
        sk_buf_char(&out, flat ? ' ' : '\n');
        words++;
    }
    if (out.status != SK_OK) die("no memory");
    return sk_buf_str(&out);
}

// Time a word of one long text, against that of all texts.
static double speed_of(const Bench *b)
{
    const double   t0 = now();
    const uint64_t words = read_all(b, true);
    return (double)words / (now() - t0);
}

// The usual texts are read again between, for the machine changes its pace.
static void report_long(const Bench *b, const char *what, uint32_t n,
                        bool flat)
{
    Arena  a;
    double best = 0, usual = 0;
    Bench  one = *b;
    sk_arena_init(&a, SIZE_MAX);
    Str text = long_text(&a, &b->texts, n, flat);
    one.texts = (Texts){ .v = &text, .n = 1, .cap = 1 };
    for (int i = 0; i < 15; i++) {
        const double speed = speed_of(&one);
        const double other = i % 3 ? 0 : speed_of(b);
        if (speed > best) best = speed;
        if (other > usual) usual = other;
    }
    printf("%s of %u words: %.2f times the time a word\n", what, (unsigned)n,
           usual / best);
    sk_arena_clear(&a);
}

static void report(const Bench *b, int runs)
{
    double best = 0, bare = 0;
    for (int i = 1; i <= runs; i++) {
        double   t0 = now();
        uint64_t words = read_all(b, true);
        double   t1 = now();
        (void)read_all(b, false);
        double speed = (double)words / (t1 - t0);
        double words_only = (double)words / (now() - t1);
        printf("run %d: %llu words, %.2f s: %.0f words/s (of which words and "
               "sentences alone: %.0f)\n",
               i, (unsigned long long)words, t1 - t0, speed, words_only);
        if (speed > best) best = speed;
        if (words_only > bare) bare = words_only;
    }
    struct rusage u;
    getrusage(RUSAGE_SELF, &u);
    printf("best %.0f words/s; words and sentences alone %.0f\n"
           "resident memory %ld MB\n",
           best, bare, u.ru_maxrss / 1024);
}

int main(int argc, char **argv)
{
    const char *why;
    Bench       b = { 0 };
    Arena       a;
    if (argc < 4) die("wants ID.pack MODEL TEXTS [RUNS]");
    double t0 = now();
    if (sk_pack_open(&b.id, argv[1], &why) != SK_OK) die(why);
    if (sk_engine_open(&b.engine, argv[2]) != SK_OK) die(argv[2]);
    b.work = sk_engine_work_new();
    if (!b.work) die("no memory");
    printf("start %.1f ms\n", (now() - t0) * 1000);
    sk_arena_init(&a, SIZE_MAX);
    read_texts(&a, argv[3], &b.texts);
    int runs = argc > 4 ? atoi(argv[4]) : 5;
    report(&b, runs);
    // A document of repeated texts would be mostly left out as such.
    bool enough = read_all(&b, false) >= 110000;
    if (runs > 1 && b.texts.n > 0)
        report_long(&b, "one sentence", 10000, true);
    if (runs > 1 && enough) report_long(&b, "one document", 100000, false);
    sk_engine_work_free(b.work);
    sk_engine_close(&b.engine);
    sk_pack_close(b.id);
    sk_arena_clear(&a);
    return 0;
}
