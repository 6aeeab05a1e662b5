// SPDX-License-Identifier: Apache-2.0
// saksi.c: the public functions, over sk_code.
//
//   in    saksi_code(c, { .id = "a1", .text = "Qusair direbut ...", ... })
//   out   saksi_claim_count(c) == 1, saksi_claim_json(c, 0, NULL) == "{...}"
//
// A coder has two arenas: one for the document and its claims, one for the
// JSON that was asked for. Both end with the next saksi_code.
#include "saksi.h"

#include <stdio.h>
#include <stdlib.h>

#include "api/coder.h"

struct Saksi {
    Packs packs;
};

struct SaksiCoder {
    const Saksi *saksi;
    Arena        work;   // document, analysis, claims
    Arena        text;   // json[i]
    Claims       claims; // v.n == 0 before the first document
    Str         *json;   // [claims.v.n]; p == NULL until asked for
};

// clang-format off
static const SaksiCode PUBLIC_CODE[SK_STATUS_COUNT] = {
    [SK_OK] = SAKSI_OK,         [SK_NOMEM] = SAKSI_NOMEM,
    [SK_LIMIT] = SAKSI_LIMIT,   [SK_IO] = SAKSI_IO,
    [SK_UTF8] = SAKSI_UTF8,     [SK_BINARY] = SAKSI_BINARY,
    [SK_JSON] = SAKSI_USAGE,    [SK_PACK] = SAKSI_PACK,
    [SK_DB] = SAKSI_IO,         [SK_USAGE] = SAKSI_USAGE,
};
// clang-format on

// Fills *err (may be NULL) and gives the public code.
static SaksiCode report(SaksiError *err, SkStatus status, size_t at,
                        const char *msg)
{
    SaksiCode code = PUBLIC_CODE[status];
    if (err) {
        *err = (SaksiError){ .code = code, .at = at };
        snprintf(err->msg, sizeof err->msg, "%s", msg);
    }
    return code;
}

Saksi *saksi_open(const char *packs, SaksiError *err)
{
    char   why[256] = "";
    Saksi *s = calloc(1, sizeof *s);
    if (!s) {
        report(err, SK_NOMEM, 0, sk_status_text(SK_NOMEM));
        return NULL;
    }
    SkStatus status = sk_packs_open(&s->packs, packs, why);
    report(err, status, 0, why);
    if (status == SK_OK) return s;
    free(s);
    return NULL;
}

void saksi_close(Saksi *s)
{
    if (!s) return;
    sk_packs_close(&s->packs);
    free(s);
}

SaksiCoder *saksi_coder_new(const Saksi *s)
{
    SaksiCoder *c = calloc(1, sizeof *c);
    if (!c) return NULL;
    c->saksi = s;
    sk_arena_init(&c->work, 0);
    sk_arena_init(&c->text, 0);
    return c;
}

void saksi_coder_free(SaksiCoder *c)
{
    if (!c) return;
    sk_arena_clear(&c->work);
    sk_arena_clear(&c->text);
    free(c);
}

// Forgets the document before and makes room for one of n bytes.
static void begin_document(SaksiCoder *c, size_t n)
{
    sk_arena_reset(&c->work);
    sk_arena_reset(&c->text);
    c->work.limit = c->text.limit = sk_code_limit(n);
    c->claims = (Claims){ 0 };
    c->json = NULL;
}

static SkStatus code_document(SaksiCoder *c, const SaksiDocument *d,
                              size_t *at)
{
    RawDoc raw = { .id = sk_str_of(d->id),
                   .bytes = { d->text, d->text_len },
                   .title = sk_str_of(d->title),
                   .outlet = sk_str_of(d->outlet),
                   .url = sk_str_of(d->url),
                   .published = sk_str_of(d->published) };
    SK_TRY(sk_code(&c->work, &c->saksi->packs, &raw, &c->claims, at));
    c->json = SK_NEW(&c->text, Str, c->claims.v.n);
    return c->json ? SK_OK : sk_arena_status(&c->text);
}

SaksiCode saksi_code(SaksiCoder *c, const SaksiDocument *doc, SaksiError *err)
{
    size_t at = 0;
    if (!c || !doc || !doc->id || !doc->id[0] || !doc->text)
        return report(err, SK_USAGE, 0, "a document needs an id and a text");
    begin_document(c, doc->text_len);
    SkStatus status = code_document(c, doc, &at);
    if (status != SK_OK) c->claims = (Claims){ 0 };
    return report(err, status, at,
                  status == SK_OK ? "" : sk_status_text(status));
}

size_t saksi_claim_count(const SaksiCoder *c) { return c ? c->claims.v.n : 0; }

const char *saksi_claim_json(SaksiCoder *c, size_t i, size_t *len)
{
    if (i >= saksi_claim_count(c)) return NULL;
    Str *json = &c->json[i];
    if (!json->p) {
        Buf b = sk_buf(&c->text);
        sk_claim_json(&b, &c->claims, (uint32_t)i, &c->saksi->packs.info);
        sk_buf_char(&b, '\0');
        if (b.status != SK_OK) return NULL;
        *json = sk_buf_str(&b);
        json->n--; // the NUL is not counted
    }
    if (len) *len = json->n;
    return json->p;
}

const char *saksi_version(void) { return SAKSI_VERSION; }
