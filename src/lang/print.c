// SPDX-License-Identifier: Apache-2.0
// print.c: an Analysis to look at: the golden format of the stories, CoNLL-U.
//
//   out   token direbut  lemma=rebut  upos=VERB  voice=pass
//         count sedikitnya 400  low=400  high=
//         date pada Sabtu (24/9)  edtf=2016-09-24  precision=day
#include "lang/analysis.h"

static void put(Buf *b, const char *z) { sk_buf_put(b, sk_str_of(z)); }

// Words as they stand in the text, line ends shown as blanks.
static void put_text(Buf *b, const Analysis *an, Span s)
{
    for (uint32_t i = s.beg; i < s.end; i++) {
        char c = an->doc->text.p[i];
        sk_buf_char(b, c == '\n' || c == '\t' ? ' ' : c);
    }
}

static const char *voice_name(uint8_t voice)
{
    switch (voice) {
    case VOICE_ACT: return "act";
    case VOICE_PASS: return "pass";
    case VOICE_ACCIDENT: return "accident";
    default: return "";
    }
}

#define KIND_TEXT(id, text) text,
static void print_name(Buf *out, const Link *l)
{
    static const char *const KINDS[] = { SK_NAME_KINDS(KIND_TEXT) };
    put(out, l->begins ? "B-" : "I-");
    put(out, KINDS[l->name]);
}

static void print_link(Buf *out, const Analysis *an, uint32_t i)
{
    const Link *l = &an->links[i];
    put(out, "  rel=");
    sk_buf_put(out, l->rel);
    if (l->head != i) {
        put(out, "  head=");
        put_text(out, an, an->words.v[l->head].span);
    }
    if (l->name == NAME_NONE) return;
    put(out, "  name=");
    print_name(out, l);
}

static void print_word(Buf *out, const Analysis *an, uint32_t i)
{
    const Word *w = &an->words.v[i];
    put(out, "token ");
    put_text(out, an, w->span);
    put(out, "  lemma=");
    sk_buf_put(out, w->root);
    put(out, "  upos=");
    put(out, sk_upos_name((Upos)w->upos));
    if (w->voice) {
        put(out, "  voice=");
        put(out, voice_name(w->voice));
    }
    if (an->links) print_link(out, an, i);
    sk_buf_char(out, '\n');
}

static Span words_span(const Analysis *an, uint32_t beg, uint32_t end)
{
    return (Span){ an->words.v[beg].span.beg, an->words.v[end - 1].span.end };
}

static void print_number(Buf *out, const Analysis *an, const Number *n)
{
    put(out, "count ");
    put_text(out, an, words_span(an, n->hedge_beg, n->end));
    if (n->whole) {
        put(out, "  part=");
        sk_buf_int(out, n->part);
        put(out, "  whole=");
        sk_buf_int(out, n->whole);
        sk_buf_char(out, '\n');
        return;
    }
    put(out, "  low=");
    if (n->low >= 0) sk_buf_int(out, n->low);
    put(out, "  high=");
    if (n->high != NUMBER_OPEN) sk_buf_int(out, n->high);
    if (n->approx) put(out, "  approx=yes");
    if (n->ordinal) put(out, "  ordinal=yes");
    sk_buf_char(out, '\n');
}

static void print_time(Buf *out, const Analysis *an, const Time *t)
{
    put(out, "date ");
    put_text(out, an, t->span);
    put(out, "  edtf=");
    put(out, t->edtf);
    if (t->precision[0]) {
        put(out, "  precision=");
        put(out, t->precision);
    }
    if (t->flags & TIME_WEEKDAY_MISMATCH) {
        put(out, "  flags=weekday-mismatch");
    }
    sk_buf_char(out, '\n');
}

void sk_lang_print(Buf *out, const Analysis *an)
{
    uint32_t n = 0, t = 0;
    for (uint32_t s = 0; s < an->sents.n; s++) {
        const Sentence *sent = &an->sents.v[s];
        put(out, "sentence ");
        put_text(out, an, sent->span);
        sk_buf_char(out, '\n');
        for (uint32_t i = sent->beg; i < sent->end; i++) {
            print_word(out, an, i);
        }
        for (; n < an->numbers.n && an->numbers.v[n].beg < sent->end; n++) {
            print_number(out, an, &an->numbers.v[n]);
        }
        for (; t < an->times.n && an->times.v[t].beg < sent->end; t++) {
            print_time(out, an, &an->times.v[t]);
        }
    }
}

