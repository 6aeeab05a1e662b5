// SPDX-License-Identifier: Apache-2.0
// source.c: who says what stands in a sentence.
//
//   in    "Tank dikerahkan," kata Malek Anmar, dikutip dari Reuters.
//   out   Malek Anmar, Reuters
//
// Words of saying and their ways stand in data/id/speech.tsv. A sentence that
// is quoted and names no speaker takes that of the sentence behind it in the
// paragraph, else of the one before; "katanya" and "ia" mean the last speaker
// who was named.
#include "claim/coder.h"

typedef enum {
    WAY_NONE,
    WAY_SAY,
    WAY_FROM,
    WAY_TOLD,
    WAY_SELF,
    WAY_BLIND
} Way;

typedef struct {
    Coder   *c;
    uint32_t way_col;
    Party    last; // the last speaker named
    bool     has_last, has_person;
    uint32_t last_beg, last_end; // words of `last`
    Party    person;             // the last speaker who is one
} Speakers;

static Way way_of(Str name)
{
    static const struct {
        Way way;
        Str name;
    } ways[] = {
        { WAY_SAY, SK_STR("say") },     { WAY_FROM, SK_STR("from") },
        { WAY_TOLD, SK_STR("told") },   { WAY_SELF, SK_STR("self") },
        { WAY_BLIND, SK_STR("blind") },
    };
    for (size_t k = 0; k < sizeof ways / sizeof *ways; k++) {
        if (sk_str_eq(ways[k].name, name)) return ways[k].way;
    }
    return WAY_NONE;
}

// The longest phrase of speech.tsv at word i; *end is the word behind it.
static Way speech_at(const Speakers *sp, uint32_t i, uint32_t stop,
                     uint32_t *end)
{
    const Coder *c = sp->c;
    uint64_t     h = SK_HASH_SEED;
    Way          way = WAY_NONE;
    for (uint32_t k = i; k < stop; k++) {
        h = sk_phrase_add(h, word_at(c, k)->low);
        PhraseHit hit = { 0 };
        if (sk_table_next_hash(&c->speech, h, &hit)) {
            way = way_of(sk_table_cell(&c->speech, hit.row, sp->way_col));
            *end = k + 1;
        }
        if (!sk_table_more(&c->speech, h)) break;
    }
    return way;
}

// What a pronoun was found to mean.
static void fill_echo(const Coder *c, uint32_t i, Party *p)
{
    uint32_t lo = 0, hi = c->world->echoes.n;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (c->world->echoes.v[mid].beg < i)
            lo = mid + 1;
        else
            hi = mid;
    }
    if (lo == c->world->echoes.n || c->world->echoes.v[lo].beg != i) return;
    const PartyMention *m = &c->world->echoes.v[lo];
    p->id = m->id;
    p->name = m->name;
    p->country = m->country;
    p->sector = m->sector;
}

Party sk_party_of(const Coder *c, uint32_t beg, uint32_t end)
{
    Party p = { .span = words_span(c, beg, end) };
    if (end == beg + 1 && c->party_at[beg] == NONE) fill_echo(c, beg, &p);
    for (uint32_t i = beg; i < end; i++) {
        uint32_t k = c->party_at[i];
        if (k == NONE) continue;
        const PartyMention *m = &c->world->parties.v[k];
        if (!p.id.p && m->id.p) {
            p.id = m->id;
            p.name = m->name;
        }
        if (p.country.n == 0) p.country = m->country;
        if (p.sector.n == 0) p.sector = m->sector;
    }
    return p;
}

static bool can_speak(const Coder *c, uint32_t k)
{
    const Chunk *ch = &c->chunks.v[k];
    if (ch->time) return false;
    return sk_phrase_party(c, ch) || word_at(c, ch->beg)->upos == UPOS_PROPN ||
           c->party_at[ch->end - 1] != NONE;
}

static bool titled(const Coder *c, uint32_t k)
{
    const Chunk *ch = &c->chunks.v[k];
    uint32_t     party = c->party_at[ch->beg];
    if (word_at(c, ch->beg)->upos != UPOS_PROPN) return !ch->pronoun;
    if (party == NONE) return false;
    const PartyMention *m = &c->world->parties.v[party];
    return !m->id.p || m->office || m->beg != ch->beg;
}

static bool named(const Coder *c, uint32_t k)
{
    const Chunk *ch = &c->chunks.v[k];
    return !ch->time && word_at(c, ch->beg)->upos == UPOS_PROPN &&
           ch->place == NONE && ch->prep == NONE;
}

