// SPDX-License-Identifier: Apache-2.0
// made.h: packs for the tests of src/world, and mentions as one line.
#ifndef SK_TESTS_WORLD_MADE_H
#define SK_TESTS_WORLD_MADE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "world/world.h"

static char  id_path[] = "/tmp/saksi-test-id-XXXXXX";
static char  world_path[] = "/tmp/saksi-test-world-XXXXXX";
static Pack *id_pack, *world_pack;
static Arena arena;

// Compiles the tables of data/<lang> into the file at `path` and opens it.
static inline Pack *make_pack(const char *lang, char *path)
{
    char       files[64][520], names[64][64], dir[256], why[256] = "";
    PackSource sources[64];
    size_t     n = 0;
    snprintf(dir, sizeof dir, "%s/data/%s", SAKSI_SOURCE_DIR, lang);
    DIR *d = opendir(dir);
    assert_non_null(d);
    for (struct dirent *e; (e = readdir(d)) != NULL;) {
        char *dot = strstr(e->d_name, ".tsv");
        if (dot == NULL || strlen(e->d_name) >= 64) continue;
        assert_true(n < 64);
        snprintf(files[n], sizeof files[n], "%s/%s", dir, e->d_name);
        snprintf(names[n], sizeof names[n], "%.*s", (int)(dot - e->d_name),
                 e->d_name);
        sources[n] = (PackSource){ names[n], files[n] };
        n++;
    }
    closedir(d);
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    close(fd);
    if (sk_pack_write(path, sources, n, why) != SK_OK) fail_msg("%s", why);
    Pack       *p = NULL;
    const char *said = NULL;
    assert_int_equal(sk_pack_open(&p, path, &said), SK_OK);
    return p;
}

static inline int open_packs(void **state)
{
    (void)state;
    id_pack = make_pack("id", id_path);
    world_pack = make_pack("world", world_path);
    sk_arena_init(&arena, 64 << 20);
    return 0;
}

static inline int close_packs(void **state)
{
    (void)state;
    sk_pack_close(id_pack);
    sk_pack_close(world_pack);
    sk_arena_clear(&arena);
    return unlink(id_path) | unlink(world_path);
}

typedef struct {
    Document doc;
    Analysis an;
    World    world;
} Read;

// Everything of `text`, in the test's arena, which is reset before.
static inline void read_text(const char *text, Read *r)
{
    RawDoc raw = { .id = SK_STR("t"), .bytes = sk_str_of(text) };
    sk_arena_reset(&arena);
    assert_int_equal(sk_text_read(&arena, id_pack, &raw, &r->doc, NULL),
                     SK_OK);
    assert_int_equal(sk_lang_analyse(&arena, id_pack, &r->doc, &r->an), SK_OK);
    assert_int_equal(sk_world_find(&arena, world_pack, &r->an, &r->world),
                     SK_OK);
}

static inline void put_words(Buf *b, const Read *r, uint32_t beg, uint32_t end)
{
    Span s = { r->an.words.v[beg].span.beg, r->an.words.v[end - 1].span.end };
    sk_buf_put(b, sk_span_str(r->doc.text, s));
}

// "desa Qara=Qara SYR | Kafarsan=?": name and country, "?" where unknown,
// "-" where known and not resolved; with `more` the precision, "<di>" for the
// preposition, "m" for a modifier.
static inline Str places_line(const Read *r, bool more)
{
    static const char *const names[] = { "exact",  "near",    "admin2",
                                         "admin1", "country", "region" };
    Buf                      b = sk_buf(&arena);
    for (uint32_t i = 0; i < r->world.places.n; i++) {
        const PlaceMention *m = &r->world.places.v[i];
        if (i > 0) sk_buf_put(&b, SK_STR(" | "));
        put_words(&b, r, m->beg, m->end);
        sk_buf_char(&b, '=');
        if (m->known && m->located) {
            sk_buf_put(&b, m->name);
            if (m->country.n > 0) sk_buf_char(&b, ' ');
            sk_buf_put(&b, m->country);
        } else {
            sk_buf_char(&b, m->known ? '-' : '?');
        }
        if (!more) continue;
        sk_buf_char(&b, ' ');
        sk_buf_put(&b, sk_str_of(names[m->precision]));
        if (m->prep.p != NULL) {
            sk_buf_put(&b, SK_STR(" <"));
            sk_buf_put(&b, m->prep);
            sk_buf_char(&b, '>');
        }
        if (m->modifier) sk_buf_put(&b, SK_STR(" m"));
    }
    return sk_str_copy(&arena, sk_buf_str(&b));
}

// "tentara Suriah=SYR-MIL-SAA SYR MIL MIL": id or "-", country, kind, sector.
static inline Str parties_line(const Read *r)
{
    Buf b = sk_buf(&arena);
    for (uint32_t i = 0; i < r->world.parties.n; i++) {
        const PartyMention *m = &r->world.parties.v[i];
        if (i > 0) sk_buf_put(&b, SK_STR(" | "));
        put_words(&b, r, m->beg, m->end);
        sk_buf_char(&b, '=');
        sk_buf_put(&b, m->id.p != NULL ? m->id : SK_STR("-"));
        sk_buf_char(&b, ' ');
        sk_buf_put(&b, m->country.n > 0 ? m->country : SK_STR("-"));
        sk_buf_char(&b, ' ');
        sk_buf_put(&b, m->kind.n > 0 ? m->kind : SK_STR("-"));
        sk_buf_char(&b, ' ');
        sk_buf_put(&b, m->sector.n > 0 ? m->sector : SK_STR("-"));
    }
    return sk_str_copy(&arena, sk_buf_str(&b));
}

#endif
