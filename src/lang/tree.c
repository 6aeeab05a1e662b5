// SPDX-License-Identifier: Apache-2.0
// tree.c: the words of an Analysis through the engine.
//
//   in    words Qara direbut tentara
//   out   links Qara <-nsubj:pass- direbut (root) -obl-> tentara; Qara: LOC
//
// The model's arrays count words within a sentence from 1, links count them in
// the document.
#include "lang/tree.h"

enum { NO_FEATS = 255 };

// One array of each kind for all words of the document.
typedef struct {
    Str      *form;
    uint32_t *head;
    uint16_t *rel, *name;
    uint8_t  *upos, *feats;
} Room;

static SkStatus make_room(Arena *a, uint32_t n, Room *r)
{
    *r = (Room){ SK_NEW(a, Str, n),      SK_NEW(a, uint32_t, n),
                 SK_NEW(a, uint16_t, n), SK_NEW(a, uint16_t, n),
                 SK_NEW(a, uint8_t, n),  SK_NEW(a, uint8_t, n) };
    bool full = !r->form || !r->head || !r->rel || !r->name || !r->upos ||
                !r->feats;
    return full ? sk_arena_status(a) : SK_OK;
}

static EngineSent sent_of(const Room *r, const Sentence *s)
{
    return (EngineSent){ r->form + s->beg, s->end - s->beg,  r->head + s->beg,
                         r->rel + s->beg,  r->name + s->beg, r->upos + s->beg,
                         r->feats + s->beg };
}

static Link link_of(const Engine *e, const Room *r, uint32_t i, uint32_t beg)
{
    const uint8_t feats = r->feats[i];
    return (Link){
        .head = r->head[i] ? beg + r->head[i] - 1 : i,
        .rel = e->model.rels[r->rel[i]],
        .feats = feats == NO_FEATS ? SK_STR("") : e->model.feats[feats],
        .name = (uint8_t)((r->name[i] + 1) / 2),
        .begins = r->name[i] & 1,
    };
}

// Reads the wanted sentences (NULL: all) into r.
static SkStatus read_sents(Arena *a, const Engine *e, EngineWork *w,
                           const Analysis *an, const bool *wanted, Room *r)
{
    uint32_t    n = 0;
    EngineSent *sents = SK_NEW(a, EngineSent, an->sents.n);
    if (!sents) return sk_arena_status(a);
    SK_TRY(make_room(a, an->words.n, r));
    for (uint32_t s = 0; s < an->sents.n; s++) {
        const Sentence *sent = &an->sents.v[s];
        if (wanted && !wanted[s]) continue;
        for (uint32_t i = sent->beg; i < sent->end; i++)
            r->form[i] = sk_word_form(an, i);
        sents[n++] = sent_of(r, sent);
    }
    return sk_engine_read(e, w, sents, n);
}

SkStatus sk_lang_links(Arena *a, const Engine *e, EngineWork *w,
                       const Analysis *an, const bool *wanted, Link **links)
{
    Room  r;
    Arena room; // given back at once: documents' arenas are limited
    *links = SK_NEW(a, Link, an->words.n);
    if (!*links) return sk_arena_status(a);
    sk_arena_init(&room, SIZE_MAX);
    SkStatus status = read_sents(&room, e, w, an, wanted, &r);
    for (uint32_t s = 0; status == SK_OK && s < an->sents.n; s++) {
        uint32_t beg = an->sents.v[s].beg;
        for (uint32_t i = beg; i < an->sents.v[s].end; i++)
            (*links)[i] = !wanted || wanted[s] ? link_of(e, &r, i, beg)
                                               : (Link){ .head = i };
    }
    sk_arena_clear(&room);
    return status;
}

SkStatus sk_lang_trees(Arena *a, const Engine *e, EngineWork *w, Analysis *an)
{
    Room r;
    an->links = SK_NEW(a, Link, an->words.n);
    if (!an->links) return sk_arena_status(a);
    SK_TRY(read_sents(a, e, w, an, NULL, &r));
    for (uint32_t s = 0; s < an->sents.n; s++) {
        uint32_t beg = an->sents.v[s].beg;
        for (uint32_t i = beg; i < an->sents.v[s].end; i++) {
            an->links[i] = link_of(e, &r, i, beg);
            an->words.v[i].upos = r.upos[i];
        }
    }
    return SK_OK;
}