// "Menteri Luar Negeri, Julie Bishop" and "Rami Rahman, Direktur …": a title
// and a name with a comma between them are one speaker.
static void with_name(const Coder *c, uint32_t k, const Sentence *s,
                      uint32_t *beg, uint32_t *end)
{
    if (k + 1 < c->n_chunks && *end + 1 < s->end && is_comma(c, *end)) {
        const Chunk *next = &c->chunks.v[k + 1];
        bool         joined = next->beg == *end + 1 && !next->time &&
                      next->end <= s->end;
        if (joined &&
            ((titled(c, k) && named(c, k + 1)) ||
             (named(c, k) && titled(c, k + 1) && sk_phrase_party(c, next)))) {
            *end = next->end;
            return;
        }
    }
    if (k > 0 && *beg > s->beg + 1 && is_comma(c, *beg - 1)) {
        const Chunk *prev = &c->chunks.v[k - 1];
        if (prev->end == *beg - 1 && prev->beg >= s->beg && !prev->time &&
            named(c, k) && titled(c, k - 1) && sk_phrase_party(c, prev)) {
            *beg = prev->beg;
        }
    }
}

// "sumber tersebut" behind "seorang sumber militer": the speaker before, told
// by the same noun.
static bool points_back(const Speakers *sp, uint32_t beg, uint32_t end)
{
    const Coder *c = sp->c;
    bool         back = end - beg >= 2 && end - beg <= 3 &&
                is_a(c, end - 1, IS_ANAPHOR) &&
                word_at(c, beg)->upos != UPOS_PROPN;
    if (!back || !sp->has_last) return false;
    for (uint32_t i = sp->last_beg; i < sp->last_end; i++) {
        if (sk_str_eq(word_at(c, i)->low, word_at(c, beg)->low)) return true;
    }
    return false;
}

// A pronoun stands for a person: not for a state or a body by its bare name.
static bool is_person(const Coder *c, uint32_t beg, uint32_t end)
{
    uint32_t k = c->party_at[beg];
    if (k == NONE) return c->place_at[beg] == NONE;
    const PartyMention *m = &c->world->parties.v[k];
    return !m->id.p || m->end < end || sk_str_eq(m->kind, SK_STR("PERSON"));
}

static bool already(const Coder *c, const Voiced *v, Span span)
{
    Str text = c->an->doc->text, mine = sk_span_str(text, span);
    for (uint32_t i = 0; i < v->by.n; i++) {
        if (sk_span_meets(v->by.v[i].span, span) ||
            sk_str_eq(sk_span_str(text, v->by.v[i].span), mine))
            return true;
    }
    return false;
}

static SkStatus add_last(Speakers *sp, Voiced *v)
{
    if (!sp->has_last || already(sp->c, v, sp->last.span)) return SK_OK;
    return SK_PUSH(sp->c->a, &v->by, sp->last);
}

static SkStatus add_person(Speakers *sp, Voiced *v)
{
    if (!sp->has_person) return add_last(sp, v);
    if (already(sp->c, v, sp->person.span)) return SK_OK;
    return SK_PUSH(sp->c->a, &v->by, sp->person);
}

static SkStatus add_speaker(Speakers *sp, uint32_t k, uint32_t s, bool main,
                            Voiced *v)
{
    Coder       *c = sp->c;
    const Chunk *ch = &c->chunks.v[k];
    uint32_t     beg, end;
    if (word_at(c, ch->beg)->upos == UPOS_PRON) return add_person(sp, v);
    beg = ch->beg;
    end = ch->end;
    if (main && points_back(sp, beg, end)) return add_last(sp, v);
    with_name(c, k, &c->parts.v[s], &beg, &end);
    Party p = sk_party_of(c, beg, end);
    if (already(c, v, p.span)) return SK_OK;
    if (main) {
        sp->last = p;
        sp->last_beg = beg;
        sp->last_end = end;
        sp->has_last = true;
        if (is_person(c, beg, end)) {
            sp->person = p;
            sp->has_person = true;
        }
    }
    return SK_PUSH(c->a, &v->by, p);
}

// "kata X", "ujar X", but also "X berkata": the subject of a verb of saying.
static SkStatus read_say(Speakers *sp, uint32_t i, uint32_t end, uint32_t s,
                         Voiced *v)
{
    Coder          *c = sp->c;
    const Sentence *sent = &c->parts.v[s];
    bool            base = word_at(c, i)->affix == AFFIX_NONE;
    // "katanya"; in "membantahnya" it is what is denied
    if (base && end < sent->end && (word_at(c, end)->flags & WORD_CLITIC)) {
        return add_person(sp, v);
    }
    if (base) {
        uint32_t k = end < sent->end ? sk_phrase_after(c, end, sent->end)
                                     : NONE;
        if (k == NONE || !can_speak(c, k)) return SK_OK;
        Chunks list = { 0 };
        SK_TRY(sk_role_list(c, k, sent->end, &list));
        for (uint32_t n = 0; n < list.n; n++) {
            SK_TRY(add_speaker(sp, list.v[n], s, true, v));
        }
        return SK_OK;
    }
    Chunks list = { 0 };
    SK_TRY(sk_role_subject(c, i, sent->beg, &list));
    for (uint32_t n = 0; n < list.n; n++) {
        if (!can_speak(c, list.v[n])) continue;
        SK_TRY(add_speaker(sp, list.v[n], s, true, v));
    }
    return SK_OK;
}

