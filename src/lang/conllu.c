// SPDX-License-Identifier: Apache-2.0
// conllu.c: treebanks -> flat arrays.
//
//   in    # sent_id = a-1
//         # text = Rumahnya dibakar.
//         1-2  Rumahnya _ …
//         1    Rumah rumah NOUN _ Number=Sing 3 nsubj:pass _ _
//         2    nya   nya   PRON _ …           1 nmod       _ _
//   out   one ConlluSent, its ConlluWords, one ConlluRange [0, 2)
//
// The format is Universal Dependencies' CoNLL-U, version 2. Only line feeds end
// lines; a carriage return before one is dropped.
#include "lang/conllu.h"

#include "base/utf8.h"

#include <errno.h>
#include <stdio.h>

typedef struct {
    Arena      *a;
    Treebank   *tb;
    const char *name;
    char       *why;
    uint32_t    line;
    ConlluSent  sent;       // the one that is read; sent.beg is set
    bool        open;       // it has a line already
    uint32_t    range_left; // words of the surface token that are to come
    bool        range_glued;
} Reader;

enum { COLS = 10 };
enum {
    C_ID,
    C_FORM,
    C_LEMMA,
    C_UPOS,
    C_XPOS,
    C_FEATS,
    C_HEAD,
    C_REL,
    C_DEPS,
    C_MISC
};

SkStatus sk_strids_put(Arena *a, StrIds *ids, Str s, uint32_t *id)
{
    bool      fresh = false;
    uint32_t *slot = sk_strmap_put(a, &ids->map, s, &fresh);
    if (!slot) return sk_arena_status(a);
    if (fresh) {
        *slot = ids->names.n;
        SK_TRY(SK_PUSH(a, &ids->names, s));
    }
    *id = *slot;
    return SK_OK;
}

uint32_t sk_strids_get(const StrIds *ids, Str s)
{
    const uint32_t *slot = sk_strmap_get(&ids->map, s);
    return slot ? *slot : UINT32_MAX;
}

static SkStatus fault(const Reader *r, const char *what)
{
    (void)snprintf(r->why, CONLLU_WHY, "%s:%u: %s", r->name, (unsigned)r->line,
                   what);
    return SK_JSON;
}

static Str or_empty(Str s)
{
    return s.n == 1 && s.p[0] == '_' ? (Str){ s.p, 0 } : s;
}

// "# key = value" -> value; false for another key.
static bool comment_is(Str line, Str key, Str *value)
{
    Str s = sk_str_trim(sk_str_sub(line, 1, line.n));
    if (!sk_str_starts(s, key)) return false;
    s = sk_str_sub(s, key.n, s.n);
    if (s.n > 0 && s.p[0] != ' ' && s.p[0] != '=') return false;
    s = sk_str_trim(s);
    if (s.n > 0 && s.p[0] == '=') s = sk_str_sub(s, 1, s.n);
    *value = sk_str_trim(s);
    return true;
}

static void read_comment(Reader *r, Str line)
{
    Str value;
    if (comment_is(line, SK_STR("sent_id"), &value)) r->sent.id = value;
    if (comment_is(line, SK_STR("text"), &value)) r->sent.text = value;
    if (comment_is(line, SK_STR("newdoc"), &value)) r->sent.new_doc = true;
    if (comment_is(line, SK_STR("newpar"), &value)) r->sent.new_par = true;
}

// A form that is only spaces would be a word of no width.
static bool is_seen(Str form)
{
    for (size_t at = 0; at < form.n;)
        if (!sk_cp_space(sk_utf8_next(form, &at))) return true;
    return false;
}

