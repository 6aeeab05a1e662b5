// SPDX-License-Identifier: Apache-2.0
// corpus.c: treebanks, tagged names and raw text -> Samples.
//
//   in    "Tentara merebut Qara." in three kinds of file
//   out   form indices 4 17 902 5, with heads, relations, tags where known
#include "lang/corpus.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/utf8.h"

typedef struct KeySlot {
    uint64_t key; // 0: free
    uint32_t count, row, order;
} KeySlot;

enum { SENT_MAX = 120 }; // longer sentences do not teach

void sk_corpus_init(Arena *a, Corpus *c)
{
    memset(c, 0, sizeof *c);
    c->a = a;
    sk_treebank_init(&c->tb);
}

void sk_corpus_close(Corpus *c)
{
    sk_treebank_close(&c->tb);
    for (uint32_t i = 0; i < c->n_nt; i++) sk_iob_close(&c->nt[i]);
}

// --- forms and keys ---------------------------------------------------------

static KeySlot *slot_of(KeySlot *v, uint32_t cap, uint64_t key)
{
    uint64_t at = (key * UINT64_C(0x9E3779B97F4A7C15)) >> 32;
    while (v[at & (cap - 1)].key && v[at & (cap - 1)].key != key) at++;
    return &v[at & (cap - 1)];
}

static SkStatus grow_keys(Corpus *c)
{
    const uint32_t cap = c->cap_keys ? 2 * c->cap_keys : 1u << 14;
    KeySlot       *v = SK_NEW(c->a, KeySlot, cap);
    if (!v) return sk_arena_status(c->a);
    for (uint32_t i = 0; i < c->cap_keys; i++)
        if (c->slots[i].key) *slot_of(v, cap, c->slots[i].key) = c->slots[i];
    c->slots = v;
    c->cap_keys = cap;
    return SK_OK;
}

static SkStatus key_add(Corpus *c, uint64_t key, KeySlot **out)
{
    if (2 * c->n_keys >= c->cap_keys) SK_TRY(grow_keys(c));
    KeySlot *s = slot_of(c->slots, c->cap_keys, key);
    if (!s->key) *s = (KeySlot){ .key = key, .order = c->n_keys++ };
    *out = s;
    return SK_OK;
}

SkStatus sk_corpus_keep_rows(Corpus *c, const uint64_t *keys,
                             const uint32_t *counts, uint32_t n)
{
    for (uint32_t r = ROW_FIRST; r < n; r++) {
        KeySlot *s;
        SK_TRY(key_add(c, keys[r], &s));
        s->row = r;
        s->count = counts[r];
    }
    c->n_rows = n;
    return SK_OK;
}

// The index of a form; its row comes later.
static SkStatus form_add(Corpus *c, Str form, bool teach, uint32_t *out)
{
    bool      fresh = false;
    uint32_t *slot = sk_strmap_put(c->a, &c->form_of, form, &fresh);
    if (!slot) return sk_arena_status(c->a);
    if (fresh) {
        Feats f;
        Form  made = { .part = c->forms.parts.n };
        sk_feats_read(form, &f);
        made.n = (uint16_t)f.n;
        made.n_fixed = (uint16_t)f.n_fixed;
        for (uint32_t i = 0; i < f.n; i++)
            SK_TRY(SK_PUSH(c->a, &c->forms.parts, f.parts[i]));
        *slot = c->forms.forms.n;
        SK_TRY(SK_PUSH(c->a, &c->forms.forms, made));
        SK_TRY(SK_PUSH(c->a, &c->forms.keys, f.key));
        SK_TRY(SK_PUSH(c->a, &c->forms.text, form));
    }
    *out = *slot;
    c->forms.forms.v[*slot].count += teach;
    return SK_OK;
}

static SkStatus forms_new(Corpus *c, uint32_t n, uint32_t **out)
{
    *out = SK_NEW(c->a, uint32_t, n);
    return *out ? SK_OK : sk_arena_status(c->a);
}

// --- trees ------------------------------------------------------------------

static uint16_t feats_tag(const ConlluWord *w)
{
    return (uint16_t)(w->feats_id < 63 ? w->feats_id : 63);
}

static SkStatus tree_sample(Corpus *c, const ConlluSent *s, bool teach,
                            Sample *out)
{
    const uint32_t n = out->n = s->end - s->beg;
    uint32_t      *form, *head;
    SK_TRY(forms_new(c, n, &form));
    SK_TRY(forms_new(c, n, &head));
    uint16_t *tags = SK_NEW(c->a, uint16_t, (size_t)3 * n);
    if (!tags) return sk_arena_status(c->a);
    uint16_t *upos = tags + n, *feats = tags + 2 * n;
    bool      any = false;
    for (uint32_t i = 0; i < n; i++) {
        const ConlluWord *w = &c->tb.words.v[s->beg + i];
        SK_TRY(form_add(c, w->form, teach, &form[i]));
        head[i] = w->head;
        tags[i] = w->rel_id;
        upos[i] = w->upos < UPOS_COUNT ? w->upos : (uint16_t)TAG_NONE;
        feats[i] = feats_tag(w);
        any |= w->feats.n > 0;
    }
    out->form = form;
    out->head = head;
    out->rel = tags;
    out->tag[TASK_UPOS] = upos;
    out->tag[TASK_FEATS] = any ? feats : NULL;
    return SK_OK;
}

