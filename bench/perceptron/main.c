// SPDX-License-Identifier: Apache-2.0
// main.c: trains the perceptron reader and scores it: the engine's plain rival.
//
//   in    perceptron --trees T --dev D [--text JSONL] [--names N --dev-names M]
//                    [--beam B] [--folds K]
//   out   the measures of `saksi eval --conllu` from gold words, names, words a
//         second (CPU time, one thread)
//
// --folds K: K-fold over the sentences of --trees whose id begins as that of
// the first one does (sent_id modulo K); other trees are in every part.
// docs/engine.md has what came out.
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "cluster.h"
#include "lang/score_conllu.h"
#include "lang/token.h"
#include "percep_train.h"

enum { FINE = 500, BROAD = 32, LEAST = 3, TURNS = 8, WORDS_MAX = 4000 };

typedef struct {
    Arena         a;
    Treebank      trees, dev;
    NameText      names, dev_names;
    const char   *text;
    uint32_t      folds;
    PercepOptions o;
    ConlluScore   score;
    double        seconds;
    uint64_t      words;
} Trial;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void die(const char *what)
{
    fprintf(stderr, "perceptron: %s\n", what);
    exit(3);
}

static void must(SkStatus s)
{
    if (s != SK_OK) die(sk_status_text(s));
}

static void tell(void *ctx, const char *stage, uint32_t epoch, uint64_t right,
                 uint64_t total)
{
    (void)ctx;
    fprintf(stderr, "%s %u: %.2f%%\n", stage, (unsigned)epoch,
            100.0 * (double)right / (double)(total ? total : 1));
}

// --- word classes -----------------------------------------------------------

static void add_text(Arena *a, ClusterText *t, Str text)
{
    TokenIter it = { .text = text, .end = (uint32_t)text.n };
    uint32_t  behind = 0;
    for (Span s; sk_token_next(&it, &s); behind = s.end) {
        if (memchr(text.p + behind, '\n', s.beg - behind))
            must(sk_cluster_stop(a, t));
        must(sk_cluster_word(a, t, sk_str_lower(a, sk_span_str(text, s))));
    }
    must(sk_cluster_stop(a, t));
}

static void add_words(Arena *a, ClusterText *t, const Trial *trial)
{
    const Treebank *tb = &trial->trees;
    const NameText *nt = &trial->names;
    for (uint32_t s = 0; s < tb->sents.n; s++) {
        for (uint32_t i = tb->sents.v[s].beg; i < tb->sents.v[s].end; i++)
            must(sk_cluster_word(a, t, sk_str_lower(a, tb->words.v[i].form)));
        must(sk_cluster_stop(a, t));
    }
    for (uint32_t s = 0; s < nt->sents.n; s++) {
        for (uint32_t i = nt->sents.v[s].beg; i < nt->sents.v[s].end; i++)
            must(sk_cluster_word(a, t, sk_str_lower(a, nt->words.v[i].form)));
        must(sk_cluster_stop(a, t));
    }
}

static void add_articles(Arena *a, ClusterText *t, const char *path)
{
    MapFile f;
    if (sk_mapfile_open(&f, path) != SK_OK) die(path);
    for (Str rest = f.data; rest.p;) {
        Str     line = sk_str_cut(&rest, '\n');
        json_t *j = json_loadb(line.p, line.n, 0, NULL);
        json_t *text = json_object_get(j, "text");
        Str     s = { json_string_value(text), json_string_length(text) };
        if (s.n > 0) add_text(a, t, sk_str_copy(a, s));
        json_decref(j);
    }
    sk_mapfile_close(&f);
}