static SkStatus read_range(Reader *r, const Str col[COLS])
{
    Str     rest = col[C_ID];
    int64_t first = sk_str_int(sk_str_cut(&rest, '-'));
    int64_t last = sk_str_int(rest);
    int64_t next = (int64_t)r->tb->words.n - r->sent.beg + 1;
    if (r->range_left > 0 || first != next || last <= first ||
        last - first > 64)
        return fault(r, "this range does not fit the words around it");
    if (!is_seen(col[C_FORM])) return fault(r, "a range has no form");
    r->range_left = (uint32_t)(last - first + 1);
    r->range_glued = sk_str_listed(col[C_MISC], '|', SK_STR("SpaceAfter=No"));
    ConlluRange range = { .form = col[C_FORM],
                          .beg = r->tb->words.n,
                          .end = r->tb->words.n + r->range_left };
    return SK_PUSH(r->a, &r->tb->ranges, range);
}

static bool read_head(Str s, uint32_t *head)
{
    *head = UINT32_MAX;
    if (s.n == 1 && s.p[0] == '_') return true;
    int64_t n = sk_str_int(s);
    if (n < 0 || n >= UINT32_MAX) return false;
    *head = (uint32_t)n;
    return true;
}

static SkStatus read_word(Reader *r, const Str col[COLS])
{
    int64_t id = sk_str_int(col[C_ID]);
    if (id != (int64_t)r->tb->words.n - r->sent.beg + 1)
        return fault(r, "the words of a sentence are not numbered 1, 2, 3");
    ConlluWord w = { .form = col[C_FORM],
                     .lemma = or_empty(col[C_LEMMA]),
                     .feats = or_empty(col[C_FEATS]),
                     .misc = or_empty(col[C_MISC]),
                     .rel = or_empty(col[C_REL]),
                     .upos = UPOS_COUNT };
    Upos       upos;
    uint32_t   rel = 0;
    if (!is_seen(w.form)) return fault(r, "a word has no form");
    if (sk_upos_find(col[C_UPOS], &upos))
        w.upos = (uint8_t)upos;
    else if (or_empty(col[C_UPOS]).n)
        return fault(r, "no UPOS tag");
    if (!read_head(col[C_HEAD], &w.head))
        return fault(r, "the head is no number");
    SK_TRY(sk_strids_put(r->a, &r->tb->feats, w.feats, &w.feats_id));
    SK_TRY(sk_strids_put(r->a, &r->tb->rels, w.rel, &rel));
    if (rel > UINT16_MAX) return fault(r, "too many different relations");
    w.rel_id = (uint16_t)rel;
    w.glued_next = sk_str_listed(w.misc, '|', SK_STR("SpaceAfter=No"));
    if (r->range_left > 0)
        w.glued_next = --r->range_left > 0 || r->range_glued;
    return SK_PUSH(r->a, &r->tb->words, w);
}

static SkStatus read_columns(Reader *r, Str line)
{
    Str      col[COLS];
    Str      rest = line;
    uint32_t n = 0;
    while (rest.p && n < COLS) col[n++] = sk_str_cut(&rest, '\t');
    if (n < COLS || rest.p) return fault(r, "a line wants ten columns");
    if (memchr(col[C_ID].p, '.', col[C_ID].n)) return SK_OK; // an empty node
    if (memchr(col[C_ID].p, '-', col[C_ID].n)) return read_range(r, col);
    return read_word(r, col);
}

// Closes the sentence, checks its heads, opens the next one.
static SkStatus end_sentence(Reader *r)
{
    Treebank  *tb = r->tb;
    ConlluSent s = r->sent;
    s.end = tb->words.n;
    s.range_end = tb->ranges.n;
    if (r->range_left > 0) return fault(r, "a range has too few words");
    for (uint32_t i = s.beg; i < s.end; i++) {
        uint32_t head = tb->words.v[i].head;
        if (head != UINT32_MAX && head > s.end - s.beg)
            return fault(r, "a head points out of the sentence above");
    }
    if (s.end > s.beg) SK_TRY(SK_PUSH(r->a, &tb->sents, s));
    r->sent = (ConlluSent){ .beg = s.end, .range_beg = s.range_end };
    r->open = false;
    return SK_OK;
}