static SkStatus bare_sample(Corpus *c, const ConlluSent *from)
{
    Sample    s = { .n = from->end - from->beg, .id = c->n_samples++ };
    uint32_t *form;
    if (s.n < 3 || s.n > SENT_MAX) return SK_OK;
    SK_TRY(forms_new(c, s.n, &form));
    for (uint32_t i = 0; i < s.n; i++)
        SK_TRY(form_add(c, c->tb.words.v[from->beg + i].form, true, &form[i]));
    s.form = form;
    return SK_PUSH(c->a, &c->plain, s);
}

SkStatus sk_corpus_trees(Corpus *c, const TreeFile *f, char why[CONLLU_WHY])
{
    const uint32_t from = c->tb.sents.n;
    SK_TRY(sk_treebank_add(c->a, &c->tb, f->path, why));
    if (!f->held && !f->bare) c->n_rels = c->tb.rels.names.n;
    for (uint32_t i = from; i < c->tb.sents.n; i++) {
        if (f->bare) {
            SK_TRY(bare_sample(c, &c->tb.sents.v[i]));
            continue;
        }
        const bool held = f->held ||
                          (f->folds &&
                           sk_treebank_fold(&c->tb, i, f->folds) == f->fold);
        Sample s = { .bank = f->held ? 0 : f->bank, .id = c->n_samples++ };
        const uint32_t n = c->tb.sents.v[i].end - c->tb.sents.v[i].beg;
        if (n == 0 || (!held && n > SENT_MAX)) continue;
        SK_TRY(tree_sample(c, &c->tb.sents.v[i], !held, &s));
        SK_TRY(SK_PUSH(c->a, held ? &c->held_trees : &c->trees, s));
    }
    return SK_OK;
}

// --- names ------------------------------------------------------------------

static uint16_t name_tag(const NameWord *w)
{
    if (w->kind == NAME_NONE) return 0;
    return (uint16_t)(2 * w->kind - (w->begin ? 1 : 0));
}

SkStatus sk_corpus_names(Corpus *c, const char *path, NetTask task, bool held,
                         char why[CONLLU_WHY])
{
    if (c->n_nt == sizeof c->nt / sizeof *c->nt) return SK_LIMIT;
    NameText *nt = &c->nt[c->n_nt++];
    sk_iob_init(nt);
    SK_TRY(sk_iob_add(c->a, nt, path, why));
    for (uint32_t i = 0; i < nt->sents.n; i++) {
        const NameSent *from = &nt->sents.v[i];
        Sample    s = { .n = from->end - from->beg, .id = c->n_samples++ };
        uint32_t *form;
        uint16_t *tag = SK_NEW(c->a, uint16_t, s.n);
        if (s.n == 0 || (!held && s.n > SENT_MAX)) continue;
        if (!tag) return sk_arena_status(c->a);
        SK_TRY(forms_new(c, s.n, &form));
        for (uint32_t k = 0; k < s.n; k++) {
            const NameWord *w = &nt->words.v[from->beg + k];
            SK_TRY(form_add(c, w->form, !held, &form[k]));
            tag[k] = name_tag(w);
        }
        s.form = form;
        s.tag[task] = tag;
        SK_TRY(SK_PUSH(c->a, held ? &c->held_names : &c->names, s));
    }
    return SK_OK;
}

// --- raw text ---------------------------------------------------------------

typedef struct {
    Corpus *c;
    SK_VEC(uint32_t) form;
} Plain;

static SkStatus end_sentence(Plain *p)
{
    Sample s = { .n = p->form.n, .id = p->c->n_samples++ };
    if (p->form.n > 2 && p->form.n <= SENT_MAX) {
        uint32_t *form;
        SK_TRY(forms_new(p->c, s.n, &form));
        memcpy(form, p->form.v, s.n * sizeof *form);
        s.form = form;
        SK_TRY(SK_PUSH(p->c->a, &p->c->plain, s));
    }
    p->form.n = 0;
    return SK_OK;
}

static bool in_word(Str s, size_t at, bool begun)
{
    size_t         next = at;
    const uint32_t cp = sk_utf8_next(s, &next);
    if (sk_cp_letter(cp) || sk_cp_digit(cp)) return true;
    if (!begun || next >= s.n || (cp != '.' && cp != ',')) return false;
    return sk_cp_digit((unsigned char)s.p[at - 1]) &&
           sk_cp_digit((unsigned char)s.p[next]);
}