static Clusters find_clusters(Trial *t)
{
    ClusterText text = { 0 };
    Clusters    c = { .bits = 10 };
    add_articles(&t->a, &text, t->text);
    if (t->folds < 2) add_words(&t->a, &text, t); // else parts are held out
    uint32_t  n = text.words.n;
    uint16_t *fine = SK_NEW(&t->a, uint16_t, n);
    uint16_t *broad = SK_NEW(&t->a, uint16_t, n);
    if (!fine || !broad) die("no memory");
    must(sk_cluster_find(&t->a, &text, FINE, LEAST, TURNS, fine));
    must(sk_cluster_find(&t->a, &text, BROAD, LEAST, TURNS, broad));
    while (1u << c.bits < 2 * n) c.bits++;
    uint32_t  mask = (1u << c.bits) - 1;
    uint32_t *key = SK_NEW(&t->a, uint32_t, mask + 1);
    uint16_t *clus = SK_NEW(&t->a, uint16_t, mask + 1);
    if (!key || !clus) die("no memory");
    for (uint32_t i = 0; i < n; i++) {
        uint32_t h = sk_percep_hash(text.words.v[i]), at = h & mask;
        while (key[at] && key[at] != h) at = (at + 1) & mask;
        key[at] = h;
        clus[at] = fine[i] ? (uint16_t)(fine[i] | (broad[i] - 1) << 10) : 0;
    }
    c.key = key;
    c.clus = clus;
    return c;
}

// --- scoring ----------------------------------------------------------------

static void put(Buf *b, Str s)
{
    if (s.n > 0)
        sk_buf_put(b, s);
    else
        sk_buf_char(b, '_');
    sk_buf_char(b, '\t');
}

// One sentence as CoNLL-U, as gold has it or as the model reads it.
static void print_sent(const Percep *m, const ConlluWord *gold,
                       const PercepWord *w, uint32_t n, bool system, Buf *b)
{
    for (uint32_t i = 0; i < n; i++) {
        const PercepWord *x = &w[i + 1];
        uint8_t           upos = system ? m->tag_upos[x->tag] : gold[i].upos;
        sk_buf_int(b, i + 1);
        sk_buf_char(b, '\t');
        put(b, gold[i].form);
        put(b, gold[i].lemma);
        put(b, sk_str_of(sk_upos_name((Upos)upos)));
        put(b, (Str){ "", 0 });
        put(b, system ? m->tag_feats[x->tag] : gold[i].feats);
        sk_buf_int(b, system ? x->head : gold[i].head);
        sk_buf_char(b, '\t');
        put(b, system ? m->rels[x->rel] : gold[i].rel);
        sk_buf_put(b, SK_STR("_\t_\n"));
    }
    sk_buf_char(b, '\n');
}

static void score_trees(Trial *t, const Percep *m, const Treebank *gold,
                        const bool *use)
{
    PercepWork work;
    Treebank   g, s;
    char       why[CONLLU_WHY];
    static Str forms[WORDS_MAX];
    Buf        out = sk_buf(&t->a), want = sk_buf(&t->a);
    must(sk_percep_work(&t->a, m, WORDS_MAX, &work));
    for (uint32_t i = 0; i < gold->sents.n; i++) {
        const ConlluSent *cs = &gold->sents.v[i];
        const ConlluWord *w = gold->words.v + cs->beg;
        uint32_t          n = cs->end - cs->beg;
        if ((use && !use[i]) || n > WORDS_MAX) continue;
        for (uint32_t k = 0; k < n; k++) forms[k] = w[k].form;
        double t0 = now();
        sk_percep_words(m, &work, forms, n);
        sk_percep_tag(m, work.w, n);
        sk_percep_parse(m, &work, n);
        if (m->name.run) sk_percep_name(m, work.w, n);
        t->seconds += now() - t0;
        t->words += n;
        print_sent(m, w, work.w, n, false, &want);
        print_sent(m, w, work.w, n, true, &out);
    }
    ConlluScore score;
    sk_treebank_init(&g);
    sk_treebank_init(&s);
    must(sk_treebank_read(&t->a, &g, sk_buf_str(&want), "gold", why));
    must(sk_treebank_read(&t->a, &s, sk_buf_str(&out), "system", why));
    must(sk_conllu_score(&t->a, &g, &s, &score, why));
    sk_conllu_score_add(&t->score, &score);
}

