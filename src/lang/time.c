// SPDX-License-Identifier: Apache-2.0
// time.c: times in a text, resolved against the day of publication.
//
//   in    published 2016-09-30, "pada Sabtu (24/9)"   "24 jam terakhir"
//   out   2016-09-24, day                             2016-09-29/2016-09-30
//
// Words and classes stand in data/id/times.tsv. An expression is read from
// left to right: preposition, edge ("akhir"), class word ("hari"), core
// (weekday, date, month, year, amount of units), modifiers ("lalu"). A weekday
// alone is the nearest one up to publication; a date without a year is the
// latest that lies at most 45 days after it. Without a day of publication the
// unknown parts stay unknown (EDTF, ISO 8601-2). A weekday that contradicts
// its date is kept as written and flagged. "Sehari sebelumnya" counts from the
// last day told before. Rules: the annotation guide.
#include "lang/draft.h"
#include "lang/token.h"

// clang-format off
#define CLASSES(X) \
    X(WEEKDAY, "weekday") X(MONTH, "month") X(UNIT, "unit") X(ONE, "one") \
    X(PART, "part") X(PAST, "past") X(THIS, "this") X(NEXT, "next") \
    X(LAST, "last") X(PRIOR, "prior") X(LATER, "later") X(DAY, "day") \
    X(SAME, "same") X(PREP, "prep") X(SINCE, "since") X(DUR, "dur") \
    X(UNTIL, "until") X(NOUN, "noun") X(EDGE, "edge") X(CLOCK, "clock") \
    X(ZONE, "zone") X(SOME, "some") X(NOW, "now") X(AGE, "age")
// clang-format on
#define CLASS_ENUM(id, text) CLASS_##id,
typedef enum { CLASSES(CLASS_ENUM) CLASS_COUNT } Class;

typedef struct {
    const Analysis *an;
    Table           words;
    uint32_t        class_col, value_col;
    uint32_t        beg, end; // words of the sentence
    uint32_t        number; // index of the first number not before the cursor
    Day             published; // DAY_NONE where unknown
    Day             anchor;    // the last full day told
} TimeReader;

// --- words ------------------------------------------------------------------

// The longest phrase of class `c` at word i: returns the word behind it, or i.
static uint32_t match(const TimeReader *r, uint32_t i, Class c, Str *value)
{
#define CLASS_NAME(id, text) SK_STR(text),
    static const Str names[] = { CLASSES(CLASS_NAME) };
    uint64_t         h = SK_HASH_SEED;
    uint32_t         found = i;
    for (uint32_t k = i; k < r->end; k++) {
        h = sk_phrase_add(h, r->an->words.v[k].low);
        PhraseHit hit = { 0 };
        while (sk_table_next_hash(&r->words, h, &hit)) {
            Str name = sk_table_cell(&r->words, hit.row, r->class_col);
            if (!sk_str_eq(name, names[c])) continue;
            found = k + 1;
            if (value)
                *value = sk_table_cell(&r->words, hit.row, r->value_col);
        }
        if (!sk_table_more(&r->words, h)) break;
    }
    return found;
}

static int value_int(Str value)
{
    bool minus = value.n && value.p[0] == '-';
    if (minus) value = sk_str_sub(value, 1, value.n);
    int n = (int)sk_str_int(value);
    return minus ? -n : n;
}

static bool is_form(const TimeReader *r, uint32_t i, char c)
{
    if (i >= r->end) return false;
    Str form = sk_word_form(r->an, i);
    return form.n == 1 && form.p[0] == c;
}

static bool capital(const TimeReader *r, uint32_t i)
{
    return i < r->end && (r->an->words.v[i].flags & WORD_CAP);
}

// The number that begins at word i (its hedge may stand before it).
static const Number *number_at(const TimeReader *r, uint32_t i)
{
    for (uint32_t k = r->number; k < r->an->numbers.n; k++) {
        const Number *n = &r->an->numbers.v[k];
        if (n->beg == i) return n;
        if (n->beg > i) break;
    }
    return NULL;
}

// --- cores ------------------------------------------------------------------

// "2016", in full; two digits behind a slash mean 20xx.
static int year_of(Str low, bool slashed)
{
    int64_t n = sk_str_int(low);
    if (slashed && low.n == 2 && n >= 0) return 2000 + (int)n;
    return low.n == 4 && n >= 1800 && n <= 2099 ? (int)n : -1;
}

