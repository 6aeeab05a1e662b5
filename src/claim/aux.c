// SPDX-License-Identifier: Apache-2.0
// aux.c: PLOVER's auxiliary modes of an event.
//
//   in    "berusaha merebut"   "akan menyerang"   "tidak menyerang"
//   out   hypothetical         future             negation
//
// The words before the trigger tell, up to the start of its clause: negation
// beats plan, plan beats intention. Background is told by a time that lies
// more than a month before publication, or by words like "sebelumnya".
#include "claim/coder.h"
#include "lang/day.h"

enum { REACH = 5, OLD_DAYS = 31 };

static const Str AUX_NONE = { 0 };

// Words between the verb and what governs it may be passed over.
static bool passes(const Coder *c, uint32_t i)
{
    const Word *w = word_at(c, i);
    return w->upos == UPOS_ADV || w->upos == UPOS_AUX ||
           w->upos == UPOS_PART ||
           is_a(c, i,
                IS_ABILITY | IS_LIGHT | IS_INTENT | IS_FUTURE | IS_PURPOSE |
                    IS_NEGATION | IS_CONDITION | IS_DENIAL);
}

// The classes of the helpers that stand before word i.
static uint64_t helpers(const Coder *c, uint32_t i, uint32_t beg)
{
    uint64_t found = 0;
    for (uint32_t n = 0; i > beg && n < REACH; n++) {
        i--;
        if (!passes(c, i)) break;
        found |= c->is[i];
    }
    return found;
}

// What stands before a noun's governing verb: "berencana melancarkan serangan"
static uint64_t noun_helpers(const Coder *c, uint32_t i, uint32_t beg)
{
    for (uint32_t n = 0; i > beg && n < 4; n++) {
        i--;
        if (is_verb(c, i)) {
            uint64_t own = c->is[i] & (IS_INTENT | IS_CONDITION | IS_FUTURE |
                                       IS_NEGATION | IS_DENIAL);
            return helpers(c, i, beg) | own;
        }
        if (is_a(c, i, IS_NEGATION | IS_INTENT | IS_CONDITION))
            return c->is[i];
        if (is_a(c, i, IS_CLAUSE | IS_WHICH)) return 0;
    }
    return 0;
}

static bool old_time(const Coder *c, const Time *t)
{
    Day published, then;
    if (!sk_day_read(c->an->doc->published, &published)) return false;
    Str rest = sk_str_of(t->edtf); // of a range, the first day tells
    Str edtf = sk_str_cut(&rest, '/');
    if (edtf.n == 4) { // "197X" is ten years
        bool    decade = edtf.p[3] == 'X';
        int64_t year = sk_str_int(sk_str_sub(edtf, 0, decade ? 3 : 4));
        return year > 0 && year < published.year / (decade ? 10 : 1);
    }
    if (edtf.n == 7) {
        int64_t y = sk_str_int(sk_str_sub(edtf, 0, 4));
        int64_t m = sk_str_int(sk_str_sub(edtf, 5, 7));
        if (y < 0 || m < 0) return false;
        return y * 12 + m + 1 < published.year * 12 + published.month;
    }
    if (!sk_day_read(edtf, &then)) return false;
    return sk_day_number(published) - sk_day_number(then) > OLD_DAYS;
}

static bool background(const Coder *c, const Trigger *t)
{
    const Sentence *s = &c->parts.v[t->sentence];
    for (uint32_t i = s->beg; i < s->end; i++) {
        uint32_t k = c->time_at[i];
        if (k != NONE && old_time(c, &c->an->times.v[k])) return true;
        if (i < t->beg && c->time_at[i] == NONE && is_a(c, i, IS_PAST)) {
            return true;
        }
    }
    return false;
}

// "harus mematuhi … dan memulangkan": what stands before the verb that word i
// is joined to by "dan", not across a comma or another clause.
static uint64_t joined_helpers(const Coder *c, uint32_t i, uint32_t beg)
{
    enum { LOOK_BACK = 10 };
    if (i == beg || !is_a(c, i - 1, IS_AND)) return 0;
    for (uint32_t n = 0; i > beg && n < LOOK_BACK; n++) {
        i--;
        if (is_comma(c, i) || is_a(c, i, IS_CLAUSE | IS_WHICH)) return 0;
        if (is_verb(c, i)) return helpers(c, i, beg);
    }
    return 0;
}

// "membantah (bahwa) pasukannya menembaki …": a denial before the subject of the
// act at word i, with no other verb, mark or clause between.
static bool denied_before(const Coder *c, uint32_t i, uint32_t beg)
{
    enum { LOOK_BACK = 12 };
    for (uint32_t n = 0; i > beg && n < LOOK_BACK; n++) {
        i--;
        if (is_a(c, i, IS_DENIAL)) return true;
        bool other = is_verb(c, i) && !is_a(c, i, IS_LIGHT | IS_ABILITY);
        if (other || is_a(c, i, IS_WHICH) || sk_phrase_quote(c, i) ||
            word_at(c, i)->upos == UPOS_PUNCT)
            return false;
    }
    return false;
}

Str sk_aux_of(const Coder *c, const Trigger *t)
{
    uint32_t beg = c->parts.v[t->sentence].beg;
    uint64_t h = t->verb ? helpers(c, t->beg, beg)
                         : noun_helpers(c, t->beg, beg);
    if (t->verb && !h) h = joined_helpers(c, t->beg, beg);
    if (t->verb && denied_before(c, t->beg, beg)) return SK_STR("negation");
    if (h & (IS_NEGATION | IS_DENIAL)) return SK_STR("negation");
    if (h & (IS_INTENT | IS_CONDITION)) return SK_STR("hypothetical");
    if (h & IS_FUTURE) return SK_STR("future");
    if (h & IS_PURPOSE) return SK_STR("hypothetical");
    if (background(c, t)) return SK_STR("historical");
    return AUX_NONE;
}
