// SPDX-License-Identifier: Apache-2.0
// reading.c: gold's words or text through the engine, as CoNLL-U.
//
//   in    "# text = Rumahnya dibakar."
//   out   1-2 Rumahnya _ …
//         1   Rumah    _ NOUN _ … 3 nsubj:pass _ _
//
// Raw text is all sentences of a treebank, parted by blanks; "# newpar" and
// "# newdoc" begin a paragraph.
#include "lang/reading.h"

#include "text/clean.h"

#define FROM_TEXT_OF(id, text) text,
const char *sk_reading_name(ReadingFrom from)
{
    static const char *const NAMES[] = { SK_READING_FROM(FROM_TEXT_OF) };
    return NAMES[from];
}

// The words of one sentence, and how they stand in its text.
typedef struct {
    EngineSent s;
    Str       *form;  // [s.n]
    uint32_t  *token; // [s.n] words in the surface token that begins here;
                      // 0 inside of one
    Str  *surface;    // [s.n] where token > 1
    bool *glued;      // [s.n] no blank behind the word's token
} Line;

static SkStatus new_line(Arena *a, uint32_t n, Line *l)
{
    *l = (Line){ .s = { .n = n } };
    l->s.form = l->form = SK_NEW(a, Str, n);
    l->s.head = SK_NEW(a, uint32_t, n);
    l->s.rel = SK_NEW(a, uint16_t, n);
    l->s.name = SK_NEW(a, uint16_t, n);
    l->s.upos = SK_NEW(a, uint8_t, n);
    l->s.feats = SK_NEW(a, uint8_t, n);
    l->token = SK_NEW(a, uint32_t, n);
    l->surface = SK_NEW(a, Str, n);
    l->glued = SK_NEW(a, bool, n);
    bool full = !l->form || !l->s.head || !l->s.rel || !l->s.name ||
                !l->s.upos || !l->s.feats || !l->token || !l->surface ||
                !l->glued;
    return full ? sk_arena_status(a) : SK_OK;
}

static void put(Buf *b, Str s)
{
    if (s.n > 0)
        sk_buf_put(b, s);
    else
        sk_buf_char(b, '_');
}

static void print_range(const Line *l, uint32_t i, Buf *b)
{
    uint32_t last = i + l->token[i];
    sk_buf_int(b, i + 1);
    sk_buf_char(b, '-');
    sk_buf_int(b, last);
    sk_buf_char(b, '\t');
    sk_buf_put(b, l->surface[i]);
    sk_buf_put(b, SK_STR("\t_\t_\t_\t_\t_\t_\t_\t"));
    sk_buf_put(b,
               l->glued[last - 1] ? SK_STR("SpaceAfter=No\n") : SK_STR("_\n"));
}

static void print_line(const Engine *e, const Line *l, Buf *b)
{
    for (uint32_t i = 0; i < l->s.n; i++) {
        uint8_t feats = l->s.feats[i];
        bool    alone = l->token[i] == 1;
        if (l->token[i] > 1) print_range(l, i, b);
        sk_buf_int(b, i + 1);
        sk_buf_char(b, '\t');
        sk_buf_put(b, l->form[i]);
        sk_buf_put(b, SK_STR("\t_\t"));
        sk_buf_put(b, sk_str_of(sk_upos_name((Upos)l->s.upos[i])));
        sk_buf_put(b, SK_STR("\t_\t"));
        put(b, feats == 255 ? (Str){ "", 0 } : e->model.feats[feats]);
        sk_buf_char(b, '\t');
        sk_buf_int(b, l->s.head[i]);
        sk_buf_char(b, '\t');
        put(b, e->model.rels[l->s.rel[i]]);
        sk_buf_put(b, SK_STR("\t_\t"));
        sk_buf_put(b, alone && l->glued[i] ? SK_STR("SpaceAfter=No\n")
                                           : SK_STR("_\n"));
    }
    sk_buf_char(b, '\n');
}

typedef SK_VEC(Line) Lines;

static SkStatus read_lines(Arena *a, const Engine *e, EngineWork *w,
                           const Lines *lines, Buf *out)
{
    EngineSent *sents = SK_NEW(a, EngineSent, lines->n);
    if (!sents) return sk_arena_status(a);
    for (uint32_t i = 0; i < lines->n; i++) sents[i] = lines->v[i].s;
    SK_TRY(sk_engine_read(e, w, sents, lines->n));
    for (uint32_t i = 0; i < lines->n; i++) print_line(e, &lines->v[i], out);
    return out->status;
}

// --- gold words -------------------------------------------------------------

static SkStatus line_of_gold(Arena *a, const Treebank *tb, const ConlluSent *s,
                             Line *l)
{
    SK_TRY(new_line(a, s->end - s->beg, l));
    for (uint32_t i = 0; i < l->s.n; i++) {
        l->form[i] = tb->words.v[s->beg + i].form;
        l->glued[i] = tb->words.v[s->beg + i].glued_next;
        l->token[i] = 1;
    }
    for (uint32_t r = s->range_beg; r < s->range_end; r++) {
        const ConlluRange *x = &tb->ranges.v[r];
        for (uint32_t i = x->beg; i < x->end; i++) l->token[i - s->beg] = 0;
        l->token[x->beg - s->beg] = x->end - x->beg;
        l->surface[x->beg - s->beg] = x->form;
    }
    return SK_OK;
}

// --- text -------------------------------------------------------------------