// "24/9", "24/9/2016", "24-9-2016": one token.
static bool read_slashed(const TimeReader *r, Str low, Draft *d)
{
    int  part[3] = { -1, -1, -1 };
    int  n = 0;
    Str  rest = low;
    char mark = sk_str_find(low, SK_STR("/"), 0) != SIZE_MAX ? '/' : '-';
    while (rest.p && n < 3) {
        Str piece = sk_str_cut(&rest, mark);
        if (piece.n < 1 || piece.n > 4) return false;
        part[n] = n == 2 ? year_of(piece, true) : (int)sk_str_int(piece);
        if (part[n] < 0) return false;
        n++;
    }
    if (rest.p || n < 2 || (mark == '-' && n < 3)) return false;
    if (!sk_day_valid(part[2], part[1], part[0])) return false;
    d->from = n == 3 ? (Day){ part[2], part[1], part[0] }
                     : sk_draft_year(r->published, part[1], part[0], 0);
    d->known = d->dated = true;
    d->precision = "day";
    return true;
}

// "-1", "1": which way `lalu`, `ini`, `depan` lean; the word behind, or i.
static uint32_t read_lean(const TimeReader *r, uint32_t i, int *lean)
{
    uint32_t next = match(r, i, CLASS_PAST, NULL);
    if (next > i) {
        *lean = -1;
        return next;
    }
    next = match(r, i, CLASS_NEXT, NULL);
    if (next > i) {
        *lean = 1;
        return next;
    }
    next = match(r, i, CLASS_THIS, NULL);
    if (next > i) *lean = 0;
    return next;
}

// The day "25", or the first of "22-23"; *last is the other, else -1.
static int64_t read_day(Str low, int64_t *last)
{
    size_t at = sk_str_find(low, SK_STR("-"), 0);
    *last = -1;
    if (at == SIZE_MAX) return sk_str_int(low);
    int64_t first = sk_str_int(sk_str_sub(low, 0, at));
    *last = sk_str_int(sk_str_sub(low, at + 1, low.n));
    return *last > first && *last <= 31 ? first : -1;
}

// "25 Mei 2013", "7 Oktober lalu", "22-23 September 2016".
static uint32_t read_date(const TimeReader *r, uint32_t i, Draft *d)
{
    Str     value = { 0 };
    int64_t last;
    if (i >= r->end) return i;
    int64_t day = read_day(r->an->words.v[i].low, &last);
    if (day < 1 || day > 31) return i;
    uint32_t at = match(r, i + 1, CLASS_MONTH, &value);
    if (at == i + 1) return i;
    int month = value_int(value), lean = 0;
    int year = at < r->end ? year_of(r->an->words.v[at].low, false) : -1;
    if (!sk_day_valid(year, month, (int)day)) return i;
    if (last > 0 && !sk_day_valid(year, month, (int)last)) return i;
    d->known = d->dated = true;
    d->precision = "day";
    if (year > 0) {
        d->from = (Day){ year, month, (int)day };
        if (last > 0) d->to = (Day){ year, month, (int)last };
        at++;
        uint32_t next = match(r, at, CLASS_PAST, NULL);
        return next;
    }
    Str      unit = { 0 };
    uint32_t next = match(r, at, CLASS_UNIT, &unit); // "tahun lalu"
    if (next > at && unit.p[0] == 'y') {
        uint32_t behind = read_lean(r, next, &lean);
        int      told = r->published.year + lean;
        if (behind > next && sk_day_full(r->published)) {
            if (!sk_day_valid(told, month, (int)day)) return i;
            d->from = (Day){ told, month, (int)day };
            return behind;
        }
    }
    next = read_lean(r, at, &lean);
    d->from = sk_draft_year(r->published, month, (int)day, lean);
    if (last > 0 && d->from.year > 0 &&
        sk_day_valid(d->from.year, month, (int)last))
        d->to = (Day){ d->from.year, month, (int)last };
    return next;
}

