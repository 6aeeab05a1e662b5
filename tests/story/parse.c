// SPDX-License-Identifier: Apache-2.0
// parse.c: reads .story files (see story.h).
//
//   in    "## two\n> A. B.\n~ event ASSAULT/-  trigger=A\n"
//   out   a story with one line: known, head "event", words "ASSAULT/-"
#include "story.h"

typedef struct {
    const char *head;
    Group       group;
    const char *keys; // those that a line of this head may have
} Head;

#define CLAIM_KEYS                                                            \
    "trigger place geo date time source aux stance same_as confidence "       \
    "context "
static const Head HEADS[] = {
    { "event", GROUP_CLAIM, CLAIM_KEYS "actor recipient count" },
    { "control", GROUP_CLAIM, CLAIM_KEYS "actor extent" },
    { "figure", GROUP_CLAIM, CLAIM_KEYS "count" },
    { "relation", GROUP_CLAIM, CLAIM_KEYS "a b" },
    { "sentence", GROUP_SENTENCE, "" },
    { "token", GROUP_TOKEN, "lemma upos voice head deprel" },
    { "name place", GROUP_PLACE, "id name country geo precision" },
    { "name party", GROUP_PARTY, "id name country sector" },
    { "date", GROUP_DATE, "edtf precision flags" },
    { "count", GROUP_COUNT, "low high approx ordinal part whole" },
    { "text", GROUP_TEXT, "" },
    { "left out", GROUP_LEFT, "why" },
};

// Cuts the part before the next two blanks off *rest.
static Str cut_field(Str *rest)
{
    size_t end = sk_str_find(*rest, SK_STR("  "), 0);
    if (end == SIZE_MAX) end = rest->n;
    Str field = sk_str_sub(*rest, 0, end);
    while (end < rest->n && rest->p[end] == ' ') end++;
    *rest = sk_str_sub(*rest, end, rest->n);
    return field;
}

static const Head *find_head(Str field, Str *words)
{
    for (size_t i = 0; i < sizeof HEADS / sizeof *HEADS; i++) {
        Str head = sk_str_of(HEADS[i].head);
        if (!sk_str_starts(field, head)) continue;
        if (field.n > head.n && field.p[head.n] != ' ') continue;
        *words = sk_str_trim(sk_str_sub(field, head.n, field.n));
        return &HEADS[i];
    }
    return NULL;
}

// What is wrong with a head's words, or NULL.
static const char *check_words(Str head, Str words)
{
    bool bare = sk_str_eq(head, SK_STR("control")) ||
                sk_str_eq(head, SK_STR("figure"));
    if (bare && words.n > 0) return "this head stands alone";
    if (!bare && words.n == 0) return "this head wants words behind it";
    return NULL;
}

SkStatus line_read(Arena *a, Str text, Line *line, const char **error)
{
    Str         rest = text, words;
    Str         field = cut_field(&rest);
    const Head *head = find_head(field, &words);
    *line = (Line){ .all = text, .none = sk_str_eq(text, SK_STR("none")) };
    *error = NULL;
    if (line->none) return SK_OK;
    if (!head) {
        *error = "no such head";
        return SK_OK;
    }
    line->group = head->group;
    line->head = sk_str_of(head->head);
    line->words = words;
    *error = check_words(line->head, words);
    while (rest.n > 0 && !*error) {
        Str value = cut_field(&rest);
        Str key = sk_str_cut(&value, '=');
        if (!value.p)
            *error = "a key wants =";
        else if (!sk_str_listed(sk_str_of(head->keys), ' ', key) || !key.n)
            *error = "no such key for this head";
        if (value.n == 0) value = SK_STR("-");
        SK_TRY(SK_PUSH(a, &line->keys, ((Key){ key, value })));
    }
    return SK_OK;
}

Str line_key(const Line *line, Str key)
{
    for (uint32_t i = 0; i < line->keys.n; i++)
        if (sk_str_eq(line->keys.v[i].key, key)) return line->keys.v[i].value;
    return SK_STR("-");
}

