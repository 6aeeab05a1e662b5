// SPDX-License-Identifier: Apache-2.0
// document.c: one article's reading on one screen, and the map back.
//
//   in    RawDoc{ "a1", "Beirut (ANTARA News) - \\Kami siap,\\\" kata dia." }
//   out   Document, text "Beirut (ANTARA News) - \"Kami siap,\" kata dia."
#include "text/document.h"

#include "base/utf8.h"
#include "text/clean.h"

static SkStatus check_bytes(Str bytes, size_t *at)
{
    const char *zero = bytes.n > 0 ? memchr(bytes.p, 0, bytes.n) : NULL;
    *at = zero != NULL ? (size_t)(zero - bytes.p) : 0;
    if (zero != NULL) return SK_BINARY;
    size_t bad = sk_utf8_check(bytes);
    if (bad == SIZE_MAX) return SK_OK;
    *at = bad;
    return SK_UTF8;
}

static unsigned days_of(int64_t year, int64_t month)
{
    static const uint8_t days[] = { 31, 28, 31, 30, 31, 30,
                                    31, 31, 30, 31, 30, 31 };
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : days[month - 1];
}

// The day of an ISO 8601 date or date and time, or none.
static Str day_of(Str s)
{
    Str none = { 0 };
    if (s.n < 10 || s.p[4] != '-' || s.p[7] != '-') return none;
    if (s.n > 10 && s.p[10] != 'T' && s.p[10] != ' ') return none;
    int64_t year = sk_str_int(sk_str_sub(s, 0, 4));
    int64_t month = sk_str_int(sk_str_sub(s, 5, 7));
    int64_t day = sk_str_int(sk_str_sub(s, 8, 10));
    if (year < 1 || month < 1 || month > 12 || day < 1) return none;
    return day <= days_of(year, month) ? sk_str_sub(s, 0, 10) : none;
}

static SkStatus copy_str(Arena *a, Str s, Str *out)
{
    *out = (Str){ 0 };
    if (s.p == NULL) return SK_OK;
    *out = sk_str_copy(a, s);
    return out->p != NULL ? SK_OK : sk_arena_status(a);
}

SkStatus sk_text_read(Arena *a, const Pack *id, const RawDoc *raw,
                      Document *doc, size_t *at)
{
    size_t ignored;
    if (at == NULL) at = &ignored;
    *at = 0;
    *doc = (Document){ .lang = SK_STR("id"), .orig = raw->bytes };
    if (raw->bytes.n > INT32_MAX) return SK_LIMIT;
    SK_TRY(check_bytes(raw->bytes, at));
    doc->sha256 = sk_sha256(raw->bytes);
    SK_TRY(copy_str(a, raw->id, &doc->id));
    SK_TRY(copy_str(a, raw->title, &doc->title));
    SK_TRY(copy_str(a, raw->outlet, &doc->outlet));
    SK_TRY(copy_str(a, raw->url, &doc->url));
    SK_TRY(copy_str(a, day_of(raw->published), &doc->published));
    SK_TRY(sk_clean_text(a, id, doc));     // orig  -> text, runs, left
    SK_TRY(sk_para_split(a, doc));         // text  -> paras
    sk_dateline_find(id, doc);             // paras -> dateline, outlet
    SK_TRY(sk_sentence_split(a, id, doc)); // paras -> sents
    return sk_repeat_drop(a, doc);
}

uint32_t sk_text_orig(const Document *doc, uint32_t clean)
{
    uint32_t lo = 0, hi = doc->runs.n;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (doc->runs.v[mid].clean <= clean)
            lo = mid + 1;
        else
            hi = mid;
    }
    if (lo == 0) return 0;
    const MapRun *r = &doc->runs.v[lo - 1];
    if (r->copy) return r->orig + (clean - r->clean);
    return clean >= doc->text.n ? r->orig + 1 : r->orig;
}

Span sk_text_orig_span(const Document *doc, Span clean)
{
    uint32_t beg = sk_text_orig(doc, clean.beg);
    if (sk_span_empty(clean)) return (Span){ beg, beg };
    // Behind the last byte, not at the next one: pieces that were left out
    // after the span do not belong to it.
    uint32_t end = sk_text_orig(doc, clean.end - 1) + 1;
    return (Span){ beg, end };
}