// "Mei 2013", "Juli lalu"; alone only where `led` (behind a preposition).
static uint32_t read_month(const TimeReader *r, uint32_t i, bool led, Draft *d)
{
    Str      value = { 0 };
    uint32_t at = match(r, i, CLASS_MONTH, &value);
    if (at == i) return i;
    int month = value_int(value), lean = 0;
    int year = at < r->end ? year_of(r->an->words.v[at].low, false) : -1;
    d->precision = "month";
    if (year > 0) {
        d->from = (Day){ year, month, -1 };
        d->known = d->dated = true;
        return match(r, at + 1, CLASS_PAST, NULL);
    }
    uint32_t next = read_lean(r, at, &lean);
    if (next == at && (!led || !capital(r, i))) return i;
    d->from = sk_draft_year(r->published, month, -1, lean);
    d->known = d->from.year > 0;
    d->dated = d->known;
    return next;
}

// "2014", "2014 lalu", "2012-2015", "1970-an"; needs a lead or a "lalu".
static uint32_t read_year(const TimeReader *r, uint32_t i, bool led, Draft *d)
{
    if (i >= r->end) return i;
    Str  low = r->an->words.v[i].low;
    bool range = low.n == 9 && low.p[4] == '-';
    bool decade = low.n > 5 && low.p[4] == '-' &&
                  sk_morph_suffix(r->words.pack, sk_str_sub(low, 5, low.n));
    int year = year_of(sk_str_sub(low, 0, range || decade ? 4 : low.n), false);
    int last = range ? year_of(sk_str_sub(low, 5, 9), false) : -1;
    if (year < 0 || (range && last < year)) return i;
    uint32_t next = match(r, i + 1, CLASS_PAST, NULL);
    if (!led && next == i + 1) return i;
    d->from = (Day){ year, -1, -1 };
    if (range) d->to = (Day){ last, -1, -1 };
    d->decade = decade;
    d->known = d->dated = true;
    d->precision = "year";
    return next;
}

static uint32_t read_parenthesis(const TimeReader *r, uint32_t i, Draft *d)
{
    if (!is_form(r, i, '(')) return i;
    uint32_t at = i + 1;
    Draft    inner = *d;
    uint32_t next = at < r->end &&
                            read_slashed(r, r->an->words.v[at].low, &inner)
                        ? at + 1
                        : read_date(r, at, &inner);
    if (next == at || !is_form(r, next, ')')) return i;
    *d = inner;
    return next + 1;
}

static uint32_t skip_parts(const TimeReader *r, uint32_t i)
{
    uint32_t next = match(r, i, CLASS_PART, NULL);
    uint32_t behind = match(r, next, CLASS_ZONE, NULL);
    return behind;
}

// "Sabtu malam (24/9)", "Kamis, 19 Oktober 2023", "Jumat pekan lalu".
static uint32_t read_weekday(const TimeReader *r, uint32_t i, Draft *d)
{
    Str      value = { 0 };
    uint32_t at = match(r, i, CLASS_WEEKDAY, &value);
    int      lean = 0;
    if (at == i || !capital(r, i)) return i;
    // "Minggu lalu" at the start of a sentence is a week, not a Sunday.
    if ((r->an->words.v[i].flags & WORD_START) &&
        match(r, i, CLASS_UNIT, NULL) > i && read_lean(r, at, &lean) > at)
        return i;
    d->weekday = value_int(value);
    d->precision = "day";
    at = skip_parts(r, at);
    uint32_t next = read_parenthesis(r, at, d);
    if (next == at) {
        uint32_t date_at = at + is_form(r, at, ',');
        next = read_date(r, date_at, d);
        if (next == date_at) next = at;
    }
    at = skip_parts(r, next);
    Str      unit = { 0 };
    uint32_t week = match(r, at, CLASS_UNIT, &unit);
    bool     weekly = false;
    if (week > at && unit.p[0] == 'w' && read_lean(r, week, &lean) > week) {
        at = read_lean(r, week, &lean);
        weekly = true;
    } else {
        at = read_lean(r, at, &lean);
    }
    at = skip_parts(r, at);
    if (!d->dated) at = read_parenthesis(r, at, d);
    if (!d->dated) {
        d->from = sk_draft_weekday(r->published, d->weekday, lean, weekly);
        d->known = d->from.year > 0;
    }
    return at;
}