static void fault(Story *s, uint32_t at, const char *error)
{
    if (s->error_at > 0 || !error) return;
    s->error_at = at;
    s->error = sk_str_of(error);
}

static void read_key(Story *s, uint32_t at, Str rest)
{
    Str key = sk_str_cut(&rest, ' ');
    if (!rest.p || rest.n == 0)
        fault(s, at, "a key wants a value");
    else if (sk_str_eq(key, SK_STR("published")))
        s->published = rest;
    else if (sk_str_eq(key, SK_STR("outlet")))
        s->outlet = rest;
    else if (sk_str_eq(key, SK_STR("title")))
        s->title = rest;
    else if (sk_str_eq(key, SK_STR("url")))
        s->url = rest;
    else
        fault(s, at, "no such key: published, outlet, title, url");
}

// Adds a line of text: joined by one blank; an empty one is a blank line.
static SkStatus read_text(Arena *a, Story *s, Str words)
{
    Buf b = sk_buf(a);
    sk_buf_put(&b, s->text);
    if (words.n == 0)
        sk_buf_put(&b, SK_STR("\n\n"));
    else if (s->text.n > 0 && s->text.p[s->text.n - 1] != '\n')
        sk_buf_char(&b, ' ');
    sk_buf_put(&b, words);
    s->text = sk_buf_str(&b);
    return b.status;
}

static SkStatus read_line(Arena *a, Story *s, uint32_t at, Str text)
{
    Line        line;
    const char *error;
    bool        known = sk_str_starts(text, SK_STR("~ "));
    if (known) text = sk_str_sub(text, 2, text.n);
    SK_TRY(line_read(a, text, &line, &error));
    line.at = at;
    line.known = known;
    fault(s, at, error);
    if (s->text.n == 0) fault(s, at, "the text must come first");
    if (!line.none) s->groups |= 1u << line.group;
    if (s->lines.n > 0 && (line.none || s->lines.v[0].none))
        fault(s, at, "none stands alone");
    return SK_PUSH(a, &s->lines, line);
}

static SkStatus read_row(Arena *a, Stories *out, uint32_t at, Str row)
{
    if (row.n == 0 || row.p[0] == '#') {
        if (!sk_str_starts(row, SK_STR("## "))) return SK_OK;
        Story s = { .at = at, .name = sk_str_sub(row, 3, row.n) };
        return SK_PUSH(a, out, s);
    }
    if (out->n == 0) {
        Story s = { .at = at, .name = SK_STR("(before the first story)") };
        fault(&s, at, "a story opens with ## and its name");
        return SK_PUSH(a, out, s);
    }
    Story *s = &out->v[out->n - 1];
    bool   text = row.p[0] == '>';
    if ((text || row.p[0] == '@') && s->lines.n > 0)
        fault(s, at, "text and keys come before the lines");
    if (row.p[0] == '@')
        read_key(s, at, sk_str_sub(row, 1, row.n));
    else if (text && row.n > 1 && row.p[1] != ' ')
        fault(s, at, "a blank stands behind >");
    else if (text)
        return read_text(a, s, sk_str_sub(row, 2, row.n));
    else
        return read_line(a, s, at, row);
    return SK_OK;
}

SkStatus stories_read(Arena *a, Str file, Stories *out)
{
    const uint32_t claims = 1u << GROUP_CLAIM;
    uint32_t       at = 0, groups = 0;
    Str            rest = file;
    while (rest.p) {
        Str row = sk_str_trim(sk_str_cut(&rest, '\n'));
        SK_TRY(read_row(a, out, ++at, row));
    }
    for (uint32_t i = 0; i < out->n; i++) groups |= out->v[i].groups;
    if (groups == 0 || (groups & claims)) groups = claims;
    for (uint32_t i = 0; i < out->n; i++) {
        Story *s = &out->v[i];
        if (s->lines.n == 0) fault(s, s->at, "a story without lines");
        if (s->groups == 0) s->groups = groups; // none
    }
    return SK_OK;
}
