// SPDX-License-Identifier: Apache-2.0
// import_name.c: a gazetteer's names as the tables write them.
//
//   in    "Ma`arrat Mişrīn", "Maarrat Misrin", "معرة مصرين", "MMR", "maart"
//   out   "maarrat misrin"
//
// Names in other scripts are in no Indonesian text; names without a capital
// are what programs made of those, and short ones in capitals are codes.
#include "world/import_row.h"

enum { NAMES_MOST = 32, NAME_SHORTEST = 3, NAME_LONGEST = 60, CODE_MOST = 4 };

static bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Is it made of plain letters, digits and blanks, three letters or more?
static bool is_alias(Str s)
{
    unsigned letters = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (!is_letter(s.p[i]) && !is_digit(s.p[i]) && s.p[i] != ' ')
            return false;
        letters += is_letter(s.p[i]);
    }
    return letters >= NAME_SHORTEST && s.n <= NAME_LONGEST;
}

// "EDO", "SY": a code and no name.
static bool is_code(Str s)
{
    if (s.n > CODE_MOST) return false;
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] < 'A' || s.p[i] > 'Z') return false;
    return true;
}

static SkStatus cut(const Importer *im, Str low, Pieces *pieces)
{
    for (Str rest = low; rest.p != NULL;) {
        Str word = sk_str_cut(&rest, ' ');
        if (word.n > 0) SK_TRY(sk_names_cut(&im->f, word, pieces));
    }
    return SK_OK;
}

static bool is_only_articles(const Importer *im, const Pieces *pieces)
{
    for (uint32_t i = 0; i < pieces->n; i++) {
        PhraseHit hit = { 0 };
        bool      article = false;
        while (sk_table_next(&im->f.spelling, pieces->v[i], &hit))
            article = article ||
                      sk_str_eq(sk_table_cell(&im->f.spelling, hit.row,
                                              im->f.rule_col),
                                SK_STR("article"));
        if (!article) return false;
    }
    return true;
}

static SkStatus add_alias(Importer *im, Str low, Pieces *out)
{
    Pieces pieces = { 0 };
    Buf    b = sk_buf(&im->row);
    SK_TRY(cut(im, low, &pieces));
    for (uint32_t i = 0; i < pieces.n; i++) {
        if (i > 0) sk_buf_char(&b, ' ');
        sk_buf_put(&b, pieces.v[i]);
    }
    SK_TRY(b.status);
    Str alias = sk_buf_str(&b);
    if (!is_alias(alias) || is_only_articles(im, &pieces)) return SK_OK;
    for (uint32_t i = 0; i < out->n; i++)
        if (sk_str_eq(out->v[i], alias)) return SK_OK;
    return out->n < NAMES_MOST ? SK_PUSH(&im->row, out, alias) : SK_OK;
}

static SkStatus add_name(Importer *im, Str name, bool other, Pieces *out)
{
    name = sk_str_trim(name);
    if (name.n < NAME_SHORTEST || name.n > 2 * NAME_LONGEST) return SK_OK;
    if (memchr(name.p, '(', name.n) || memchr(name.p, '|', name.n))
        return SK_OK;
    Str low = sk_str_lower(&im->row, name);
    if (low.p == NULL) return sk_arena_status(&im->row);
    if (other && (sk_str_eq(low, name) || is_code(name))) return SK_OK;
    return add_alias(im, low, out);
}

static SkStatus add_names(Importer *im, Str list, char sep, bool other,
                          Pieces *out)
{
    for (Str rest = list; list.n > 0 && rest.p != NULL;)
        SK_TRY(add_name(im, sk_str_cut(&rest, sep), other, out));
    return SK_OK;
}

SkStatus sk_import_names(Importer *im, const GivenPlace *p, Str others,
                         Pieces *out)
{
    *out = (Pieces){ 0 };
    SK_TRY(add_names(im, p->aliases, '|', false, out));
    SK_TRY(add_name(im, p->name, false, out));
    SK_TRY(add_name(im, p->ascii, false, out));
    SK_TRY(add_names(im, others, '\t', true, out));
    return add_names(im, p->alternates, p->sep, true, out);
}

SkStatus sk_import_key(Importer *im, Str alias, char room[FOLD_ROOM], Str *key)
{
    Pieces pieces = { 0 };
    SK_TRY(cut(im, alias, &pieces));
    *key = sk_fold_pieces(&im->f, pieces.v, pieces.n, room);
    return SK_OK;
}