// "N unit": the amount, with what may follow it.
static uint32_t read_amount_tail(const TimeReader *r, uint32_t i, Draft *d)
{
    uint32_t next = match(r, i, CLASS_LAST, NULL);
    if (next > i) {
        d->kind = TIME_SPAN;
        if (d->amount) sk_draft_last(r->published, d);
        return next;
    }
    next = match(r, i, CLASS_PAST, NULL);
    if (next > i) {
        d->kind = TIME_POINT;
        if (d->amount) sk_draft_distance(r->published, d->unit, -d->amount, d);
        return next;
    }
    next = match(r, i, CLASS_PRIOR, NULL);
    if (next > i) {
        d->kind = TIME_POINT;
        if (d->amount) sk_draft_distance(r->anchor, d->unit, -d->amount, d);
        return next;
    }
    next = match(r, i, CLASS_LATER, NULL);
    if (next > i) {
        d->kind = TIME_POINT;
        if (d->amount && d->unit != 'h') {
            sk_draft_distance(r->anchor, d->unit, d->amount, d);
        }
        return next;
    }
    next = match(r, i, CLASS_NEXT, NULL);
    if (next > i) {
        d->kind = TIME_POINT;
        if (d->amount) sk_draft_distance(r->published, d->unit, d->amount, d);
    }
    return next;
}

static uint32_t read_amount(const TimeReader *r, uint32_t i, Draft *d)
{
    Str           unit = { 0 };
    const Number *n = number_at(r, i);
    uint32_t      at = i, next;
    if ((next = match(r, i, CLASS_ONE, &unit)) > i) {
        d->amount = 1;
        at = next;
    } else {
        if (n && !n->ordinal && !n->whole) {
            at = n->end;
            bool exact = n->low == n->high && n->low < 10000;
            d->amount = exact ? (int)n->low : 0;
        } else {
            at = match(r, i, CLASS_SOME, NULL);
        }
        if (at == i) return i;
        next = match(r, at, CLASS_UNIT, &unit);
        if (next == at) return i;
        at = next;
    }
    d->unit = unit.p[0];
    d->kind = TIME_DURATION;
    return read_amount_tail(r, at, d);
}

// "pekan lalu", "bulan depan", "tahun ini".
static uint32_t read_unit(const TimeReader *r, uint32_t i, Draft *d)
{
    Str      unit = { 0 };
    int      lean = 0;
    uint32_t at = match(r, i, CLASS_UNIT, &unit);
    if (at == i || unit.p[0] == 'h' || unit.p[0] == 'd') return i;
    uint32_t next = read_lean(r, at, &lean);
    if (next == at) return i;
    d->unit = unit.p[0];
    sk_draft_unit(r->published, unit.p[0], lean, d);
    return next;
}

static uint32_t read_day_word(const TimeReader *r, uint32_t i, Draft *d)
{
    Str      value = { 0 };
    uint32_t at = match(r, i, CLASS_DAY, &value);
    if (at > i) {
        sk_draft_unit(r->published, 'd', value_int(value), d);
        d->precision = "day";
        return at;
    }
    at = match(r, i, CLASS_SAME, NULL);
    if (at > i) {
        d->from = r->anchor;
        d->known = sk_day_full(r->anchor);
        d->precision = "day";
        return at;
    }
    return match(r, i, CLASS_NOW, NULL);
}

static uint32_t read_clock(const TimeReader *r, uint32_t i, Draft *d)
{
    uint32_t at = match(r, i, CLASS_CLOCK, NULL);
    if (at == i || at >= r->end) return i;
    Str low = r->an->words.v[at].low;
    if (low.n < 1 || low.n > 5 || low.p[0] < '0' || low.p[0] > '9') return i;
    d->precision = "hour";
    return skip_parts(r, at + 1);
}

// --- the whole expression ---------------------------------------------------

static uint32_t read_core(const TimeReader *r, uint32_t i, bool led, bool noun,
                          Draft *d)
{
    uint32_t at;
    if (i >= r->end) return i;
    if ((at = read_day_word(r, i, d)) > i) return at;
    if ((at = read_weekday(r, i, d)) > i) return at;
    if ((at = read_date(r, i, d)) > i) return at;
    if ((at = read_amount(r, i, d)) > i) return at;
    if ((at = read_unit(r, i, d)) > i) return at;
    if ((at = read_month(r, i, led || noun, d)) > i) return at;
    if ((at = read_year(r, i, led || noun, d)) > i) return at;
    if (noun && read_slashed(r, r->an->words.v[i].low, d)) return i + 1;
    return read_clock(r, i, d);
}