// The treebank's text as a Document: one sentence each, or one paragraph for
// all that stand together.
static SkStatus make_document(Arena *a, const Treebank *gold, bool sents,
                              Document *doc)
{
    Buf b = sk_buf(a);
    *doc = (Document){ .id = SK_STR("gold") };
    for (uint32_t i = 0; i < gold->sents.n; i++) {
        const ConlluSent *s = &gold->sents.v[i];
        bool              fresh = i == 0 || sents || s->new_doc || s->new_par;
        if (i > 0) sk_buf_char(&b, fresh ? '\n' : ' ');
        Span span = { (uint32_t)b.n, 0 };
        sk_buf_put(&b, sk_treebank_text(a, gold, i));
        span.end = (uint32_t)b.n;
        if (sents) SK_TRY(SK_PUSH(a, &doc->sents, span));
        if (fresh)
            SK_TRY(SK_PUSH(a, &doc->paras, span));
        else
            doc->paras.v[doc->paras.n - 1].end = span.end;
    }
    doc->text = sk_buf_str(&b);
    return b.status;
}

// Words [beg, end) of a sentence; with `whole`, clitics stay on their words.
static SkStatus line_of_text(Arena *a, const Analysis *an, const Sentence *s,
                             bool whole, Line *l)
{
    SK_TRY(new_line(a, s->end - s->beg, l));
    uint32_t n = 0, first = 0;
    for (uint32_t i = s->beg; i < s->end; i++) {
        const Word *w = &an->words.v[i];
        bool        inner = (w->flags & WORD_CLITIC) != 0 && n > 0;
        if (n > 0 && !inner) l->glued[n - 1] = (w->flags & WORD_GLUED) != 0;
        if (!inner) first = n;
        if (inner && whole) {
            Span span = { (uint32_t)(l->form[n - 1].p - an->doc->text.p),
                          w->span.end };
            l->form[n - 1] = sk_span_str(an->doc->text, span);
            continue;
        }
        l->form[n] = sk_span_str(an->doc->text, w->span);
        l->token[first]++;
        Span all = { (uint32_t)(l->form[first].p - an->doc->text.p),
                     w->span.end };
        l->surface[first] = sk_span_str(an->doc->text, all);
        n++;
    }
    l->s.n = n;
    return SK_OK;
}

// Pieces without a letter or digit are no sentences to the splitter; to be
// compared with gold they must stay, at the end of the sentence before.
static void cover_text(Document *doc)
{
    for (uint32_t i = 0; i < doc->sents.n; i++) {
        Span *s = &doc->sents.v[i];
        bool  last = i + 1 == doc->sents.n;
        if (i == 0) s->beg = 0;
        s->end = last ? (uint32_t)doc->text.n : doc->sents.v[i + 1].beg;
    }
}

static SkStatus lines_of_text(Arena *a, const Pack *id, const Treebank *gold,
                              bool sents, Lines *lines)
{
    Document *doc = SK_NEW(a, Document, 1);
    Analysis  an = { .doc = doc };
    if (!doc) return sk_arena_status(a);
    SK_TRY(make_document(a, gold, sents, doc));
    if (!sents) {
        SK_TRY(sk_sentence_split(a, id, doc));
        cover_text(doc);
    }
    SK_TRY(sk_lang_words(a, id, doc, &an));
    for (uint32_t i = 0; i < an.sents.n; i++) {
        Line l;
        SK_TRY(line_of_text(a, &an, &an.sents.v[i], gold->ranges.n == 0, &l));
        SK_TRY(SK_PUSH(a, lines, l));
    }
    return SK_OK;
}

SkStatus sk_reading_trees(Arena *a, const Pack *id, const Engine *e,
                          EngineWork *w, const Treebank *gold,
                          ReadingFrom from, Buf *out)
{
    Lines lines = { 0 };
    if (from != FROM_WORDS) {
        SK_TRY(lines_of_text(a, id, gold, from == FROM_SENTS, &lines));
        return read_lines(a, e, w, &lines, out);
    }
    for (uint32_t i = 0; i < gold->sents.n; i++) {
        Line l;
        SK_TRY(line_of_gold(a, gold, &gold->sents.v[i], &l));
        SK_TRY(SK_PUSH(a, &lines, l));
    }
    return read_lines(a, e, w, &lines, out);
}

SkStatus sk_reading_names(Arena *a, const Engine *e, EngineWork *w,
                          const NameText *gold, NameWord *system)
{
    EngineSent *sents = SK_NEW(a, EngineSent, gold->sents.n);
    if (!sents) return sk_arena_status(a);
    for (uint32_t i = 0; i < gold->sents.n; i++) {
        const NameSent *s = &gold->sents.v[i];
        Line            l;
        SK_TRY(new_line(a, s->end - s->beg, &l));
        for (uint32_t k = 0; k < l.s.n; k++)
            l.form[k] = gold->words.v[s->beg + k].form;
        sents[i] = l.s;
    }
    SK_TRY(sk_engine_read(e, w, sents, gold->sents.n));
    for (uint32_t i = 0; i < gold->sents.n; i++) {
        for (uint32_t k = 0; k < sents[i].n; k++) {
            uint16_t  label = sents[i].name[k];
            NameWord *to = &system[gold->sents.v[i].beg + k];
            *to = gold->words.v[gold->sents.v[i].beg + k];
            to->kind = (uint8_t)((label + 1) / 2);
            to->begin = label & 1;
        }
    }
    return SK_OK;
}