static void score_names(Trial *t, const Percep *m)
{
    static Str      forms[WORDS_MAX];
    static NameWord said[WORDS_MAX];
    PercepWork      work;
    NameScore       score = { 0 };
    must(sk_percep_work(&t->a, m, WORDS_MAX, &work));
    for (uint32_t s = 0; s < t->dev_names.sents.n; s++) {
        uint32_t beg = t->dev_names.sents.v[s].beg;
        uint32_t n = t->dev_names.sents.v[s].end - beg;
        if (n > WORDS_MAX) continue;
        const NameWord *gold = t->dev_names.words.v + beg;
        for (uint32_t i = 0; i < n; i++) forms[i] = gold[i].form;
        sk_percep_words(m, &work, forms, n);
        sk_percep_tag(m, work.w, n);
        sk_percep_name(m, work.w, n);
        for (uint32_t i = 0; i < n; i++) {
            uint8_t label = work.w[i + 1].name;
            said[i] = (NameWord){ .kind = (uint8_t)((label + 1) / 2),
                                  .begin = label & 1 };
        }
        sk_name_score_add(&score, gold, said, n);
    }
    printf("names F1 %.2f\n", sk_score_f1(score.v[NAME_NONE]) / 1000.0);
}

static void print_score(const Trial *t)
{
    for (int m = 0; m < MEASURE_COUNT; m++)
        printf("%s %.2f  ", sk_measure_name((Measure)m),
               sk_score_f1(t->score.v[m]) / 1000.0);
    printf("\n%.0f words/s\n", (double)t->words / t->seconds);
}

// --- trials -----------------------------------------------------------------

static void run_folds(Trial *t)
{
    const Treebank *tb = &t->trees;
    Percep          m;
    bool           *use = SK_NEW(&t->a, bool, tb->sents.n);
    bool           *test = SK_NEW(&t->a, bool, tb->sents.n);
    Str             first = tb->sents.v[0].id;
    if (!use || !test) die("no memory");
    t->o.use = use;
    for (uint32_t f = 0; f < t->folds; f++) {
        for (uint32_t s = 0; s < tb->sents.n; s++) {
            Str  head = sk_str_sub(first, 0, 5);
            bool own = sk_str_starts(tb->sents.v[s].id, head);
            test[s] = own && sk_treebank_fold(tb, s, t->folds) == f;
            use[s] = !test[s];
        }
        must(sk_percep_train(&t->a, &t->o, &m));
        score_trees(t, &m, tb, test);
        sk_percep_clear(&m);
    }
}

static void run(Trial *t)
{
    Percep m;
    t->o.trees = &t->trees;
    t->o.names = t->names.sents.n ? &t->names : NULL;
    if (t->text) t->o.clusters = find_clusters(t);
    if (t->folds > 1) {
        run_folds(t);
    } else {
        t->o.tell = tell;
        must(sk_percep_train(&t->a, &t->o, &m));
        score_trees(t, &m, &t->dev, NULL);
        if (m.name.run && t->dev_names.sents.n) score_names(t, &m);
        sk_percep_clear(&m);
    }
    print_score(t);
}

static SkStatus take(Trial *t, const char *key, const char *value, char *why)
{
    Str k = sk_str_of(key);
    if (sk_str_eq(k, SK_STR("--trees")))
        return sk_treebank_add(&t->a, &t->trees, value, why);
    if (sk_str_eq(k, SK_STR("--dev")))
        return sk_treebank_add(&t->a, &t->dev, value, why);
    if (sk_str_eq(k, SK_STR("--names")))
        return sk_iob_add(&t->a, &t->names, value, why);
    if (sk_str_eq(k, SK_STR("--dev-names")))
        return sk_iob_add(&t->a, &t->dev_names, value, why);
    if (sk_str_eq(k, SK_STR("--text"))) t->text = value;
    if (sk_str_eq(k, SK_STR("--beam"))) t->o.beam = (uint32_t)atoi(value);
    if (sk_str_eq(k, SK_STR("--folds"))) t->folds = (uint32_t)atoi(value);
    return SK_OK;
}

int main(int argc, char **argv)
{
    static Trial t;
    char         why[CONLLU_WHY];
    t.o = SK_PERCEP_DEFAULTS;
    sk_arena_init(&t.a, SIZE_MAX);
    for (int i = 1; i + 1 < argc; i += 2)
        if (take(&t, argv[i], argv[i + 1], why) != SK_OK) die(why);
    if (t.trees.sents.n == 0 || t.o.beam < 1 || t.o.beam > PERCEP_BEAM)
        die("wants --trees FILE, and a beam of 1 to 16");
    run(&t);
    sk_treebank_close(&t.trees);
    sk_treebank_close(&t.dev);
    sk_iob_close(&t.names);
    sk_iob_close(&t.dev_names);
    sk_arena_clear(&t.a);
    return 0;
}