// Prepositions and class words before the core.
static uint32_t read_lead(const TimeReader *r, uint32_t i, bool *led,
                          bool *noun, TimeKind *kind)
{
    static const struct {
        Class    c;
        TimeKind kind;
    } leads[] = {
        { CLASS_DUR, TIME_DURATION },
        { CLASS_SINCE, TIME_SINCE },
        { CLASS_UNTIL, TIME_SPAN },
        { CLASS_PREP, TIME_POINT },
    };
    uint32_t at = i;
    *kind = TIME_POINT;
    for (size_t k = 0; k < sizeof leads / sizeof *leads && at == i; k++) {
        at = match(r, i, leads[k].c, NULL);
        if (at > i) *kind = leads[k].kind;
    }
    *led = at > i;
    uint32_t next = match(r, at, CLASS_EDGE, NULL);
    *led = *led || next > at;
    at = next;
    const Number *n = at < r->end ? number_at(r, at + 1) : NULL;
    uint32_t      hedged = n && n->hedge_beg == at ? n->beg : at;
    if (hedged == at && at + 2 < r->end) {
        n = number_at(r, at + 2);
        if (n && n->hedge_beg == at) hedged = n->beg;
    }
    at = hedged;
    next = match(r, at, CLASS_NOUN, NULL);
    *noun = false;
    if (next > at && match(r, at, CLASS_SAME, NULL) == at &&
        match(r, at, CLASS_DAY, NULL) == at) {
        Draft try = { .from = DAY_NONE, .to = DAY_NONE };
        int   lean;
        bool  unit = read_lean(r, next, &lean) > next;
        *noun = !unit && read_core(r, next, true, true, &try) > next;
        if (*noun) at = next;
    }
    return at;
}

static bool read_time(TimeReader *r, uint32_t i, Time *t)
{
    bool     led, noun;
    Draft    d = { .from = DAY_NONE, .to = DAY_NONE, .precision = "" };
    TimeKind kind;
    if (i > r->beg && match(r, i - 1, CLASS_AGE, NULL) == i) return false;
    uint32_t core = read_lead(r, i, &led, &noun, &kind);
    uint32_t end = read_core(r, core, led, noun, &d);
    if (end == core) return false;
    uint32_t clock = end + is_form(r, end, ',');
    Draft    extra = { .precision = "" };
    if (d.known && read_clock(r, clock, &extra) > clock) {
        end = read_clock(r, clock, &extra);
    }
    *t = (Time){ .beg = i, .end = end, .kind = kind };
    if (d.kind != TIME_POINT && kind == TIME_POINT) t->kind = d.kind;
    t->span.beg = r->an->words.v[i].span.beg;
    t->span.end = r->an->words.v[end - 1].span.end;
    if (d.weekday && d.dated && sk_day_full(d.from) &&
        sk_day_weekday(d.from) != d.weekday)
        t->flags |= TIME_WEEKDAY_MISMATCH;
    sk_draft_edtf(&d, t);
    if (d.known && sk_day_full(d.from) && d.to.year < 0) r->anchor = d.from;
    return true;
}

SkStatus sk_lang_times(Arena *a, const Pack *id, Analysis *an)
{
    TimeReader r = { .an = an,
                     .words = sk_table(id, "times"),
                     .published = DAY_NONE,
                     .anchor = DAY_NONE };
    r.class_col = sk_table_col(&r.words, "class");
    r.value_col = sk_table_col(&r.words, "value");
    if (!sk_day_read(an->doc->published, &r.published)) r.published = DAY_NONE;
    for (uint32_t s = 0; s < an->sents.n; s++) {
        r.beg = an->sents.v[s].beg;
        r.end = an->sents.v[s].end;
        for (uint32_t i = r.beg; i < r.end;) {
            while (r.number < an->numbers.n && an->numbers.v[r.number].beg < i)
                r.number++;
            Time t;
            if (!read_time(&r, i, &t)) {
                i++;
                continue;
            }
            SK_TRY(SK_PUSH(a, &an->times, t));
            i = t.end;
        }
    }
    return SK_OK;
}