static SkStatus read_line(Reader *r, Str line)
{
    if (line.n == 0) return r->open ? end_sentence(r) : SK_OK;
    if (!r->open) r->sent.line = r->line;
    r->open = true;
    if (line.p[0] != '#') return read_columns(r, line);
    if (r->tb->words.n == r->sent.beg) read_comment(r, line);
    return SK_OK;
}

static Str next_line(Str *rest)
{
    Str line = sk_str_cut(rest, '\n');
    if (line.n > 0 && line.p[line.n - 1] == '\r') line.n--;
    return line;
}

SkStatus sk_treebank_read(Arena *a, Treebank *tb, Str data, const char *name,
                          char why[CONLLU_WHY])
{
    Reader r = { .a = a,
                 .tb = tb,
                 .name = name,
                 .why = why,
                 .sent = { .beg = tb->words.n, .range_beg = tb->ranges.n } };
    why[0] = '\0';
    for (Str rest = data; rest.p;) {
        Str line = next_line(&rest);
        r.line++;
        SK_TRY(read_line(&r, line));
    }
    return r.open ? end_sentence(&r) : SK_OK;
}

static SkStatus map_file(MapFile files[CONLLU_FILES], uint32_t *n,
                         const char *path, char why[CONLLU_WHY])
{
    const char *what = "too many files";
    if (*n < CONLLU_FILES) {
        if (sk_mapfile_open(&files[*n], path) == SK_OK) {
            ++*n;
            return SK_OK;
        }
        what = strerror(errno);
    }
    (void)snprintf(why, CONLLU_WHY, "%s: %s", path, what);
    return SK_IO;
}

void sk_treebank_init(Treebank *tb) { *tb = (Treebank){ 0 }; }

SkStatus sk_treebank_add(Arena *a, Treebank *tb, const char *path,
                         char why[CONLLU_WHY])
{
    SK_TRY(map_file(tb->files, &tb->n_files, path, why));
    return sk_treebank_read(a, tb, tb->files[tb->n_files - 1].data, path, why);
}

void sk_treebank_close(Treebank *tb)
{
    for (uint32_t i = 0; i < tb->n_files; i++) sk_mapfile_close(&tb->files[i]);
    *tb = (Treebank){ 0 };
}

uint32_t sk_treebank_fold(const Treebank *tb, uint32_t sent, uint32_t folds)
{
    Str    id = tb->sents.v[sent].id;
    size_t beg = id.n;
    while (beg > 0 && id.p[beg - 1] >= '0' && id.p[beg - 1] <= '9') beg--;
    int64_t n = sk_str_int(sk_str_sub(id, beg, id.n));
    return (uint32_t)((n < 0 ? (int64_t)sent : n) % folds);
}

// Sets the tokens of a sentence into `b`, words of a range by its form.
static void put_tokens(Buf *b, const Treebank *tb, const ConlluSent *s)
{
    uint32_t r = s->range_beg;
    for (uint32_t i = s->beg; i < s->end;) {
        Str      form = tb->words.v[i].form;
        uint32_t next = i + 1;
        if (r < s->range_end && tb->ranges.v[r].beg == i) {
            form = tb->ranges.v[r].form;
            next = tb->ranges.v[r++].end;
        }
        sk_buf_put(b, form);
        if (next < s->end && !tb->words.v[next - 1].glued_next)
            sk_buf_char(b, ' ');
        i = next;
    }
}

Str sk_treebank_text(Arena *a, const Treebank *tb, uint32_t sent)
{
    const ConlluSent *s = &tb->sents.v[sent];
    if (s->text.n > 0) return s->text;
    Buf b = sk_buf(a);
    put_tokens(&b, tb, s);
    return sk_buf_str(&b);
}

// --- tagged names -----------------------------------------------------------

static const struct {
    const char *label;
    NameKind    kind;
} LABELS[] = {
    { "PER", NAME_PER },          { "PERSON", NAME_PER },
    { "PPL", NAME_PER },          { "LOC", NAME_LOC },
    { "PLACE", NAME_LOC },        { "PLC", NAME_LOC },
    { "ORG", NAME_ORG },          { "ORGANISATION", NAME_ORG },
    { "ORGANIZATION", NAME_ORG }, { "IND", NAME_ORG },
};