// --- CoNLL-U ----------------------------------------------------------------

// The line "3-4 rumahnya" before a token with clitics.
static void print_range(Buf *out, const Analysis *an, uint32_t i, uint32_t id,
                        uint32_t end)
{
    uint32_t last = i + 1;
    while (last < end && (an->words.v[last].flags & WORD_CLITIC)) last++;
    if (last == i + 1) return;
    sk_buf_int(out, id);
    sk_buf_char(out, '-');
    sk_buf_int(out, id + last - i - 1);
    sk_buf_char(out, '\t');
    put_text(out, an, words_span(an, i, last));
    put(out, "\t_\t_\t_\t_\t_\t_\t_\t");
    bool glued = last < end && (an->words.v[last].flags & WORD_GLUED);
    put(out, glued ? "SpaceAfter=No\n" : "_\n");
}

static void print_feats(Buf *out, const Analysis *an, uint32_t i)
{
    const Word *w = &an->words.v[i];
    if (an->links && an->links[i].feats.n)
        sk_buf_put(out, an->links[i].feats);
    else if (an->links || w->voice == VOICE_NONE)
        sk_buf_char(out, '_');
    else
        put(out, w->voice == VOICE_ACT ? "Voice=Act" : "Voice=Pass");
}

// The columns of the head and the relation.
static void print_arc(Buf *out, const Analysis *an, uint32_t i, uint32_t id)
{
    if (!an->links) {
        put(out, "_\t_");
        return;
    }
    const Link *l = &an->links[i];
    sk_buf_int(out, l->head == i ? 0 : id + l->head - i);
    sk_buf_char(out, '\t');
    sk_buf_put(out, l->rel);
}

static void print_misc(Buf *out, const Analysis *an, uint32_t i, uint32_t end)
{
    bool clitic_next = i + 1 < end && (an->words.v[i + 1].flags & WORD_CLITIC);
    bool glued = i + 1 < end && (an->words.v[i + 1].flags & WORD_GLUED);
    bool in_token = clitic_next || (an->words.v[i].flags & WORD_CLITIC);
    bool named = an->links && an->links[i].name != NAME_NONE;
    if (named) {
        put(out, "Name=");
        print_name(out, &an->links[i]);
    }
    if (glued && !in_token)
        put(out, named ? "|SpaceAfter=No" : "SpaceAfter=No");
    if (!named && (!glued || in_token)) sk_buf_char(out, '_');
    sk_buf_char(out, '\n');
}

static void print_conllu_word(Buf *out, const Analysis *an, uint32_t i,
                              uint32_t id, uint32_t end)
{
    const Word *w = &an->words.v[i];
    sk_buf_int(out, id);
    sk_buf_char(out, '\t');
    put_text(out, an, w->span);
    sk_buf_char(out, '\t');
    sk_buf_put(out, w->root);
    sk_buf_char(out, '\t');
    put(out, sk_upos_name((Upos)w->upos));
    put(out, "\t_\t");
    print_feats(out, an, i);
    sk_buf_char(out, '\t');
    print_arc(out, an, i, id);
    put(out, "\t_\t");
    print_misc(out, an, i, end);
}

void sk_lang_print_conllu(Buf *out, const Analysis *an)
{
    for (uint32_t s = 0; s < an->sents.n; s++) {
        const Sentence *sent = &an->sents.v[s];
        put(out, "# sent_id = ");
        sk_buf_put(out, an->doc->id);
        sk_buf_char(out, '-');
        sk_buf_int(out, s + 1);
        put(out, "\n# text = ");
        put_text(out, an, sent->span);
        sk_buf_char(out, '\n');
        for (uint32_t i = sent->beg; i < sent->end; i++) {
            uint32_t id = i - sent->beg + 1;
            if (!(an->words.v[i].flags & WORD_CLITIC)) {
                print_range(out, an, i, id, sent->end);
            }
            print_conllu_word(out, an, i, id, sent->end);
        }
        sk_buf_char(out, '\n');
    }
}