static bool ends_sentence(Str s, size_t at, uint32_t cp)
{
    if (cp != '.' && cp != '?' && cp != '!') return false;
    return at >= s.n || s.p[at] == ' ' || s.p[at] == '"' || s.p[at] == '\n';
}

static SkStatus plain_text(Plain *p, Str s)
{
    for (size_t at = 0; at < s.n;) {
        size_t         beg = at, end = at;
        const uint32_t cp = sk_utf8_next(s, &end);
        if (sk_cp_space(cp)) {
            at = end;
            if (cp == '\n') SK_TRY(end_sentence(p));
            continue;
        }
        while (at < s.n && in_word(s, at, at > beg))
            (void)sk_utf8_next(s, &at);
        if (at == beg) at = end; // a mark
        uint32_t form = 0;
        SK_TRY(form_add(p->c, (Str){ s.p + beg, at - beg }, true, &form));
        SK_TRY(SK_PUSH(p->c->a, &p->form, form));
        if (ends_sentence(s, at, cp)) SK_TRY(end_sentence(p));
    }
    return end_sentence(p);
}

static SkStatus plain_line(Plain *p, const char *line, size_t n)
{
    json_t     *j = json_loadb(line, n, 0, NULL);
    const char *text = json_string_value(json_object_get(j, "text"));
    SkStatus    status = text ? SK_OK : SK_JSON;
    if (text) {
        const Str copy = sk_str_copy(p->c->a, (Str){ text, strlen(text) });
        status = copy.p ? plain_text(p, copy) : sk_arena_status(p->c->a);
    }
    json_decref(j);
    return status;
}

SkStatus sk_corpus_plain(Corpus *c, const char *path, char why[CONLLU_WHY])
{
    MapFile  f = { 0 };
    Plain    p = { .c = c };
    SkStatus status = sk_mapfile_open(&f, path);
    uint32_t line = 0;
    for (size_t at = 0; status == SK_OK && at < f.data.n; line++) {
        const char  *beg = f.data.p + at;
        const char  *end = memchr(beg, '\n', f.data.n - at);
        const size_t n = end ? (size_t)(end - beg) : f.data.n - at;
        status = n ? plain_line(&p, beg, n) : SK_OK;
        at += n + 1;
    }
    if (status != SK_OK)
        (void)snprintf(why, CONLLU_WHY, "%s:%u: %s", path, (unsigned)line,
                       sk_status_text(status));
    sk_mapfile_close(&f);
    return status;
}

// --- rows -------------------------------------------------------------------

static int frequent_first(const void *x, const void *y)
{
    const KeySlot *a = *(const KeySlot *const *)x;
    const KeySlot *b = *(const KeySlot *const *)y;
    if (a->count != b->count) return a->count < b->count ? 1 : -1;
    return a->order < b->order ? -1 : a->order > b->order;
}

static SkStatus count_keys(Corpus *c)
{
    for (uint32_t i = 0; i < c->forms.forms.n; i++) {
        KeySlot *s;
        SK_TRY(key_add(c, c->forms.keys.v[i], &s));
        s->count += c->forms.forms.v[i].count;
    }
    return SK_OK;
}

static SkStatus give_rows(Corpus *c)
{
    KeySlot **v = SK_NEW(c->a, KeySlot *, c->n_keys);
    uint32_t  n = 0;
    if (!v) return sk_arena_status(c->a);
    for (uint32_t i = 0; i < c->cap_keys; i++)
        if (c->slots[i].key && !c->slots[i].row && c->slots[i].count > 1)
            v[n++] = &c->slots[i];
    qsort(v, n, sizeof *v, frequent_first);
    if (c->n_rows < ROW_FIRST) c->n_rows = ROW_FIRST;
    for (uint32_t i = 0; i < n && c->n_rows < CORPUS_ROWS_MAX; i++)
        v[i]->row = c->n_rows++;
    c->keys = SK_NEW(c->a, uint64_t, c->n_rows);
    c->counts = SK_NEW(c->a, uint32_t, c->n_rows);
    if (!c->keys || !c->counts) return sk_arena_status(c->a);
    for (uint32_t i = 0; i < c->cap_keys; i++)
        if (c->slots[i].key && c->slots[i].row) {
            c->keys[c->slots[i].row] = c->slots[i].key;
            c->counts[c->slots[i].row] = c->slots[i].count;
        }
    return SK_OK;
}

SkStatus sk_corpus_rows(Corpus *c)
{
    SK_TRY(count_keys(c));
    SK_TRY(give_rows(c));
    for (uint32_t i = 0; i < c->forms.forms.n; i++) {
        const KeySlot *s = slot_of(c->slots, c->cap_keys, c->forms.keys.v[i]);
        c->forms.forms.v[i].row = s->row;
        c->forms.forms.v[i].count = s->count;
    }
    return SK_OK;
}
