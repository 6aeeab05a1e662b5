// SPDX-License-Identifier: Apache-2.0
// eval_ids.c: which gold document a claim belongs to, and gold's own check.
//
//   in    ids 000 001, doc "seeds/000_10262e26b535a95e.txt"
//   out   000
//
// A document that was coded from a file is called after the file; gold has ids.
// The file name answers the longest id that it is, or that it begins with,
// followed by "_" or ".".
#include <errno.h>
#include <jansson.h>

#include "base/file.h"
#include "cli/cli.h"
#include "cli/eval_read.h"

static bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

static SkStatus add_id(Phrases *all, Str text, StrMap *index, PhraseVec *ids)
{
    const Phrase *p;
    bool          fresh;
    SK_TRY(sk_phrase_of(all, text, &p));
    uint32_t *number = sk_strmap_put(all->a, index, p->text, &fresh);
    if (!number) return sk_arena_status(all->a);
    if (!fresh) return SK_OK;
    *number = ids->n;
    return SK_PUSH(all->a, ids, p);
}

SkStatus sk_eval_read_ids(Phrases *all, const char *path, StrMap *index,
                          PhraseVec *ids)
{
    MapFile  f = { 0 };
    SkStatus status = sk_mapfile_open(&f, path);
    if (status != SK_OK) {
        sk_complain("%s: %s", path, strerror(errno));
        return status;
    }
    Str s = f.data;
    for (size_t at = 0, beg; status == SK_OK && at < s.n;) {
        while (at < s.n && is_blank(s.p[at])) at++;
        for (beg = at; at < s.n && !is_blank(s.p[at]);) at++;
        if (at > beg) status = add_id(all, sk_str_sub(s, beg, at), index, ids);
    }
    sk_mapfile_close(&f);
    return status;
}

const uint32_t *sk_eval_id(const StrMap *index, Str doc)
{
    const uint32_t *found = sk_strmap_get(index, doc);
    if (found) return found;
    Str name = doc;
    for (size_t i = doc.n; i > 0; i--) {
        if (doc.p[i - 1] != '/') continue;
        name = sk_str_sub(doc, i, doc.n);
        break;
    }
    for (size_t n = name.n; n > 0 && !found; n--) {
        bool ends = n == name.n || name.p[n] == '_' || name.p[n] == '.';
        if (ends) found = sk_strmap_get(index, sk_str_sub(name, 0, n));
    }
    return found;
}

// One file that gold quotes from.
typedef struct {
    Str    path;
    Str    text; // the whole of it, line ends as "\n"
    StrMap ids;  // JSON Lines: id -> index into texts
    SK_VEC(Str) texts;
} Quoted;

typedef SK_VEC(Quoted *) Shelf;

// Line ends become "\n", as a text file is read elsewhere.
static Str copy_lines(Arena *a, Str s)
{
    char  *p = SK_NEW(a, char, s.n + 1);
    size_t n = 0;
    if (!p) return (Str){ NULL, 0 };
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '\r' && i + 1 < s.n && s.p[i + 1] == '\n') continue;
        p[n++] = s.p[i] == '\r' ? '\n' : s.p[i];
    }
    return (Str){ p, n };
}

static SkStatus add_text(Arena *a, Quoted *q, json_t *o)
{
    json_t *id = json_object_get(o, "id"), *text = json_object_get(o, "text");
    if (!json_is_string(id) || !json_is_string(text)) return SK_OK;
    Str key = { json_string_value(id), json_string_length(id) };
    Str value = { json_string_value(text), json_string_length(text) };
    key = sk_str_copy(a, key);
    value = sk_str_copy(a, value);
    if (!key.p || !value.p) return sk_arena_status(a);
    uint32_t *number = sk_strmap_put(a, &q->ids, key, NULL);
    if (!number) return sk_arena_status(a);
    *number = q->texts.n;
    return SK_PUSH(a, &q->texts, value);
}

static SkStatus read_lines(Arena *a, Quoted *q, const char *path)
{
    EvalLines in;
    json_t   *o;
    SkStatus  status;
    SK_TRY(sk_eval_lines_open(&in, path));
    while ((status = sk_eval_lines_next(&in, &o)) == SK_OK && o) {
        status = add_text(a, q, o);
        json_decref(o);
        if (status != SK_OK) break;
    }
    sk_eval_lines_close(&in);
    return status;
}

static SkStatus read_quoted(Arena *a, Quoted *q, const char *path)
{
    MapFile f = { 0 };
    if (sk_str_ends(q->path, SK_STR(".jsonl"))) return read_lines(a, q, path);
    if (sk_mapfile_open(&f, path) != SK_OK) {
        sk_complain("%s: %s", path, strerror(errno));
        return SK_IO;
    }
    q->text = copy_lines(a, f.data);
    sk_mapfile_close(&f);
    return q->text.p ? SK_OK : sk_arena_status(a);
}

static SkStatus find_quoted(Arena *a, Shelf *shelf, const char *root, Str file,
                            Quoted **out)
{
    for (uint32_t i = 0; i < shelf->n; i++) {
        *out = shelf->v[i];
        if (sk_str_eq((*out)->path, file)) return SK_OK;
    }
    Buf path = sk_buf(a);
    sk_buf_put(&path, sk_str_of(root));
    sk_buf_char(&path, '/');
    sk_buf_put(&path, file);
    sk_buf_char(&path, '\0');
    SK_TRY(path.status);
    *out = SK_NEW(a, Quoted, 1);
    if (!*out) return sk_arena_status(a);
    (*out)->path = file;
    SK_TRY(read_quoted(a, *out, path.p));
    return SK_PUSH(a, shelf, *out);
}

static bool holds(Str text, const Phrase *p)
{
    return sk_str_find(text, p->text, 0) != SIZE_MAX;
}

static SkStatus check_doc(const EvalDoc *d, const Quoted *q)
{
    Str             text = q->text;
    const uint32_t *number = sk_strmap_get(&q->ids, d->id->text);
    if (!text.p && number) text = q->texts.v[*number];
    if (!text.p) {
        sk_complain("%s: no such document in %.*s", d->id->text.p,
                    (int)q->path.n, q->path.p);
        return SK_JSON;
    }
    for (uint32_t i = 0; i < d->claims.n; i++) {
        const EvalClaim *c = &d->claims.v[i];
        if (holds(text, c->quote) && holds(c->quote->text, c->trigger))
            continue;
        sk_complain("%s: quote or trigger not in its text: %.80s",
                    d->id->text.p, c->quote->text.p);
        return SK_JSON;
    }
    return SK_OK;
}

SkStatus sk_eval_check_quotes(Arena *a, const EvalGold *gold, const char *root)
{
    Shelf shelf = { 0 };
    for (uint32_t i = 0; i < gold->docs.n; i++) {
        const EvalDoc *d = &gold->docs.v[i];
        Quoted        *q;
        if (!d->file) {
            sk_complain("%s: --root: gold does not name its file",
                        d->id->text.p);
            return SK_JSON;
        }
        SK_TRY(find_quoted(a, &shelf, root, d->file->text, &q));
        SK_TRY(check_doc(d, q));
    }
    return SK_OK;
}