static bool is_medium(const Coder *c, uint32_t k)
{
    uint32_t party = c->chunks.v[k].party;
    if (party == NONE) return false;
    Str kind = c->world->parties.v[party].kind;
    return sk_str_eq(kind, SK_STR("MED"));
}

static SkStatus read_from(Speakers *sp, uint32_t end, uint32_t s, bool medium,
                          Voiced *v)
{
    Coder   *c = sp->c;
    uint32_t stop = c->parts.v[s].end;
    uint32_t k = end < stop ? sk_phrase_after(c, end, stop) : NONE;
    if (k == NONE && end < stop && word_at(c, end)->upos == UPOS_ADP) {
        k = sk_phrase_after(c, end + 1, stop);
    }
    if (k == NONE || c->chunks.v[k].time) return SK_OK;
    if (medium && !is_medium(c, k)) return SK_OK;
    return add_speaker(sp, k, s, !medium && v->by.n == 0 && can_speak(c, k),
                       v);
}

// "surat kabar yang menyebut …": who speaks in a relative clause says nothing
// of what stands before it.
static uint32_t speaks_since(const Coder *c, uint32_t i, uint32_t beg)
{
    uint32_t k = i;
    while (k > beg && c->chunk_of[k - 1] == NONE &&
           !is_a(c, k - 1, IS_WHICH | IS_CLAUSE) && !is_comma(c, k - 1))
        k--;
    return k > beg && is_a(c, k - 1, IS_WHICH) ? i : beg;
}

static SkStatus read_sentence(Speakers *sp, uint32_t s, Voiced *v)
{
    const Coder    *c = sp->c;
    const Sentence *sent = &c->parts.v[s];
    for (uint32_t i = sent->beg; i < sent->end;) {
        uint32_t end = i + 1;
        Way      way = speech_at(sp, i, sent->end, &end);
        if (is_a(c, i, IS_DENIAL)) v->denied = true;
        if (is_a(c, i, IS_DOUBT)) v->unverified = true;
        switch (way) {
        case WAY_SAY: SK_TRY(read_say(sp, i, end, s, v)); break;
        case WAY_SELF:
            SK_TRY(read_say(sp, i, end, s, v));
            v->claimant = v->by.n == 1;
            break;
        case WAY_FROM: SK_TRY(read_from(sp, end, s, false, v)); break;
        case WAY_TOLD: SK_TRY(read_from(sp, end, s, true, v)); break;
        case WAY_BLIND:
        case WAY_NONE: break;
        }
        while (v->since.n < v->by.n)
            SK_TRY(SK_PUSH(c->a, &v->since, speaks_since(c, i, sent->beg)));
        i = way == WAY_NONE ? i + 1 : end;
    }
    return SK_OK;
}

// More than half of the sentence's words stand in quotation marks.
static bool quoted(const Coder *c, uint32_t s)
{
    const Sentence *sent = &c->parts.v[s];
    uint32_t        inside = 0, words = 0;
    for (uint32_t i = sent->beg; i < sent->end; i++) {
        if (word_at(c, i)->upos == UPOS_PUNCT) continue;
        words++;
        inside += (word_at(c, i)->flags & WORD_QUOTED) != 0;
    }
    return words > 0 && 2 * inside > words;
}

static void lend(const Coder *c, Voiced *out)
{
    uint32_t n = c->parts.n;
    for (uint32_t s = n; s-- > 0;) {
        if (out[s].by.n || !quoted(c, s) || s + 1 == n) continue;
        bool near = c->parts.v[s + 1].para == c->parts.v[s].para;
        if (near && out[s + 1].by.n && quoted(c, s + 1)) {
            out[s].by = out[s + 1].by; // of the whole sentence: no since
        }
    }
    for (uint32_t s = 1; s < n; s++) {
        if (out[s].by.n || !quoted(c, s)) continue;
        bool near = c->parts.v[s].para <= c->parts.v[s - 1].para + 1;
        if (near) out[s].by = out[s - 1].by;
    }
}

SkStatus sk_source_find(Coder *c, Voiced *out)
{
    Speakers sp = { .c = c, .way_col = sk_table_col(&c->speech, "way") };
    for (uint32_t s = 0; s < c->parts.n; s++) {
        out[s] = (Voiced){ 0 };
        SK_TRY(read_sentence(&sp, s, &out[s]));
    }
    lend(c, out);
    return SK_OK;
}