static NameKind label_kind(Str label)
{
    for (size_t i = 0; i < sizeof LABELS / sizeof *LABELS; i++)
        if (sk_str_eq(label, sk_str_of(LABELS[i].label)))
            return LABELS[i].kind;
    return NAME_NONE;
}

// "B-PLC": its kind, and whether it begins a name whatever stands before.
static bool read_tag(Str tag, NameWord *w)
{
    if (sk_str_eq(tag, SK_STR("O"))) return true;
    if (tag.n < 3 || tag.p[1] != '-') return false;
    if (tag.p[0] != 'B' && tag.p[0] != 'I') return false;
    w->kind = (uint8_t)label_kind(sk_str_sub(tag, 2, tag.n));
    w->begin = tag.p[0] == 'B' && w->kind != NAME_NONE;
    return true;
}

static bool read_name_line(Str line, NameWord *w)
{
    char sep = memchr(line.p, '\t', line.n) ? '\t' : ' ';
    Str  col[3];
    Str  rest = line;
    int  n = 0;
    while (rest.p && n < 3) col[n++] = sk_str_cut(&rest, sep);
    if (n < 2 || rest.p || col[0].n == 0) return false;
    *w = (NameWord){ .form = col[0], .upos = UPOS_COUNT };
    Upos upos;
    if (n == 3 && sk_upos_find(col[1], &upos)) w->upos = (uint8_t)upos;
    return read_tag(col[n - 1], w);
}

static bool has_capital(Str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] >= 'A' && s.p[i] <= 'Z') return true;
    return false;
}

static SkStatus end_name_sentence(Arena *a, NameText *nt, uint32_t *beg)
{
    NameSent s = { .beg = *beg, .end = nt->words.n };
    *beg = s.end;
    if (s.beg == s.end) return SK_OK;
    for (uint32_t i = s.beg; i < s.end; i++) { // an I- after another kind
        NameWord *w = &nt->words.v[i];
        bool      first = i == s.beg || w[-1].kind != w->kind;
        if (w->kind != NAME_NONE && first) w->begin = 1;
    }
    return SK_PUSH(a, &nt->sents, s);
}

SkStatus sk_iob_read(Arena *a, NameText *nt, Str data, const char *name,
                     char why[CONLLU_WHY])
{
    uint32_t beg = nt->words.n, words = beg, first = nt->sents.n;
    uint32_t line_no = 0;
    uint32_t capitals = 0;
    why[0] = '\0';
    for (Str rest = data; rest.p;) {
        NameWord w;
        Str      line = next_line(&rest);
        line_no++;
        if (sk_str_trim(line).n == 0) {
            SK_TRY(end_name_sentence(a, nt, &beg));
            continue;
        }
        if (!read_name_line(line, &w)) {
            (void)snprintf(why, CONLLU_WHY, "%s:%u: wants a word and its tag",
                           name, (unsigned)line_no);
            return SK_JSON;
        }
        capitals += has_capital(w.form);
        SK_TRY(SK_PUSH(a, &nt->words, w));
    }
    SK_TRY(end_name_sentence(a, nt, &beg));
    bool lower = capitals <= (nt->words.n - words) / 50;
    for (uint32_t i = first; i < nt->sents.n; i++)
        nt->sents.v[i].lower = lower;
    return SK_OK;
}

void sk_iob_init(NameText *nt) { *nt = (NameText){ 0 }; }

SkStatus sk_iob_add(Arena *a, NameText *nt, const char *path,
                    char why[CONLLU_WHY])
{
    SK_TRY(map_file(nt->files, &nt->n_files, path, why));
    return sk_iob_read(a, nt, nt->files[nt->n_files - 1].data, path, why);
}

void sk_iob_close(NameText *nt)
{
    for (uint32_t i = 0; i < nt->n_files; i++) sk_mapfile_close(&nt->files[i]);
    *nt = (NameText){ 0 };
}
